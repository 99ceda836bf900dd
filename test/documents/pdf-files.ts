/** PDF files made for the tests. */
import { PDFDocument, StandardFonts, type PDFFont, type PDFPage } from "pdf-lib";

export const PROSE = [
  "Torngat produced 412 tonnes of separated NdPr oxide at its refinery during the quarter, and it sold all of them to two customers.",
  "Construction of the metal plant is under way, and the first furnace has been delivered to the site in the meantime.",
  "The board has approved the final investment decision, and the remaining equipment was ordered on the same day.",
];

export const CHAPTERS = ["What the company made in the quarter", "What the company built in the meantime", "What the company owes and expects"];

interface Layout {
  readonly page: PDFPage;
  readonly font: PDFFont;
}

/** Sets words into lines of a measure from a height down; gives the height under the last line. `hyphen` divides the word that would not fit. */
function setText({ page, font }: Layout, words: string, at: { x: number; y: number; width: number; size?: number; hyphenate?: boolean }): number {
  const { x, width, size = 10, hyphenate = false } = at;
  let { y } = at;
  const fits = (text: string) => font.widthOfTextAtSize(text, size) <= width;
  let line = "";
  const draw = (text: string) => {
    page.drawText(text, { x, y, size, font });
    y -= size * 1.3;
  };
  for (const word of words.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    const half = Math.ceil(word.length / 2);
    if (hyphenate && word.length >= 8 && /^\p{L}+$/u.test(word) && fits(`${line} ${word.slice(0, half)}-`)) {
      draw(`${line} ${word.slice(0, half)}-`);
      line = word.slice(half);
    } else {
      draw(line);
      line = word;
    }
  }
  draw(line);
  return y;
}

async function made(pages: number, draw: (layout: Layout, number: number) => void, title?: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  if (title) pdf.setTitle(title);
  for (let number = 1; number <= pages; number++) draw({ page: pdf.addPage([595, 842]), font }, number);
  return pdf.save();
}

/** Two columns under a headline that spans both, with a running head, a foot with the page's number, and divided words. */
export const twoColumns = (pages = 3): Promise<Uint8Array> =>
  made(pages, (layout, number) => {
    const { page, font } = layout;
    page.drawText("Torngat Metals quarterly report", { x: 50, y: 810, size: 8, font });
    page.drawText(`For the quarter ended 30 June 2026 | ${number}`, { x: 50, y: 30, size: 8, font });
    page.drawText(CHAPTERS[(number - 1) % 3]!, { x: 50, y: 770, size: 16, font });
    for (const [column, x] of [50, 310].entries()) {
      let y = 730;
      for (const sentence of PROSE) y = setText(layout, `${column === 0 ? "Left" : "Right"} ${number}. ${sentence}`, { x, y, width: 200, hyphenate: true }) - 8;
    }
  });

/** A paragraph, a table of figures, and a paragraph. */
export const withTable = (): Promise<Uint8Array> =>
  made(1, (layout) => {
    const { page, font } = layout;
    let y = setText(layout, PROSE[0]!, { x: 50, y: 760, width: 480 }) - 10;
    for (const row of [["Production, tonnes", "Q1 2026", "Q2 2026"], ["NdPr oxide", "398", "412"], ["SEG carbonate", "1,204", "(1,377)"]]) {
      row.forEach((cell, place) => page.drawText(cell, { x: 50 + place * 150, y, size: 10, font }));
      y -= 13;
    }
    setText(layout, PROSE[1]!, { x: 50, y: y - 10, width: 480 });
  });

interface Sheet {
  readonly head?: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly foot?: string;
  /** How far the right lines stand below the left ones. */
  readonly shift?: number;
  readonly rightAt?: number;
}

/** One page, its lines as they are given: a headline and a footer of full width, and two columns of lines between them. */
export const sideBySide = ({ head, left, right, foot, shift = 0, rightAt = 310 }: Sheet): Promise<Uint8Array> =>
  made(1, ({ page, font }) => {
    const draw = (lines: readonly string[], x: number, y: number) => lines.forEach((line, place) => page.drawText(line, { x, y: y - 13 * place, size: 10, font }));
    if (head) draw([head], 50, 700);
    draw(left, 50, 670);
    draw(right, rightAt, 670 - shift);
    if (foot) draw([foot], 50, 650 - 13 * Math.max(left.length, right.length));
  });

/** One page with a table, a cell at each of these places. */
export const tableOf = (rows: readonly (readonly string[])[], places: readonly number[]): Promise<Uint8Array> =>
  made(1, ({ page, font }) => rows.forEach((row, line) => row.forEach((cell, place) => page.drawText(cell, { x: places[place]!, y: 700 - 13 * line, size: 10, font }))));

/** Running text on any number of pages, with another tonnage on each; a sentence runs on from each page to the next. */
export const longReport = (pages: number): Promise<Uint8Array> =>
  made(pages, (layout, number) => {
    let y = 780;
    while (y > 100) y = setText(layout, `On page ${number}. ${PROSE.join(" ").replace("412", String(1000 + number))}`, { x: 50, y, width: 480 }) - 8;
    setText(layout, "The plant that was announced in March has", { x: 50, y, width: 480 });
    layout.page.drawText("begun production of separated oxide.", { x: 50, y: 800, size: 10, font: layout.font });
  });

/** Pages without text, as a scanner makes them. */
export const scan = (pages = 2): Promise<Uint8Array> => made(pages, ({ page }) => page.drawRectangle({ x: 50, y: 50, width: 400, height: 600 }));

/** A PDF with a script that runs on opening, a link, and a form that sends itself. */
export async function withScript(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const page = pdf.addPage();
  page.drawText(PROSE[1]!, { x: 20, y: 700, size: 8, font });
  pdf.addJavaScript("open", "app.launchURL('https://example.invalid/taken'); app.alert('taken');");
  const link = pdf.context.obj({ Type: "Annot", Subtype: "Link", Rect: [0, 0, 600, 800], A: { S: "URI", URI: pdf.context.obj("https://example.invalid/link") } });
  page.node.addAnnot(pdf.context.register(link));
  return pdf.save();
}
