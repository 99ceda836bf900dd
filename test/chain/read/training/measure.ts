import { writeFileSync } from "node:fs";
import { besideSentences, isSetAside, trainedOn } from "./train.ts";

/**
 * `npm run weights:aside`: writes weights that were trained without the items set aside, and those items as read-aside-*.json into the
 * working folder. Build, then score these files; `npm run weights` brings the shipped weights back.
 */
const all = [besideSentences("sentences.json"), besideSentences("documents.json")];
const model = trainedOn(all.flatMap((items) => items.filter(({ id }) => !isSetAside(id))));
writeFileSync(new URL("../../../../src/chain/read/weights.json", import.meta.url), `${JSON.stringify({ from: "without the items set aside", ...model })}\n`);
all.forEach((items, place) => writeFileSync(`read-aside-${place === 0 ? "sentences" : "documents"}.json`, JSON.stringify(items.filter(({ id }) => isSetAside(id)))));
