/** The part of a file that says how cells look; each look is written once. */
import { LINK_COLOUR, PLAIN, SIDES, type BookHighlight, type BookStyle } from "./book.ts";
import { FIRST_OWN, numberOfFormat } from "./number-format.ts";
import { element, part } from "./xml.ts";

const FONT = { name: "Arial", size: 11 };

/** Texts that are written once, each known by its place. */
class Once {
  readonly list: string[];
  private readonly places: Map<string, number>;

  constructor(...known: readonly string[]) {
    this.list = [...known];
    this.places = new Map(known.map((one, place) => [one, place]));
  }

  place(text: string): number {
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.list.length);
    return this.list.push(text) - 1;
  }
}

export const argb = (colour: string): string => `FF${colour.slice(1).toUpperCase()}`;

function fontOf({ bold, italic, strike, underline, size, colour, font }: BookStyle): string {
  return element(
    "font",
    {},
    ...[bold && "<b/>", italic && "<i/>", strike && "<strike/>", underline && "<u/>"].map((one) => one || ""),
    element("sz", { val: size ?? FONT.size }),
    colour ? element("color", { rgb: argb(colour) }) : "",
    element("name", { val: font ?? FONT.name }),
  );
}

const fillOf = (fill: string | null): string =>
  fill === null ? '<fill><patternFill patternType="none"/></fill>' : `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor indexed="64"/></patternFill></fill>`;

const borderOf = ({ borders }: BookStyle): string =>
  element("border", {}, ...SIDES.map((side) => (borders[side] ? element(side, { style: borders[side].style }, element("color", { rgb: argb(borders[side].colour) })) : `<${side}/>`)), "<diagonal/>");

function alignmentOf({ horizontal, vertical, wrap }: BookStyle): string {
  return horizontal || vertical || wrap ? element("alignment", { horizontal, vertical, wrapText: wrap }) : "";
}

export class Styles {
  private readonly formats = new Once();
  private readonly fonts = new Once(fontOf(PLAIN));
  private readonly fills = new Once(fillOf(null), '<fill><patternFill patternType="gray125"/></fill>');
  private readonly borders = new Once(borderOf(PLAIN));
  private readonly cells = new Once(element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }));
  private readonly highlights = new Once();
  private readonly known = new Map<string, number>();

  constructor(private readonly styles: readonly BookStyle[]) {}

  /** The number of a look of the book's cells, as a link has it or not. */
  cell(place: number, isLink: boolean): number {
    const key = `${place} ${isLink}`;
    if (!this.known.has(key)) {
      const style = this.styles[place] ?? PLAIN;
      this.known.set(key, this.add(isLink && !style.colour ? { ...style, colour: LINK_COLOUR, underline: true } : style));
    }
    return this.known.get(key)!;
  }

  private add(style: BookStyle): number {
    const [font, fill, border] = [this.fonts.place(fontOf(style)), this.fills.place(fillOf(style.fill)), this.borders.place(borderOf(style))];
    const format = numberOfFormat(style.numberFormat) ?? FIRST_OWN + this.formats.place(style.numberFormat);
    const alignment = alignmentOf(style);
    const applies = { applyNumberFormat: format > 0, applyFont: font > 0, applyFill: fill > 0, applyBorder: border > 0, applyAlignment: alignment !== "" };
    return this.cells.place(element("xf", { numFmtId: format, fontId: font, fillId: fill, borderId: border, xfId: 0, ...applies }, alignment));
  }

  /** The number of what a conditional format adds to a cell's look. */
  highlight({ fill, colour, bold }: BookHighlight): number {
    const font = bold || colour ? element("font", {}, bold ? "<b/>" : "", colour ? element("color", { rgb: argb(colour) }) : "") : "";
    const filled = fill ? `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor rgb="${argb(fill)}"/></patternFill></fill>` : "";
    return this.highlights.place(element("dxf", {}, font, filled));
  }

  part(): string {
    const list = (name: string, { list: ones }: Once) => element(name, { count: ones.length }, ...ones);
    const formats = this.formats.list.map((formatCode, place) => element("numFmt", { numFmtId: FIRST_OWN + place, formatCode }));
    return part(
      element(
        "styleSheet",
        { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
        formats.length > 0 ? element("numFmts", { count: formats.length }, ...formats) : "",
        list("fonts", this.fonts),
        list("fills", this.fills),
        list("borders", this.borders),
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
        list("cellXfs", this.cells),
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
        list("dxfs", this.highlights),
      ),
    );
  }
}
