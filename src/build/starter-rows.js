import Papa from "papaparse";

const NUMBERS = new Set(["Ownership", "Quantity"]);
const DAYS = new Set(["Date", "Due", "Recorded"]);
const [DAY, EPOCH] = [86_400_000, 25_569];

/** The starter evidence as JSON rows, the header first: numbers as numbers, whole dates as Excel days, periods such as 2025-09 as texts, blanks as "". */
export function starterRows(content) {
  const [header, ...rows] = Papa.parse(content.toString().trim()).data;
  const cell = (text, column) => {
    if (text === "") return "";
    if (DAYS.has(header[column]) && /^\d{4}-\d{2}-\d{2}$/.test(text)) return Date.parse(text) / DAY + EPOCH;
    return NUMBERS.has(header[column]) ? Number(text) : text;
  };
  return JSON.stringify([header, ...rows.map((row) => row.map(cell))]);
}
