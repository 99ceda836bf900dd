/** Colours of a file, which names many by a place in its theme or in Excel's old palette, as `#rrggbb`. */
import { all, attribute, first, type Node } from "./xml.ts";

const OFFICE = ["ffffff", "000000", "e7e6e6", "44546a", "4472c4", "ed7d31", "a5a5a5", "ffc000", "5b9bd5", "70ad47", "0563c1", "954f72"];
/** A theme lists dark 1, light 1, dark 2, light 2; cells count light 1, dark 1, light 2, dark 2. */
const THEME = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

const PALETTE =
  "000000ffffffff000000ff000000ffffff00ff00ff00ffff800000008000000080808000800080008080c0c0c08080809999ff993366ffffccccffff660066ff80800066ccccccff000080ff00ffffff0000ffff8000808000000080800000ff00ccffccffffccffccffff9999ccffff99cccc99ffffcc993366ff33cccc99cc00ffcc00ff9900ff666666669996969600336633996600330033300993300993366333399333333"
    .match(/.{6}/g)!;

/** The twelve colours of a theme. */
export function themeColours(theme: Node | undefined): string[] {
  const scheme = first(theme, "themeElements", "clrScheme");
  return THEME.map((name, place) => {
    const colour = first(scheme, name);
    return (attribute(first(colour, "srgbClr"), "val") ?? attribute(first(colour, "sysClr"), "lastClr") ?? OFFICE[place]!).toLowerCase();
  });
}

/** The colour of an element such as `<color theme="4" tint="0.4"/>`; null where the file leaves it to the host. */
export function colourOf(node: Node | undefined, theme: readonly string[]): string | null {
  const [rgb, place, indexed] = ["rgb", "theme", "indexed"].map((name) => attribute(node, name));
  const hex = rgb?.slice(-6) ?? (place !== undefined ? theme[Number(place)] : indexed !== undefined ? paletteColour(Number(indexed)) : undefined);
  if (!hex || !/^[\da-f]{6}$/i.test(hex)) return null;
  return `#${tinted(hex, Number(attribute(node, "tint") ?? 0))}`;
}

const paletteColour = (place: number): string | undefined => PALETTE[place < 8 ? place : place - 8];

/** Towards white for a tint above 0, towards black below, in lightness. */
function tinted(hex: string, tint: number): string {
  const channels = hex.match(/../g)!.map((one) => parseInt(one, 16) / 255);
  const [high, low] = [Math.max(...channels), Math.min(...channels)];
  const lightness = (high + low) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness + (1 - lightness) * tint;
  const saturation = high === low ? 0 : (high - low) / (1 - Math.abs(2 * lightness - 1));
  const chroma = saturation * (1 - Math.abs(2 * wanted - 1));
  const scaled = channels.map((one) => (high === low ? wanted : wanted - chroma / 2 + ((one - low) / (high - low)) * chroma));
  return scaled.map((one) => Math.round(Math.min(1, Math.max(0, one)) * 255).toString(16).padStart(2, "0")).join("");
}

export const colourList = (node: Node | undefined, theme: readonly string[]): string[] => all(node, "color").map((one) => colourOf(one, theme) ?? "#000000");
