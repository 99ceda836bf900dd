/** Charts in the words of a file: its element, direction and grouping for each kind that the workbench draws. */
import type { ChartType, LegendPosition } from "../page/chart-model.ts";

export interface ChartKind {
  readonly element: "barChart" | "lineChart";
  /** Columns stand, bars lie; a line has no direction. */
  readonly direction: "col" | "bar" | null;
  readonly grouping: "clustered" | "standard" | "stacked" | "percentStacked";
  readonly markers: boolean;
}

const bars = (direction: "col" | "bar", grouping: ChartKind["grouping"]): ChartKind => ({ element: "barChart", direction, grouping, markers: false });
const lines = (grouping: ChartKind["grouping"], markers: boolean): ChartKind => ({ element: "lineChart", direction: null, grouping, markers });

export const CHART_KINDS: Readonly<Record<ChartType, ChartKind>> = {
  ColumnClustered: bars("col", "clustered"),
  ColumnStacked: bars("col", "stacked"),
  ColumnStacked100: bars("col", "percentStacked"),
  BarClustered: bars("bar", "clustered"),
  BarStacked: bars("bar", "stacked"),
  BarStacked100: bars("bar", "percentStacked"),
  Line: lines("standard", false),
  LineMarkers: lines("standard", true),
  LineStacked: lines("stacked", false),
};

export const LEGEND_PLACES: Readonly<Record<LegendPosition, string>> = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" };

/** English Metric Units of a point: a file's unit for places and sizes of drawings. */
export const EMU_IN_A_POINT = 12_700;
