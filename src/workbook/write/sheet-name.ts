const LONGEST = 31;

/** A name that Excel takes for a sheet and that none has yet: forbidden characters replaced, cut to 31, numbered where it is taken. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const clean = trimmed(wanted.replace(/[\\/?*[\]:\u0000-\u001f]/g, " ").replace(/\s+/g, " ")) || "Chain of Proof"; // eslint-disable-line no-control-regex -- Excel refuses them
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = trimmed(clean.slice(0, LONGEST - suffix.length)) + suffix;
    if (!used.has(name.toLowerCase()) && name.toLowerCase() !== "history") return name; // Excel keeps History for itself
  }
}

/** Excel takes no apostrophe at either end of the name. */
function trimmed(name: string): string {
  let [start, end] = [0, name.length];
  while (start < end && " '".includes(name[start]!)) start++;
  while (end > start && " '".includes(name[end - 1]!)) end--;
  return name.slice(start, end);
}
