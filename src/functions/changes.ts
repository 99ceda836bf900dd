import { readView } from "../chain/changes/view.ts";
import { readEvidence } from "../chain/evidence/evidence.ts";
import { readModel } from "../chain/model/model-table.ts";
import { changesTable } from "../chain/tables/compare/changes-table.ts";
import { answer } from "./boundary/answer.ts";
import { range, scalar } from "./boundary/argument.ts";

/**
 * What changed between two days, link by link, and the rows that changed it.
 * @customfunction CHANGES
 * @helpurl https://localhost:3000/help.html#changes
 * @param {any[][]} evidence The evidence table with its header row, such as Evidence[#All].
 * @param {any} from The earlier day, such as a date cell or the text 2025-12-31.
 * @param {any} to The later day.
 * @param {any[][]} [companies] The companies to compare; all of the table when left out.
 * @param {any} [view] "Happened" (default) goes by Date; "Known" also leaves out, at each of the two days, the rows Recorded after it.
 * @param {any[][]} [model] The Model table with its header row, such as Model[#All]; the default model when left out.
 * @returns {any[][]} A header row, then a row for each company and link that changed: Company, Link, From, To, Points (of coverage; a company's add up to its change), Because, Source, Url.
 * @example =INDEX(CHAIN.CHANGES(Evidence[#All],"2025-05-31","2025-12-31"),2,5) → 0.072857
 * @throws {#N/A} In the row of a name that has no evidence.
 * @throws {#VALUE!} In the row of a company with an unreadable row; it comes last.
 * @throws {#VALUE!} A day or the view cannot be read, or from is not before to.
 * @throws {#VALUE!} The table lacks Company, Stage or Status.
 */
export function changes(evidence: any[][], from: any, to: any, companies?: any[][], view?: any, model?: any[][]): any[][] {
  return answer(() => {
    const rows = readEvidence(range(evidence), readModel(range(model)));
    return changesTable(rows, scalar(from, "from"), scalar(to, "to"), range(companies), readView(scalar(view, "view")));
  }, { shares: "by header", model });
}
