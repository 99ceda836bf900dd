import { scoreEvidence } from "../chain/score.ts";
import { throughputTable } from "../chain/tables/company/throughput-table.ts";
import { readTonnageBasis } from "../chain/throughput/basis.ts";
import { answer } from "./boundary/answer.ts";
import { range, scalar } from "./boundary/argument.ts";

/**
 * Tonnes at each link of a company as finished magnet a year, low to high, each thing counted once and × what is theirs, with the bottleneck marked.
 * @customfunction THROUGHPUT
 * @helpurl https://localhost:3000/help.html#throughput
 * @param {any[][]} evidence The evidence table with its header row, such as Evidence[#All].
 * @param {any[][]} company A company's name.
 * @param {any} [basis] "Built" (default: actual and nameplate tonnage of links that operate) or "Target" (every row but contracts).
 * @param {any} [as_of] Only rows dated on or before this day, and undated rows; all rows when left out.
 * @param {any[][]} [model] The Model table with its header row, such as Model[#All]; the default model when left out.
 * @returns {any[][]} A header row, then a row for each link, customer first, and one for what is contracted: Link, Low, High, Use, Bottleneck, From, Heavy low and Heavy high (the magnets that Dy and Tb could dope, never added), Note; blank where nothing is reported.
 * @example =INDEX(CHAIN.THROUGHPUT(Evidence[#All],"Alpha"),2,6) → "not reported"
 * @throws {#N/A} No evidence for the name; the nearest name in the table is suggested.
 * @throws {#VALUE!} A row of the company cannot be read; the row, the cell's text and the nearest known word are named.
 * @throws {#VALUE!} The table lacks Company, Stage or Status, or has two columns for one thing.
 */
export function throughput(evidence: any[][], company: any[][], basis?: any, as_of?: any, model?: any[][]): any[][] {
  return answer(() => {
    const on = readTonnageBasis(scalar(basis, "basis"));
    const only = scalar(company, "company");
    const scores = scoreEvidence(range(evidence), { asOf: scalar(as_of, "as_of"), model: range(model), only: [only] });
    return throughputTable(scores, only, on);
  }, { shares: "by header", model });
}
