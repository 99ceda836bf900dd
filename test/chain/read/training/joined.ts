import type { Labelled } from "./labelled.ts";

const JOINTS = ["; ", ", while ", ", and ", ", whereas ", " – ", ". ", ", although ", ", but "];
const LONGEST = 220;
/** A stride that divides the number of sentences would join all of them to a few. */
const STRIDES = [7, 11, 13];
const SMALL_FIRST = /^(?:The|An?|In|At|Our|Its|It|From|No|Under|Two|Three|First|Some|By|With|Since|On|Of|For|We|More|Most)\b/;

/**
 * Two labelled sentences as one, where they note different links: so that the classifier learns which words belong to which link.
 * Every sentence is joined to `times` others by a fixed stride, so the same sentences always give the same pairs.
 */
export function joined(items: readonly Labelled[], times: number): Labelled[] {
  const short = items.filter(({ text }) => text.length <= LONGEST && !text.endsWith("?"));
  const stride = STRIDES.find((one) => short.length % one !== 0) ?? 1;
  const pairs: Labelled[] = [];
  short.forEach((one, place) => {
    for (let time = 1; time <= times; time++) {
      const other = short[(place * stride + time * 131 + 53) % short.length]!;
      const links = new Set(one.findings.map(({ link }) => link));
      if (other === one || other.findings.some(({ link }) => links.has(link)) || one.findings.length + other.findings.length === 0) continue;
      const joint = JOINTS[(place + time) % JOINTS.length]!;
      const second = joint !== ". " && SMALL_FIRST.test(other.text) ? other.text[0]!.toLowerCase() + other.text.slice(1) : other.text;
      pairs.push({ id: `${one.id} + ${other.id}`, text: one.text.replace(/\.$/, "") + joint + second, findings: [...one.findings, ...other.findings].map(({ link, status, kind }) => ({ link, status, kind })) });
    }
  });
  return pairs;
}
