/** Charts as office.js sees them. */
import { CHART_TYPES, type Box, type Chart, type ChartType } from "../page/chart-model.ts";
import { seriesOf, type SeriesBy } from "../page/chart-source.ts";
import type { Area } from "./area.ts";
import { areaAt } from "./area.ts";
import { axesObject, legendObject, titleObject } from "./chart-parts.ts";
import { seriesCollectionObject } from "./chart-series.ts";
import type { HostObject } from "./members.ts";
import { invalidArgument, itemNotFound } from "./office-error.ts";
import { areaOf } from "./ranges.ts";
import type { Excel } from "./workbook.ts";

const asType = (type: string): ChartType => {
  const drawn = CHART_TYPES.find((one) => one === type);
  if (!drawn) throw invalidArgument(`The argument is invalid: the workbench draws no chart ${type}. It draws ${CHART_TYPES.join(", ")}.`);
  return drawn;
};

const asSeriesBy = (seriesBy = "Auto"): SeriesBy => {
  if (seriesBy !== "Auto" && seriesBy !== "Columns" && seriesBy !== "Rows") throw invalidArgument(`The argument is invalid: ${seriesBy} is not Auto, Columns or Rows.`);
  return seriesBy;
};

function chartObject(excel: Excel, id: string): HostObject {
  const { grid, charts } = excel;
  const chart = (): Chart => {
    const found = charts.list().find((one) => one.id === id);
    if (!found) throw itemNotFound(`the chart ${id}`);
    return found;
  };
  const change = (alter: (chart: Chart) => void): void => {
    excel.refuseIfProtected(chart().sheetId);
    alter(chart());
    charts.changed();
  };
  const side = (name: keyof Box) => (points: number) => {
    if (!(points >= 0)) throw invalidArgument(`The argument is invalid: a chart's ${name} is a number of points from 0.`);
    change((one) => (one.place = { ...charts.boxOf(one), [name]: points }));
  };
  const place = (at: HostObject | string): Area => (typeof at === "string" ? areaAt(chart().sheetId, at) : areaOf(at));
  return {
    type: "Chart",
    get: {
      id: () => id,
      name: () => chart().name,
      chartType: () => chart().type,
      left: () => charts.boxOf(chart()).left,
      top: () => charts.boxOf(chart()).top,
      width: () => charts.boxOf(chart()).width,
      height: () => charts.boxOf(chart()).height,
      title: () => titleObject(grid, chart, change),
      legend: () => legendObject(chart, change),
      axes: () => axesObject(grid, chart, change),
      series: () => seriesCollectionObject(excel, chart, change),
      worksheet: () => excel.worksheet(chart().sheetId),
    },
    set: {
      name: (name: string) => change((one) => (one.name = name)),
      chartType: (type: string) => change((one) => (one.type = asType(type))),
      left: side("left"),
      top: side("top"),
      width: side("width"),
      height: side("height"),
    },
    call: {
      delete: () => charts.remove(chart().id),
      setData: (data: HostObject, seriesBy?: string) => change((one) => (one.series = seriesOf(grid, areaOf(data), asSeriesBy(seriesBy)))),
      setPosition: (start: HostObject | string, end: HostObject | string | null = null) => {
        const from = place(start);
        const to = end === null ? from : place(end);
        const [row, column] = [Math.min(from.row, to.row), Math.min(from.column, to.column)];
        const bottom = Math.max(from.row + from.height, to.row + to.height);
        const right = Math.max(from.column + from.width, to.column + to.width);
        // Without an end the chart moves and keeps its size.
        const moved = (one: Chart) => ({ ...charts.boxOf(one), ...pick(charts.boxOf({ ...one, place: from })) });
        change((one) => (one.place = end === null ? moved(one) : { row, column, height: bottom - row, width: right - column }));
      },
    },
  };
}

const pick = ({ left, top }: Box) => ({ left, top });

export function chartsObject(excel: Excel, sheetId: string): HostObject {
  const { grid, charts } = excel;
  const all = () => charts.onSheet(sheetId);
  const named = (key: string) => all().find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  return {
    type: "ChartCollection",
    get: { count: () => all().length },
    items: () => all().map(({ id }) => chartObject(excel, id)),
    call: {
      add: (type: string, source: HostObject, seriesBy?: string) => {
        excel.refuseIfProtected(sheetId);
        const { id } = charts.add(sheetId, asType(type), seriesOf(grid, areaOf(source), asSeriesBy(seriesBy)));
        return chartObject(excel, id);
      },
      getItem: (key: string) => {
        const found = named(key);
        if (!found) throw itemNotFound(`the chart ${key}`);
        return chartObject(excel, found.id);
      },
      getItemOrNullObject: (key: string) => (named(key) ? chartObject(excel, named(key)!.id) : null),
      getItemAt: (place: number) => {
        const found = all()[place];
        if (!found) throw invalidArgument(`The argument is invalid: there is no chart at ${place}.`);
        return chartObject(excel, found.id);
      },
      getCount: () => all().length,
    },
  };
}
