import Papa from "papaparse";
import { badInput } from "../chain/cells/chain-error.ts";
import { webAddress } from "../chain/cells/web-address.ts";
import type { DocumentReader, ReadDocument } from "./document.ts";
import { dayOf } from "./day-of.ts";
import { decoded } from "./text/decoded.ts";
import { MOST_PAGES, refusal } from "./limits.ts";
import { tidied } from "./text/tidied.ts";

/** The headers that name each part of a release. */
const HEADERS = {
  text: ["text", "body", "content", "release", "full text"],
  title: ["title", "headline", "subject", "source"],
  date: ["date", "published", "release date"],
  link: ["link", "url", "source url"],
  company: ["company", "issuer", "name"],
  ticker: ["ticker", "symbol"],
} as const;

type Part = keyof typeof HEADERS;

/** Reads a table of releases, a document a row, by its headers. Only the column of the text must be there. */
export const readReleases: DocumentReader = async ({ name, bytes }) => {
  const { data, meta } = Papa.parse<Record<string, string>>(decoded(bytes), { header: true, skipEmptyLines: "greedy" });
  const headers = meta.fields ?? [];
  const headerOf = (part: Part) => headers.find((header) => (HEADERS[part] as readonly string[]).includes(header.trim().toLowerCase()));
  const text = headerOf("text");
  if (text === undefined) throw refusal(name, `has no column headed ${HEADERS.text.map((header) => header.charAt(0).toUpperCase() + header.slice(1)).join(", ")}. Name the column that holds the text of the releases so.`);
  if (data.length > MOST_PAGES) throw refusal(name, `has ${data.length.toLocaleString("en-US")} releases; at most ${MOST_PAGES.toLocaleString("en-US")} can be read at once. Split it.`);
  const written = data.filter((row) => row[text]?.trim());
  if (written.length === 0) throw badInput(`${name} holds no release: the column ${text} is blank.`);
  const columns = Object.fromEntries((Object.keys(HEADERS) as Part[]).map((part) => [part, headerOf(part)])) as Record<Part, string | undefined>;
  return written.map((row) => releaseIn((part) => tidied(row[columns[part] ?? ""] ?? "")));
};

function releaseIn(at: (part: Part) => string): ReadDocument {
  const stated = { title: at("title"), date: dayOf(at("date")) ?? "", link: webAddress(at("link")), company: at("company"), ticker: at("ticker") };
  return { ...Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== "")), pages: [{ number: 1, text: at("text") }] };
}
