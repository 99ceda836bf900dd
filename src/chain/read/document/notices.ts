import type { Finding } from "../finding.ts";

/** Headings behind which a release tells nothing of what is: who the company is, what lawyers ask for, whom to call. */
const NOTICE = /^(?:forward[- ]looking|cautionary|disclaimer|safe harbou?r|important (?:notice|information)|legal notice|risk factors|notes? to editors|(?:for )?(?:further|more) information|(?:competent|qualified) persons?\b|technical disclosure|(?:(?:media|investor|press) )?(?:contacts?|enquir|inquir|relations)|advis[eo]rs?$)/i;
const ABOUT = /^(?:About|ABOUT) (?:us$|the [Cc]ompany|THE COMPANY|\p{Lu})/u;
const ITEM = /^[•*–—-]|^\d/;
const LONGEST = 70;
const WORDS = 9;

/** A stretch of a text: from `start` to `end` (not included). */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Whether a line heads what follows: a few words without a stop. */
function isHeading(line: string): boolean {
  return line !== "" && line.length <= LONGEST && !/[.;,:!?]$/.test(line) && !ITEM.test(line) && line.split(" ").length <= WORDS;
}

/**
 * Finds what stands behind the heading of a notice, up to the next heading. The texts of a document are handed to it one after the
 * other: a notice goes on from one paragraph to the next. Linear in the text.
 */
export class Notices {
  #inside = false;

  /** The stretches of the next text that are notices, in order and apart from each other. */
  in(text: string): Stretch[] {
    const found: Stretch[] = [];
    let start = 0;
    for (const line of text.split("\n")) {
      const words = line.trim();
      if (isHeading(words)) this.#inside = NOTICE.test(words) || ABOUT.test(words);
      const end = start + line.length + 1;
      if (this.#inside) found.push({ start: found.at(-1)?.end === start ? found.pop()!.start : start, end });
      start = end;
    }
    return found;
  }
}

/** Findings, in order of their places, without those that stand in a notice; promotion stays, wherever it stands. */
export function outside<Found extends Pick<Finding, "start" | "kind">>(notices: readonly Stretch[], findings: readonly Found[]): Found[] {
  let at = 0;
  return findings.filter(({ start, kind }) => {
    while (at < notices.length && notices[at]!.end <= start) at++;
    return kind === "promotion" || at === notices.length || start < notices[at]!.start;
  });
}
