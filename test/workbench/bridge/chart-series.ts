/** A chart's series as office.js sees them. */
import type { Chart, Series } from "../page/chart-model.ts";
import { nameOf } from "../page/chart-picture.ts";
import { newSeries } from "../page/chart-source.ts";
import type { Change } from "./chart-parts.ts";
import type { HostObject } from "./members.ts";
import { invalidArgument } from "./office-error.ts";
import { areaOf } from "./ranges.ts";
import type { Excel } from "./workbook.ts";

export function seriesCollectionObject(excel: Excel, chart: () => Chart, change: Change): HostObject {
  const at = (place: number): HostObject => {
    if (!chart().series[place]) throw invalidArgument(`The argument is invalid: there is no series at ${place}.`);
    return seriesObject(excel, () => chart().series[place]!, change);
  };
  return {
    type: "ChartSeriesCollection",
    get: { count: () => chart().series.length },
    items: () => chart().series.map((_, place) => at(place)),
    call: {
      getItemAt: at,
      getCount: () => chart().series.length,
      add: (name?: string, place?: number) => {
        const { series, sheetId } = chart();
        const added = newSeries(name ?? `Series${series.length + 1}`, { sheetId, row: 0, column: 0, height: 0, width: 0 }, series[0]?.categories ?? null);
        change((one) => one.series.splice(place ?? one.series.length, 0, added));
        return seriesObject(excel, () => added, change);
      },
    },
  };
}

function seriesObject({ grid }: Excel, series: () => Series, change: Change): HostObject {
  const alter = (part: Partial<Series>) => change(() => Object.assign(series(), part));
  const fill: HostObject = {
    type: "ChartFill",
    get: {},
    call: { setSolidColor: (fill: string) => alter({ fill: colour(fill) }), clear: () => alter({ fill: "transparent" }) },
  };
  const line: HostObject = {
    type: "ChartLineFormat",
    get: { color: () => series().line ?? series().fill ?? "" },
    set: { color: (line: string) => alter({ line: colour(line) }) },
    call: { clear: () => alter({ line: null }) },
  };
  const format: HostObject = { type: "ChartSeriesFormat", get: { fill: () => fill, line: () => line } };
  return {
    type: "ChartSeries",
    get: {
      name: () => nameOf(grid, series().name),
      gapWidth: () => series().gapWidth,
      hasDataLabels: () => series().hasDataLabels,
      format: () => format,
    },
    set: {
      name: (name: string) => alter({ name }),
      gapWidth: (gapWidth: number) => {
        if (!(gapWidth >= 0 && gapWidth <= 500)) throw invalidArgument("The argument is invalid: a gap is 0 to 500 percent of a bar.");
        alter({ gapWidth });
      },
      hasDataLabels: (hasDataLabels: boolean) => alter({ hasDataLabels }),
    },
    call: {
      setValues: (source: HostObject) => alter({ values: areaOf(source) }),
      setXAxisValues: (source: HostObject) => alter({ categories: areaOf(source) }),
      delete: () => change((chart) => (chart.series = chart.series.filter((one) => one !== series()))),
    },
  };
}

/** A colour as Excel takes it: `#RRGGBB`, or a name of HTML's. */
function colour(text: string): string {
  if (!/^(#[\da-f]{6}|[a-z]+)$/i.test(text)) throw invalidArgument(`The argument is invalid: ${text} is no colour.`);
  return text;
}
