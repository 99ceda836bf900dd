import { webAddress } from "../../chain/cells/web-address.ts";
import type { ReadDocument } from "../document.ts";
import { dayOf } from "../day-of.ts";

const DATES = ["article:published_time", "datepublished", "dc.date.issued", "dc.date", "dcterms.date", "pubdate", "publishdate", "date"];
const ADDRESSES = ["og:url", "twitter:url"];

/** What a page says of itself in its head: title, day of publication, address. Other things that it may say are not asked. */
export function statedIn(page: Document, source: string): Pick<ReadDocument, "title" | "date" | "link"> {
  const metas = new Map([...page.querySelectorAll("meta[content]")].map((meta) => [nameOf(meta), meta.getAttribute("content") ?? ""]));
  const first = (names: readonly string[]) => names.map((name) => metas.get(name)).find(Boolean);
  const title = metas.get("og:title")?.trim() || page.querySelector("title")?.textContent?.trim();
  const date = dayOf(first(DATES)) ?? dayOf(page.querySelector("time[datetime]")?.getAttribute("datetime"));
  const savedFrom = /<!-- saved from url=\(\d+\)(\S+) -->/.exec(source.slice(0, 2000))?.[1]; // as browsers write it
  const link = [page.querySelector("link[rel=canonical]")?.getAttribute("href"), first(ADDRESSES), savedFrom].map(webAddress).find(Boolean);
  return { ...(title && { title }), ...(date && { date }), ...(link && { link }) };
}

const nameOf = (meta: Element): string => (meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop") ?? "").toLowerCase();
