/** A chart's title, legend and axes as office.js sees them. */
import { LEGEND_POSITIONS, type Axis, type Chart, type LegendPosition } from "../page/chart-model.ts";
import { isLegendShown, titleOf, valueFormat } from "../page/chart-picture.ts";
import type { Grid } from "../grid/grid.ts";
import type { HostObject } from "./members.ts";
import { invalidArgument } from "./office-error.ts";

/** Alters a chart and has it drawn again. */
export type Change = (alter: (chart: Chart) => void) => void;

export function titleObject(grid: Grid, chart: () => Chart, change: Change): HostObject {
  return {
    type: "ChartTitle",
    get: { text: () => titleOf(grid, chart()), visible: () => chart().titleVisible },
    set: {
      text: (text: string) => change((one) => Object.assign(one, { title: text, titleVisible: true })),
      visible: (visible: boolean) => change((one) => (one.titleVisible = visible)),
    },
  };
}

export function legendObject(chart: () => Chart, change: Change): HostObject {
  const place = (position: string): LegendPosition => {
    const found = LEGEND_POSITIONS.find((one) => one === position);
    if (!found) throw invalidArgument(`The argument is invalid: ${position} is not ${LEGEND_POSITIONS.join(", ")}.`);
    return found;
  };
  return {
    type: "ChartLegend",
    get: { position: () => chart().legend, visible: () => isLegendShown(chart()) },
    set: {
      position: (position: string) => change((one) => (one.legend = place(position))),
      visible: (visible: boolean) => change((one) => (one.legendVisible = visible)),
    },
  };
}

export function axesObject(grid: Grid, chart: () => Chart, change: Change): HostObject {
  return {
    type: "ChartAxes",
    get: {
      valueAxis: () => axisObject("valueAxis", chart, change, () => valueFormat(grid, chart())),
      categoryAxis: () => axisObject("categoryAxis", chart, change, () => chart().categoryAxis.numberFormat ?? "General"),
    },
  };
}

/** A bound of an axis: "" leaves it to Excel. */
function bound(value: number | string): number | null {
  if (value === "") return null;
  if (typeof value !== "number") throw invalidArgument(`The argument is invalid: ${value} is not a number.`);
  return value;
}

function axisObject(which: "valueAxis" | "categoryAxis", chart: () => Chart, change: Change, format: () => string): HostObject {
  const axis = (): Axis => chart()[which];
  const alter = (part: Partial<Axis>) => change((one) => Object.assign(one[which], part));
  const title: HostObject = {
    type: "ChartAxisTitle",
    get: { text: () => axis().title, visible: () => axis().title !== "" },
    set: { text: (text: string) => alter({ title: text }), visible: (visible: boolean) => void (visible || alter({ title: "" })) },
  };
  const majorGridlines: HostObject = {
    type: "ChartGridlines",
    get: { visible: () => axis().gridlines },
    set: { visible: (visible: boolean) => alter({ gridlines: visible }) },
  };
  return {
    type: "ChartAxis",
    get: {
      title: () => title,
      majorGridlines: () => majorGridlines,
      minimum: () => axis().minimum ?? "",
      maximum: () => axis().maximum ?? "",
      numberFormat: format,
      visible: () => axis().visible,
      reversePlotOrder: () => axis().reversed,
    },
    set: {
      minimum: (value: number | string) => alter({ minimum: bound(value) }),
      maximum: (value: number | string) => alter({ maximum: bound(value) }),
      numberFormat: (numberFormat: string) => alter({ numberFormat }),
      visible: (visible: boolean) => alter({ visible }),
      reversePlotOrder: (reversed: boolean) => alter({ reversed }),
    },
  };
}
