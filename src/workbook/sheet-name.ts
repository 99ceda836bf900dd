const LONGEST = 31;

/** A name that Excel takes for a sheet and that none has yet: forbidden characters replaced, cut to 31, numbered where it is taken. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const clean = wanted.replace(/[\\/?*[\]:\u0000-\u001f]/g, " ").replace(/\s+/g, " ").replace(/^'+|'+$/g, "").trim() || "Chain of Proof"; // eslint-disable-line no-control-regex -- Excel refuses them
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = clean.slice(0, LONGEST - suffix.length).trim() + suffix;
    if (!used.has(name.toLowerCase()) && name.toLowerCase() !== "history") return name; // Excel keeps History for itself
  }
}
