import { readdirSync, readFileSync } from "node:fs";
import { analyse } from "../../../../src/chain/read/weigh/analyse.ts";
import type { Case } from "./fit.ts";

/** What an analyst would note of a text. `alt`: statuses that may be read as well. */
export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly findings: readonly Noted[];
}

/** What an analyst notes of one link, with the fields that the text gives. */
export interface Noted {
  readonly link: string;
  readonly status: string;
  readonly kind: string;
  readonly words?: string;
  readonly alt?: readonly string[];
  readonly route?: string;
  readonly due?: string;
  readonly promised?: string;
  readonly buyer?: string;
}

const FOLDER = new URL("sentences/", import.meta.url);

/** The project's own labelled sentences: a line each, "Metal Operating; Capital claim | text", and "- | text" where nothing is said. */
export function ownSentences(): Labelled[] {
  return readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(file, FOLDER), "utf8")
        .split("\n")
        .filter((line) => line.includes("|"))
        .map((line, number) => ({ id: `${file} ${number}`, ...labelledLine(line) })),
    );
}

function labelledLine(line: string): Omit<Labelled, "id"> {
  const bar = line.indexOf("|");
  const labels = line.slice(0, bar).trim();
  const findings = labels === "-" ? [] : labels.split(";").map((label) => {
    const parts = label.trim().split(" ");
    const status = parts.pop()!;
    return { link: parts.join(" "), status: status === "claim" ? "Announced" : status, kind: status === "claim" ? "claim" : "evidence" };
  });
  return { text: line.slice(bar + 1).trim(), findings };
}

/** The cases of a labelled text: each link that a sentence of it may speak of, with what is noted of it there. */
export function casesOf({ text, findings }: Labelled, weight: number): Case[] {
  const apart = text.replace(/\n+/g, "\n\n"); // each line of a release is a paragraph
  const lower = apart.toLowerCase();
  const found = analyse(apart).flatMap(({ span, weighed }) => weighed.map(({ candidate: { link }, features }) => ({ span, link: link as string, features, label: "none" })));
  for (const finding of [...findings].sort((one, other) => Number(one.kind === "evidence") - Number(other.kind === "evidence"))) {
    const at = finding.words ? lower.indexOf(finding.words.toLowerCase()) : -1;
    const ofLink = found.filter(({ link }) => link === finding.link);
    const inWords = ofLink.filter(({ span }) => at >= 0 && span.end > at && span.start < at + finding.words!.length);
    for (const one of inWords.length > 0 ? inWords : ofLink.slice(-1)) one.label = `${finding.status} ${finding.kind}`;
  }
  const noted = new Set(findings.map(({ link }) => link));
  const many = new Set(found.map(({ span }) => span.start)).size > 1;
  return found.filter(({ label, link }) => !(label === "none" && many && noted.has(link))).map(({ features, label }) => ({ features, label, weight }));
}
