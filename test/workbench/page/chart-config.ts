/** A chart's picture as Chart.js draws it, with Excel's habits: the first bar at the foot, categories that turn with the value axis. */
import type { ChartConfiguration, ChartDataset, Plugin, ScaleOptionsByType } from "chart.js";
import { numfmt } from "@univerjs/core";
import type { Axis } from "./chart-model.ts";
import type { Picture, PictureSeries } from "./chart-picture.ts";

const INK = "#424242";
const GRIDLINE = "#e6e6e6";
const FONT = { family: '"Segoe UI", Helvetica, Arial, sans-serif', size: 11 };

export const formatted = (value: number, format: string): string => (format === "General" ? String(Number(value.toPrecision(10))) : numfmt.format(format, value, { throws: false }));

/** In stacks of 100 % each value is its share. */
function shares(series: readonly PictureSeries[]): PictureSeries[] {
  const total = (place: number) => series.reduce((sum, { values }) => sum + Math.abs(values[place] ?? 0), 0);
  return series.map((one) => ({ ...one, values: one.values.map((value, place) => (value === null || total(place) === 0 ? value : value / total(place))) }));
}

function dataset(picture: Picture, series: PictureSeries): ChartDataset<"bar" | "line"> {
  const { name: label, values, fill, line, gapWidth } = series;
  const data = [...values];
  if (picture.type.startsWith("Line")) {
    const colour = line ?? fill;
    return { type: "line", label, data, borderColor: colour, backgroundColor: colour, borderWidth: 2.25, pointRadius: picture.type === "LineMarkers" ? 4 : 0, spanGaps: false };
  }
  const bars = picture.type.includes("Stacked") ? 1 : picture.series.length;
  const categoryPercentage = bars / (bars + gapWidth / 100); // the gap is told in widths of one bar
  return { type: "bar", label, data, backgroundColor: fill, borderColor: line ?? fill, borderWidth: line ? 1 : 0, borderSkipped: false, categoryPercentage, barPercentage: 1 };
}

function scale({ title, minimum, maximum, visible, gridlines, reversed }: Axis, change: object): Partial<ScaleOptionsByType<"linear" | "category">> {
  return {
    display: visible,
    reverse: reversed,
    title: { display: title !== "", text: title, color: INK, font: FONT },
    grid: { display: gridlines, color: GRIDLINE },
    border: { display: !gridlines, color: GRIDLINE },
    ...(minimum === null ? {} : { min: minimum }),
    ...(maximum === null ? {} : { max: maximum }),
    ...change,
  } as never;
}

/** Writes each value of a series with data labels: within the bars of a stack, else beyond their ends. */
const labels = ({ series, type, valueAxis }: Picture): Plugin => ({
  id: "labels",
  afterDatasetsDraw: (chart) => {
    const { ctx } = chart;
    series.forEach(({ hasDataLabels, values }, index) => {
      if (!hasDataLabels) return;
      chart.getDatasetMeta(index).data.forEach((element, place) => {
        const value = values[place];
        if (typeof value !== "number") return;
        const within = type.includes("Stacked");
        const beyond = !within && type.startsWith("Bar");
        const { x, y } = within ? (element as unknown as { getCenterPoint(): { x: number; y: number } }).getCenterPoint() : element;
        Object.assign(ctx, { font: `${FONT.size}px ${FONT.family}`, fillStyle: INK, textAlign: beyond ? "left" : "center", textBaseline: "middle" });
        ctx.fillText(formatted(value, valueAxis.numberFormat), beyond ? x + 4 : x, within || beyond ? y : y - 10);
      });
    });
  },
});

export function chartConfiguration(shown: Picture): ChartConfiguration<"bar" | "line"> {
  const picture = shown.type.endsWith("100") ? { ...shown, series: shares(shown.series) } : shown;
  const { type, title, legend, categories, series, valueAxis, categoryAxis } = picture;
  const lying = type.startsWith("Bar");
  const stacked = type.includes("Stacked");
  const format = (value: number) => formatted(value, valueAxis.numberFormat);
  const whole = type.endsWith("100") ? { max: 1 } : {};
  const values = scale(valueAxis, {
    stacked,
    beginAtZero: true,
    ...whole,
    ticks: { color: INK, font: FONT, callback: (value: number | string) => format(Number(value)) },
    // Turned categories take the value axis with them to the top.
    ...(lying && categoryAxis.reversed ? { position: "top" } : {}),
  });
  // Excel draws the first category at the foot; Chart.js at the head.
  const names = scale({ ...categoryAxis, minimum: null, maximum: null, reversed: lying !== categoryAxis.reversed }, { stacked, ticks: { color: INK, font: FONT, autoSkip: categories.length > 40 } });
  const position = { Top: "top", Bottom: "bottom", Left: "left", Right: "right", Corner: "right" } as const;
  return {
    type: type.startsWith("Line") ? "line" : "bar",
    data: { labels: [...categories], datasets: series.map((one) => dataset(picture, one)) },
    options: {
      indexAxis: lying ? "y" : "x",
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      layout: { padding: 10 },
      scales: lying ? { x: values, y: names } : { x: names, y: values },
      plugins: {
        title: { display: title !== "", text: title, color: INK, font: { ...FONT, size: 16, weight: "normal" }, padding: { top: 2, bottom: 12 } },
        legend: { display: legend !== null, position: position[legend ?? "Bottom"], labels: { color: INK, font: FONT, boxWidth: 12, boxHeight: 12 } },
        tooltip: { callbacks: { label: (item) => `${item.dataset.label ?? ""}: ${format(Number(lying ? item.parsed.x : item.parsed.y))}` } },
      },
    } as ChartConfiguration<"bar" | "line">["options"],
    plugins: [labels(picture) as never],
  };
}
