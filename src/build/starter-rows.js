import Papa from "papaparse";

const NUMBERS = new Set(["Ownership", "Quantity"]);
const [DAY, EPOCH] = [86_400_000, 25_569];

/** The starter evidence as JSON rows, the header first: numbers as numbers, dates as Excel days, blanks as "". */
export function starterRows(content) {
  const [header, ...rows] = Papa.parse(content.toString().trim()).data;
  const cell = (text, column) => {
    if (text === "") return "";
    if (header[column] === "Date") return Date.parse(text) / DAY + EPOCH;
    return NUMBERS.has(header[column]) ? Number(text) : text;
  };
  return JSON.stringify([header, ...rows.map((row) => row.map(cell))]);
}
