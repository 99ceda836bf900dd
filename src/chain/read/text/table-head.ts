/** "Quarter Ore mined (t) Concentrate (t)": the units of columns, without a figure. */
const COLUMN = /\((?:[kM]?t|kg|tonnes|tons|dmt|wmt|%|ppm|(?:US|A|C)?\$(?:m|M|\/\w{1,3})?|€m?|['’]000 ?\w{0,6})\)/g;

/** Whether a line is the head of a table of figures: it names what was counted and says nothing of it. */
export const isTableHead = (line: string): boolean => (line.match(COLUMN)?.length ?? 0) > 1 && !/\d{2}/.test(line.replace(/['’]000/g, "").replace(/\b(?:19|20)\d\d\b/g, ""));
