import { webAddress } from "../../../chain/cells/web-address.ts";
import { serialOf } from "../../../chain/cells/excel-date.ts";

/** Words of the sentence that a browser looks for: enough to be one place of the page. */
const SOUGHT = 8;

/** The address that opens a source at a sentence: a page of a PDF, else the words themselves, as browsers seek them. "" where the link is not a web address. */
export function addressAt(link: string, { page, sentence }: { readonly page?: string; readonly sentence: string }): string {
  const address = webAddress(link);
  if (address === "") return "";
  if (/\.pdf$/i.test(new URL(address).pathname)) return page ? `${address.split("#")[0]}#page=${page}` : address;
  const all = sentence.split(/\s+/).filter(Boolean);
  const parts = all.length > 2 * SOUGHT ? [all.slice(0, SOUGHT), all.slice(-SOUGHT)] : [all];
  const sought = parts.map((some) => encodeURIComponent(some.join(" ")).replace(/-/g, "%2D")).join(",");
  return `${address}${address.includes("#") ? "" : "#"}:~:text=${sought}`;
}

/** The address of a public web archive's copy of a page nearest to a day; "" where the link is not a web address. */
export function archiveAddress(link: string, date: string): string {
  const address = webAddress(link);
  if (address === "") return "";
  const day = Number.isNaN(serialOf(date)) ? "" : `${date.replaceAll("-", "")}/`;
  return `https://web.archive.org/web/${day}${address}`;
}
