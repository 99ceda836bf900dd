/** Draws the charts of the active sheet over the grid: they follow their cells, scroll with the sheet, are moved by drag or arrow keys and removed. */
import { BarController, BarElement, CategoryScale, Chart as Drawing, Legend, LinearScale, LineController, LineElement, PointElement, Title, Tooltip } from "chart.js";
import { chartConfiguration } from "./chart-config.ts";
import { PIXELS_IN_A_POINT, type Box, type Chart, type Charts } from "./chart-model.ts";
import { pictureOf } from "./chart-picture.ts";
import type { UniverGrid } from "../grid/univer/univer-grid.ts";
import { onView, sheetCanvas, sheetView, type SheetView } from "./sheet-view.ts";

Drawing.register(BarController, BarElement, CategoryScale, Legend, LinearScale, LineController, LineElement, PointElement, Title, Tooltip);

/** How far an arrow key moves a chart, in points. */
const STEP = 12;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

interface Shown {
  readonly figure: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  drawing: Drawing | null;
  /** What is drawn, to know whether it changes. */
  picture: string;
}

export class ChartLayer {
  private readonly shown = new Map<string, Shown>();
  private readonly layer = document.createElement("div");
  private asked = false;

  constructor(
    private readonly grid: UniverGrid,
    private readonly charts: Charts,
  ) {
    this.layer.className = "charts";
    sheetCanvas().after(this.layer);
    charts.onChange(() => this.ask());
    grid.onCommand(() => this.ask());
    onView(grid, () => this.ask());
  }

  /** Draws before the next frame, however often it is asked. */
  private ask(): void {
    if (this.asked) return;
    this.asked = true;
    requestAnimationFrame(() => {
      this.asked = false;
      this.draw();
    });
  }

  private draw(): void {
    const view = sheetView(this.grid);
    const here = this.charts.onSheet(this.grid.workbook.getActiveSheet().getSheetId());
    for (const [id, { figure, drawing }] of this.shown) {
      if (here.some((chart) => chart.id === id)) continue;
      drawing?.destroy();
      figure.remove();
      this.shown.delete(id);
    }
    Object.assign(this.layer.style, { left: `${view.left}px`, top: `${view.top}px`, width: `${view.width}px`, height: `${view.height}px` });
    for (const chart of here) this.place(chart, view);
  }

  private place(chart: Chart, view: SheetView): void {
    const picture = pictureOf(this.grid, chart);
    const text = JSON.stringify(picture);
    const shown = this.shown.get(chart.id) ?? this.add(chart);
    position(shown.figure, this.charts.boxOf(chart), view);
    if (shown.picture === text) return;
    shown.picture = text;
    shown.figure.setAttribute("aria-label", `Chart: ${picture.title || chart.name}`);
    shown.drawing?.destroy();
    shown.drawing = new Drawing(shown.canvas, chartConfiguration(picture) as never);
  }

  private add(chart: Chart): Shown {
    const figure = document.createElement("figure");
    const canvas = document.createElement("canvas");
    const frame = document.createElement("div");
    const remove = document.createElement("button");
    figure.tabIndex = 0;
    figure.dataset.chart = chart.name;
    remove.type = "button";
    remove.textContent = "×";
    remove.title = "Remove this chart";
    remove.setAttribute("aria-label", `Remove ${chart.name}`);
    remove.addEventListener("click", () => this.charts.remove(chart.id));
    frame.append(canvas);
    figure.append(frame, remove);
    this.layer.append(figure);
    this.dragging(figure, chart);
    figure.addEventListener("keydown", (event) => this.key(event, chart));
    // The sheet scrolls beneath a chart as it does beneath a cell.
    figure.addEventListener("wheel", (event) => sheetCanvas().dispatchEvent(new WheelEvent("wheel", event)), { passive: true });
    const shown: Shown = { figure, canvas, drawing: null, picture: "" };
    this.shown.set(chart.id, shown);
    return shown;
  }

  private dragging(figure: HTMLElement, chart: Chart): void {
    figure.addEventListener("pointerdown", (down) => {
      if ((down.target as HTMLElement).closest("button")) return;
      const start = this.charts.boxOf(chart);
      const scale = PIXELS_IN_A_POINT * sheetView(this.grid).zoom;
      const move = (event: PointerEvent) => this.move(chart, start, (event.clientX - down.clientX) / scale, (event.clientY - down.clientY) / scale);
      figure.setPointerCapture(down.pointerId);
      figure.addEventListener("pointermove", move);
      figure.addEventListener("pointerup", () => figure.removeEventListener("pointermove", move), { once: true });
    });
  }

  private key(event: KeyboardEvent, chart: Chart): void {
    const arrow = ARROWS[event.key];
    if (arrow) this.move(chart, this.charts.boxOf(chart), arrow[0] * STEP, arrow[1] * STEP);
    else if (event.key === "Delete" || event.key === "Backspace") this.charts.remove(chart.id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private move(chart: Chart, from: Box, right: number, down: number): void {
    if (right === 0 && down === 0) return;
    chart.place = { ...from, left: Math.max(0, from.left + right), top: Math.max(0, from.top + down) };
    this.charts.changed();
  }
}

/** Puts a chart at its place in the sheet as it is scrolled; what lies beneath frozen rows and columns is cut off. */
function position(figure: HTMLElement, box: Box, { scrollX, scrollY, frozenX, frozenY, zoom }: SheetView): void {
  const scale = PIXELS_IN_A_POINT * zoom;
  const [x, y] = [box.left * scale, box.top * scale];
  const [left, top] = [x < frozenX ? x : x - scrollX, y < frozenY ? y : y - scrollY];
  const cut = (place: number, own: number, frozen: number) => (own < frozen ? 0 : Math.max(0, frozen - place));
  figure.style.transform = `translate(${left}px, ${top}px)`;
  figure.style.width = `${box.width * scale}px`;
  figure.style.height = `${box.height * scale}px`;
  figure.style.clipPath = `inset(${cut(top, y, frozenY)}px -4px -4px ${cut(left, x, frozenX) || -4}px)`;
}
