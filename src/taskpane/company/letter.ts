/** The questions for a company, as a letter to send. */
import type { Table } from "../../chain/cells/table.ts";
import { QUESTIONS_HEADER } from "../../chain/tables/company/links/questions-table.ts";

const [QUESTION, LINK] = [QUESTIONS_HEADER.indexOf("Question"), QUESTIONS_HEADER.indexOf("Link")];

/** The letter, its questions numbered as they stand in the table; "" where nothing is to be asked. */
export function letterOf(company: string, [, ...rows]: Table): string {
  const questions = rows.filter((row) => row[LINK] !== "").map((row, place) => `${place + 1}. ${row[LINK]!}: ${row[QUESTION]!}`);
  if (questions.length === 0) return "";
  return [
    "To investor relations",
    "",
    `We are looking at how much of the chain from mine to magnet ${company} carries out. Could you answer these questions, and name for each answer the document that shows it?`,
    "",
    ...questions,
    "",
    "With kind regards",
  ].join("\n");
}
