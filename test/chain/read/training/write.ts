import { writeFileSync } from "node:fs";
import { trained } from "./train.ts";

/** `npm run weights`: trains the classifier of READ on the labelled sentences and writes its weights. */
const model = trained();
writeFileSync(new URL("../../../../src/chain/read/weigh/weights.json", import.meta.url), `${JSON.stringify(model)}\n`);
const features = model.words.split("\n").reduce((sum, line) => sum + line.length - line.lastIndexOf("\t") - 1, 0);
console.log(`${features} features, ${model.classes.length} classes, ${Math.round(JSON.stringify(model).length / 1024)} KiB`);
