/** How the cells of a file look. */
import { PLAIN, SIDES, type BookHighlight, type BookStyle, type BorderStyle } from "./book.ts";
import { colourOf } from "./colour.ts";
import { knownFormat } from "./number-format.ts";
import { all, attribute, first, isOn, type Node } from "./xml.ts";

const isSet = (node: Node | undefined): boolean => node !== undefined && isOn(node, "val", true) && attribute(node, "val") !== "none";

/** The colour of text that has none of its own: it gives way to that of a table's style. */
const isUsual = (node: Node | undefined): boolean => attribute(node, "theme") === "1" && attribute(node, "tint") === undefined;

type Font = Pick<BookStyle, "bold" | "italic" | "underline" | "strike" | "font" | "size" | "colour">;

const oneOf = <T extends string>(value: string | undefined, known: readonly T[]): T | null => known.find((one) => one === value) ?? null;

/** All looks of a file: `cells` by the number that a cell names, `highlights` by the number that a conditional format names. */
export interface ReadStyles {
  readonly cells: readonly BookStyle[];
  readonly highlights: readonly BookHighlight[];
}

export function readStyles(root: Node | undefined, theme: readonly string[]): ReadStyles {
  const usual = attribute(first(root, "fonts", "font", "name"), "val");
  const fontOf = (node: Node | undefined): Font => {
    const [font, size] = ["name", "sz"].map((name) => attribute(first(node, name), "val"));
    const [bold, italic, underline, strike] = ["b", "i", "u", "strike"].map((name) => isSet(first(node, name))) as [boolean, boolean, boolean, boolean];
    return { bold, italic, underline, strike, font: font === usual ? null : (font ?? null), size: size === undefined || Number(size) === 11 ? null : Number(size), colour: isUsual(first(node, "color")) ? null : colourOf(first(node, "color"), theme) };
  };
  const fillOf = (node: Node | undefined): string | null => {
    const pattern = first(node, "patternFill");
    const kind = attribute(pattern, "patternType");
    return kind === undefined || kind === "none" || kind === "gray125" ? null : colourOf(first(pattern, "fgColor"), theme);
  };
  const bordersOf = (node: Node | undefined): BookStyle["borders"] =>
    Object.fromEntries(
      SIDES.flatMap((side) => {
        const style = attribute(first(node, side), "style") as BorderStyle | "none" | undefined;
        return style && style !== "none" ? [[side, { style, colour: colourOf(first(node, side, "color"), theme) ?? "#000000" }]] : [];
      }),
    );
  const formats = new Map(all(first(root, "numFmts"), "numFmt").map((node) => [Number(attribute(node, "numFmtId")), attribute(node, "formatCode") ?? "General"]));
  const fonts = all(first(root, "fonts"), "font").map(fontOf);
  const fills = all(first(root, "fills"), "fill").map(fillOf);
  const borders = all(first(root, "borders"), "border").map(bordersOf);
  const number = (node: Node, name: string) => Number(attribute(node, name) ?? 0);
  const styleOf = (node: Node): BookStyle => {
    const alignment = first(node, "alignment");
    const format = number(node, "numFmtId");
    return {
      ...PLAIN,
      ...fonts[number(node, "fontId")],
      numberFormat: formats.get(format) ?? knownFormat(format) ?? "General",
      fill: fills[number(node, "fillId")] ?? null,
      borders: borders[number(node, "borderId")] ?? {},
      horizontal: oneOf(attribute(alignment, "horizontal"), ["left", "center", "right"]),
      vertical: oneOf(attribute(alignment, "vertical"), ["top", "center", "bottom"]),
      wrap: isOn(alignment, "wrapText"),
    };
  };
  const highlightOf = (node: Node): BookHighlight => {
    const pattern = first(node, "fill", "patternFill");
    const fill = colourOf(first(pattern, "bgColor"), theme) ?? colourOf(first(pattern, "fgColor"), theme);
    return { fill, colour: colourOf(first(node, "font", "color"), theme), bold: isSet(first(node, "font", "b")) };
  };
  return { cells: all(first(root, "cellXfs"), "xf").map(styleOf), highlights: all(first(root, "dxfs"), "dxf").map(highlightOf) };
}
