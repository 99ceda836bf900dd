import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { tidied } from "../text/tidied.ts";

/** A run of text on a page, in points from the page's upper left corner. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The height of its base line from the top. */
  readonly base: number;
  /** The size of its letters. */
  readonly size: number;
  readonly font: string;
}

/** The upright text of a page. Text at an angle is a watermark or a note in the margin. */
export async function runsOf(page: PDFPageProxy): Promise<Run[]> {
  const { items } = await page.getTextContent();
  const [a, b, c, d, e, f] = page.getViewport({ scale: 1 }).transform as [number, number, number, number, number, number];
  const runs: Run[] = [];
  for (const item of items) {
    if (!("str" in item) || item.str.trim() === "") continue;
    const [, , tc, td, te, tf] = item.transform as [number, number, number, number, number, number];
    const [upX, upY] = [a * tc + c * td, b * tc + d * td]; // where the top of a letter points to
    const size = Math.abs(upY);
    if (upY >= 0 || Math.abs(upX) > 0.6 * size || size < 1) continue;
    const left = a * te + c * tf + e;
    runs.push({ text: tidied(item.str), left, right: left + item.width, base: b * te + d * tf + f, size, font: item.fontName });
  }
  return runs;
}
