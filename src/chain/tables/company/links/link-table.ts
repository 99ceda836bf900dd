import { isBlank, quoted, textOf, type Cell } from "../../../cells/cell.ts";
import { badInput, orProblem } from "../../../cells/chain-error.ts";
import { confidenceReader } from "../../../links/link-confidence.ts";
import { textAt } from "../../../evidence/evidence.ts";
import { companyNamed } from "../../../evidence/companies.ts";
import { linkNamed } from "../../../links/find-link.ts";
import { isSilent, NO_ROW, type LinkScores, stateAt } from "../../../links/links.ts";
import { suggestion } from "../../../cells/names/nearest.ts";
import { rowAt } from "../../../evidence/row.ts";
import { valuesOn } from "../../../scores/scores.ts";
import type { Answer, Table } from "../../../cells/table.ts";
import { webAddress } from "../../../cells/web-address.ts";

export const MEASURES = ["State", "Proven", "Pro forma", "Claimed", "Confidence", "Status", "Source", "Url"] as const;
export type Measure = (typeof MEASURES)[number];

/** The measure argument: State when left out. Error: #VALUE! for another word. */
export function readMeasure(cell: Cell): Measure {
  if (isBlank(cell)) return "State";
  const letters = (text: Cell) => textOf(text).toLowerCase().replace(/[^a-z]/g, "");
  const found = MEASURES.find((measure) => letters(measure) === letters(cell));
  if (!found) throw badInput(`The measure ${quoted(cell)} is not known. ${suggestion(cell, MEASURES)}`);
  return found;
}

/**
 * One measure of links: as many rows as companies, as many columns as links. Status, Source and Url are the best row's, "" where there is none; the values of a Silent link are "" too: nobody has looked.
 * A blank name answers "". A name or link that cannot be answered carries its error in its own cells only.
 */
export function linkTable(scores: LinkScores, companies: readonly Cell[], links: readonly Cell[], measure: Measure): Table {
  const wanted = new Set(companies.map((name) => scores.evidence.find(name)));
  const confidenceAt = measure === "Confidence" ? confidenceReader(scores, wanted) : undefined;
  const measured = (company: number, link: number): Answer => {
    const at = company * scores.width + link;
    const best = scores.best[at]!;
    switch (measure) {
      case "State":
        return stateAt(scores, at);
      case "Proven":
      case "Pro forma":
      case "Claimed":
        return isSilent(scores, at) ? "" : valuesOn(scores, measure)[at]!;
      case "Confidence":
        return confidenceAt!(at).confidence;
      case "Status":
        return best === NO_ROW ? "" : rowAt(scores, best).statusWord;
      case "Source":
        return best === NO_ROW ? "" : textAt(scores.evidence, best, "Source");
      case "Url":
        return best === NO_ROW ? "" : webAddress(textAt(scores.evidence, best, "Link"));
    }
  };
  return companies.map((name) =>
    links.map((link) => {
      if ((isBlank(name) && companies.length > 1) || (isBlank(link) && links.length > 1)) return "";
      return orProblem(() => {
        const place = linkNamed(scores.evidence.model, link);
        if (place === undefined) throw badInput(`The link is blank. ${suggestion("", scores.evidence.model.links.map((one) => one.name))}`);
        return measured(companyNamed(scores.evidence, name), place);
      });
    }),
  );
}
