import type { Finding } from "../finding.ts";
import { NAME, nameBehind } from "./names.ts";

/** Whether a deal is done, open or called off. */
export type Deal = "Closed" | "Pending" | "Terminated";

const ENDED = /\b(?:terminat|called off|walked away|lapsed|withdrawn|withdrew)/i;
const CLOSED = /\b(?:acquisition|purchase|takeover|deal|swap|merger|acquired|bought)\b[^.;]{0,120}\b(?:closed|complete[d]?|completion|went through)\b|\b(?:closed|completed)\b[^.;]{0,120}\b(?:acquisition|purchase|takeover|merger)\b|\bhas (?:acquired|bought)\b|\bnow (?:owns|belongs)\b/i;
const BOUGHT_BEFORE = /\b(?:acquired|bought|took over|taken over|purchased|subsidiary|owned)\b/i;
const LEFT_OPEN = /\b(?:agree\w*|to (?:acquire|buy|purchase|be acquired)|will|would|should|could|expect\w*|offer\w*|option|right|condition\w*|subject|pending|propos\w*|plan(?:s|ned|ning)?|intend\w*|memorandum|letter|bid)\b/i;
const MAY = /\bmay\b/; // and not the month
const TARGET = new RegExp(String.raw`\b(?:acquire|acquired|acquires|buy|bought|purchase of|takeover of|take over|acquisition of|merger(?: agreement)? with|(?:merge|combine|business combination) with|(?:offer|bid) for|stake in)(?: (?:the|an?|its|all|whole|of|in|remaining|further|\d{1,3}(?:\.\d{1,2})? ?%|(?:minority|majority|controlling|equity) (?:interest|stake)|interest|stake|shareholding|shares))* ${NAME}`, "u");

/** A deal is closed where the words say so, or where a purchase is told in the past, or a joint venture at work, and nothing in the sentence leaves it open. */
export function dealOf(sentence: string, kind: Finding["kind"], route: Finding["route"] = ""): Deal {
  if (ENDED.test(sentence)) return "Terminated";
  const done = CLOSED.test(sentence) || ((route === "Joint venture" || BOUGHT_BEFORE.test(sentence)) && !LEFT_OPEN.test(sentence) && !MAY.test(sentence));
  return done && kind === "evidence" ? "Closed" : "Pending";
}

/** Behind a name: it is of a plant, which is what is bought. */
const PLANT = /^ (?:(?!and |or )[a-z]+ ){0,3}(?:plant|refinery|mine|mill|factory|smelter|works|foundry)\b/;

/** What is bought: the entity that holds the capability, or the plant itself. */
export function throughIn(sentence: string): string {
  const name = nameBehind(TARGET, sentence);
  const behind = name === "" ? "" : sentence.slice(sentence.indexOf(name, sentence.search(TARGET)) + name.length);
  return name + (PLANT.exec(behind)?.[0] ?? "");
}
