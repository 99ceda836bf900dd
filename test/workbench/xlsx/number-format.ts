/** Number formats that a file names by number. */
const KNOWN: Readonly<Record<number, string>> = {
  0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??", 14: "m/d/yyyy", 15: "d-mmm-yy", 16: "d-mmm",
  17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "m/d/yyyy h:mm", 37: "#,##0 ;(#,##0)", 38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)", 40: "#,##0.00;[Red](#,##0.00)", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mmss.0", 48: "##0.0E+0", 49: "@",
};

/** The first number that a file may give to a format of its own. */
export const FIRST_OWN = 164;

export const knownFormat = (number: number): string | undefined => KNOWN[number];

export function numberOfFormat(format: string): number | undefined {
  const found = Object.entries(KNOWN).find(([, one]) => one === format);
  return found && Number(found[0]);
}

export const isDateFormat = (format: string): boolean => /[dmyhs]/i.test(format.replace(/"[^"]*"|\\.|\[(?:red|black|blue|cyan|green|magenta|white|yellow|color\s*\d+|[$<>=][^\]]*)\]|general/gi, ""));
