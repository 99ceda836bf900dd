import type { Cell } from "../../cells/cell.ts";
import { isoOf } from "../../cells/excel-date.ts";
import type { Answer, Table } from "../../cells/table.ts";
import { webAddress } from "../../cells/web-address.ts";
import { companyNamed } from "../../evidence/companies.ts";
import { textAt, type Evidence } from "../../evidence/evidence.ts";
import type { LinkScores } from "../../links/links.ts";
import { stagesOf } from "../../model/model.ts";
import { STATUSES } from "../../model/vocabulary.ts";
import { CLOSING } from "../../promises/met-on.ts";
import { promiseReader, type CompanyPromise } from "../../promises/promises.ts";
import { medianSlip, slipsOf } from "../../promises/slips.ts";
import { VERDICTS } from "../../promises/verdict.ts";

export const PROMISES_HEADER = ["Link", "Site", "Promised", "First said", "First due", "Moved", "Last due", "Met on", "Slip", "Verdict", "Source", "Url"] as const;

/**
 * What a company promised for when, and what became of it: header row, then its promises from the customer back to the mine, alternates and
 * enablers last, by first due day; then a row All with the promises of each verdict counted and the median slip of those fallen due, blank below
 * five. Days are ISO texts, slips months; Source and Url are those of the row that said it first. One row says so where nothing was promised.
 * Errors: as of `companyNamed`.
 */
export function promisesTable(scores: LinkScores, name: Cell): Table {
  const { evidence, width } = scores;
  const promises = promiseReader(scores)(companyNamed(evidence, name));
  if (promises.length === 0) return [[...PROMISES_HEADER], PROMISES_HEADER.map((header) => (header === "Verdict" ? "No row with a Due: no promise is recorded" : ""))];
  const fromCustomer = ({ stage }: CompanyPromise): number => (stage < width ? width - 1 - stage : stage);
  const ordered = [...promises].sort((a, b) => fromCustomer(a) - fromCustomer(b) || a.firstDue - b.firstDue);
  return [[...PROMISES_HEADER], ...ordered.map((one) => line(evidence, one)), all(promises)];
}

export const promisedInWords = (promised: number): string => (promised === CLOSING ? "Closing" : STATUSES[promised]!);

function line(evidence: Evidence, { stage, rows, promised, firstSaid, firstDue, moved, lastDue, metOn, slip, verdict }: CompanyPromise): Answer[] {
  const [first] = rows as [number];
  return [
    stagesOf(evidence.model)[stage]!,
    textAt(evidence, first, "Site"),
    promisedInWords(promised),
    isoOf(firstSaid),
    isoOf(firstDue),
    moved,
    isoOf(lastDue),
    isoOf(metOn),
    Number.isNaN(slip) ? "" : slip,
    verdict,
    textAt(evidence, first, "Source"),
    webAddress(textAt(evidence, first, "Link")),
  ];
}

function all(promises: readonly CompanyPromise[]): Answer[] {
  const counts = VERDICTS.map((verdict) => [promises.filter((one) => one.verdict === verdict).length, verdict] as const);
  const values: Partial<Record<string, Answer>> = {
    Link: "All",
    Slip: medianSlip(slipsOf(promises)) ?? "",
    Verdict: counts.filter(([count]) => count > 0).map(([count, verdict]) => `${count} ${verdict}`).join(", "),
  };
  return PROMISES_HEADER.map((header) => values[header] ?? "");
}
