import { createHash } from "node:crypto";
import { Classifier } from "../../../../src/chain/read/weigh/classifier.ts";
import { Score } from "./score.ts";
import { besideSentences, isSetAside, trainedOn } from "./train.ts";

/**
 * `npm run weights:crossed`: what READ makes of the items labelled elsewhere when it was trained without them. Each quarter of them is
 * read by weights made from the other three and the project's own sentences; the part set aside also by weights made without any of it.
 */
const QUARTERS = 4;
const quarterOf = (id: string): number => Number.parseInt(createHash("sha256").update(`f${id}`).digest("hex").slice(0, 6), 16) % QUARTERS;

const sentences = besideSentences("sentences.json");
const releases = besideSentences("documents.json");
const all = [...sentences, ...releases];
const scores = new Map(["sentences, crossed", "of these set aside", "releases, crossed", "sentences set aside", "releases set aside"].map((name) => [name, new Score()]));

for (let quarter = 0; quarter < QUARTERS; quarter++) {
  const classifier = new Classifier(trainedOn(all.filter(({ id }) => quarterOf(id) !== quarter)));
  for (const item of all.filter(({ id }) => quarterOf(id) === quarter)) {
    scores.get(releases.includes(item) ? "releases, crossed" : "sentences, crossed")!.add(item, classifier);
    if (sentences.includes(item) && isSetAside(item.id)) scores.get("of these set aside")!.add(item, classifier);
  }
}
const without = new Classifier(trainedOn(all.filter(({ id }) => !isSetAside(id))));
for (const item of all.filter(({ id }) => isSetAside(id))) scores.get(releases.includes(item) ? "releases set aside" : "sentences set aside")!.add(item, without);
for (const [name, score] of scores) console.log(`${name}: ${String(score)}`);
