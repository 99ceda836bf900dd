import { periodsIn } from "../../../../src/chain/read/fields/dates/dates.ts";
import { closingIn } from "../../../../src/chain/read/fields/dates/due.ts";
import { fieldsOf } from "../../../../src/chain/read/fields/fields.ts";
import { readDocument } from "../../../../src/chain/read/document/document.ts";
import { sentencesOf } from "../../../../src/chain/read/text/sentences.ts";
import type { Finding } from "../../../../src/chain/read/finding.ts";
import { besideSentences, isSetAside } from "./train.ts";

/**
 * `npm run read:fields`: of the dues, promised statuses, buyers and deals that the items labelled elsewhere note, the share that the reader
 * finds in the sentence of the finding, and the share of these that is right. A due without a year is counted apart: a sentence alone does not tell it.
 */
class Tally {
  labelled = 0;
  found = 0;
  right = 0;
  readonly wrong: string[] = [];

  count(id: string, expected: string, got: string, same: boolean): void {
    this.labelled++;
    if (got !== "") this.found++;
    if (same) this.right++;
    else this.wrong.push(`${id}: ${got || "nothing"} for ${expected}`);
  }
}

/** The day given to a sentence without a document, so that "the second quarter" is one and what is promised for it can be told. */
const SOME_DAY = "2025-06-30";

const tallies = new Map<string, Tally>();
const tally = (name: string): Tally => tallies.get(name) ?? tallies.set(name, new Tally()).get(name)!;
const aside = process.argv.includes("--aside");
const words = (name: string): string => name.toLowerCase().replace(/[^\p{L}\d]+/gu, " ").trim();

for (const { id, text, findings } of [...besideSentences("sentences.json"), ...besideSentences("documents.json")].filter((item) => isSetAside(item.id) === aside)) {
  for (const noted of findings) {
    const at = text.indexOf(noted.words ?? "");
    const span = sentencesOf(text).find(({ end }) => end > at)!;
    const day = text.length > 1000 ? readDocument([{ text }]).date : "";
    const sentence = text.slice(span.start, span.end).trim();
    const finding = { ...(noted as Pick<Finding, "link" | "status" | "kind">), route: (noted.route ?? "") as Finding["route"] };
    const fields = fieldsOf(sentence, finding, day);
    const closing = fields.deal === "Pending" && fields.due.length === 0 ? closingIn(text) : "";
    if (noted.due) {
      const expected = periodsIn(noted.due)[0]?.period ?? "";
      const due = fields.due.find((period) => period === expected) ?? fields.due[0] ?? closing;
      if (expected === "") tally("due without a year").count(id, noted.due, due, false);
      else tally("due").count(id, noted.due, due, due === expected);
    }
    if (noted.promised && noted.due) {
      const { promised } = fieldsOf(sentence, finding, day || SOME_DAY);
      tally("promised").count(id, noted.promised, promised, promised === noted.promised);
    }
    if (noted.buyer) tally("buyer").count(id, noted.buyer, fields.buyer, fields.buyer !== "" && words(noted.buyer).includes(words(fields.buyer)));
    if (noted.route === "Acquired") tally("deal").count(id, noted.status, fields.deal, fields.deal === (noted.status === "Cancelled" ? "Terminated" : noted.kind === "claim" ? "Pending" : "Closed"));
    const tonnes = /(\d[\d,]*(?:\.\d+)?) ?(t|tonnes|tons|tpa|kg)\b/.exec(noted.words ?? "");
    if (tonnes) {
      const expected = Number(tonnes[1]!.replaceAll(",", "")) * (tonnes[2] === "kg" ? 0.001 : 1);
      tally("quantity").count(id, String(expected), String(fields.quantity), fields.quantity === expected);
    }
  }
}
for (const { id, text } of besideSentences("documents.json").filter((item) => isSetAside(item.id) === aside)) {
  const { date, company, ticker } = readDocument([{ text }]);
  console.log(`${id}: ${company || "no company"} · ${ticker || "no ticker"} · ${date || "no day"}`);
}
for (const [name, { labelled, found, right, wrong }] of tallies) {
  console.log(`${name}: ${labelled} labelled, ${found} found, ${right} right`);
  for (const line of wrong) console.log(`  ${line}`);
}
