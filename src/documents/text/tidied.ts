/** Characters that are not seen: soft hyphens, zero-width marks, marks of direction, and control characters but tab and line feed. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|(?![\t\n])\p{Cc}/gu;
const LIGATURE = /[\ufb00-\ufb06]/g;

/** The text as it is read: one kind of line break and space, no unseen characters, ligatures as letters. */
export function tidied(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replace(UNSEEN, "")
    .replace(LIGATURE, (letter) => letter.normalize("NFKC"))
    .replace(/[^\S\n\t]/g, " ")
    .replace(/[ \t]+(\n?)/g, (spaces, end: string) => end || spaces)
    .trim();
}
