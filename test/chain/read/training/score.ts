import { readDocument } from "../../../../src/chain/read/document/document.ts";
import type { Classifier } from "../../../../src/chain/read/weigh/classifier.ts";
import { HEIGHT } from "../../../../src/chain/read/weigh/height.ts";
import type { Labelled, Noted } from "./labelled.ts";

const LEVEL: Readonly<Record<string, number>> = HEIGHT;

type Read = Pick<Noted, "link" | "status" | "kind">;

/** Of several things noted or read of a link the one that says most: evidence before a claim, then the higher status. */
const strongest = <One extends Read>(all: readonly One[]): One => all.reduce((best, one) => (rank(one) > rank(best) ? one : best));
const rank = ({ kind, status }: Read): number => (kind === "evidence" ? 100 : 0) + LEVEL[status]!;

const statuses = ({ status, alt = [] }: Noted): readonly string[] => [status, ...alt];
const agrees = (noted: Noted, read: Read): boolean => statuses(noted).includes(read.status) && (noted.kind === read.kind || (noted.alt ?? []).includes(read.status));

/** Counts over labelled texts: links and findings (link, status and kind) that are right, too many or missing, what says too much, and quiet texts left quiet. */
export class Score {
  texts = 0;
  tooMuch = 0;
  #right = 0;
  #whole = 0;
  #read = 0;
  #noted = 0;
  #quiet = 0;
  #silent = 0;

  add({ text, findings }: Labelled, classifier: Classifier): void {
    const paragraphs = text.split(/\n+/).map((words) => ({ text: words }));
    const found = readDocument(paragraphs, undefined, classifier).findings.filter(({ kind, link }) => kind !== "promotion" && link !== "");
    this.texts++;
    const read = new Set<string>(found.map(({ link }) => link));
    const noted = new Set(findings.map(({ link }) => link));
    this.#read += read.size;
    this.#noted += noted.size;
    if (noted.size === 0) this.#quiet++;
    if (noted.size === 0 && read.size === 0) this.#silent++;
    for (const link of read) this.#compare(findings.filter((one) => one.link === link), found.filter((one) => one.link === link));
  }

  #compare(noted: readonly Noted[], read: readonly Read[]): void {
    const most = strongest(read);
    const whole = noted.some((one) => read.some((other) => agrees(one, other)));
    if (noted.length > 0) this.#right++;
    if (whole) this.#whole++;
    if (whole || most.kind !== "evidence") return;
    const label = noted.length > 0 ? strongest(noted) : undefined;
    if (label?.kind !== "evidence" || LEVEL[most.status]! > Math.max(...statuses(label).map((status) => LEVEL[status]!))) this.tooMuch++;
  }

  toString(): string {
    const percent = (right: number): string => `${((200 * right) / (this.#read + this.#noted)).toFixed(1)} %`;
    return `${this.texts} texts: link F1 ${percent(this.#right)}, finding F1 ${percent(this.#whole)}, too much ${(this.tooMuch / this.texts).toFixed(3)} a text, quiet ${this.#silent} of ${this.#quiet}`;
  }
}
