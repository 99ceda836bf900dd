/** Alternates (feeds that stand in for links) and enablers. Source of the rule: method, section 1. */
import { keyOf } from "../cells/cell.ts";
import { isLater } from "../cells/excel-date.ts";
import { NO_COMPANY } from "../evidence/evidence.ts";
import { NO_ROW, scoreLinks, type LinkScores, stateAt } from "./links.ts";
import { setbackWords } from "../evidence/effects/setbacks.ts";
import { feedsOf, stagesOf } from "../model/model.ts";
import { isLive } from "../evidence/effects/row-effect.ts";
import type { State } from "../model/vocabulary.ts";

/** A stage that is not a link, as one company has it. */
export interface Beside {
  readonly stage: string;
  /** The row that says most for it, or `NO_ROW`. */
  readonly best: number;
  /** Effects of setbacks on earlier rows, each once. */
  readonly setbacks: readonly string[];
}

/** A feed with its own values, 0–1, as if it were a link. */
export interface Feed extends Beside {
  /** The links for which its rows count, upstream to downstream. */
  readonly standsFor: readonly string[];
  readonly state: State;
  readonly proven: number;
  readonly proForma: number;
  readonly claimed: number;
}

/** The alternates of which the company has a row, in the model's order: each scored by its own rows alone, with the rule of links. */
export function feedsBeside(scores: LinkScores, company: number): Feed[] {
  const { evidence, effects } = scores;
  const { links, alternates } = evidence.model;
  const names = new Map(alternates.map(({ name }) => [keyOf(name), name]));
  return [...names.values()].flatMap((name) => {
    const stage = stageNamed(scores, name);
    const [place] = feedsOf(evidence.model)[stage]!;
    const own = evidence.company.map((owner, row) => (owner === company && evidence.stage[row] === stage ? 0 : NO_COMPANY));
    if (place === undefined || !own.includes(0)) return [];
    const { proven, proForma, claimed, best, ...alone } = scoreLinks(evidence, effects, own, 1);
    return [
      {
        stage: name,
        standsFor: feedsOf(evidence.model)[stage]!.map((link) => links[link]!.name),
        state: stateAt({ ...alone, proven, proForma, claimed, best }, place),
        proven: proven[place]!,
        proForma: proForma[place]!,
        claimed: claimed[place]!,
        best: best[place]!,
        setbacks: setbackWords(scores, company, (one) => one === stage),
      },
    ];
  });
}

/** Every enabler of the model, with the company's live row of the highest status, the latest of those. */
export function enablersBeside(scores: LinkScores, company: number): Beside[] {
  const { evidence, effects } = scores;
  return evidence.model.enablers.map((name) => {
    const stage = stageNamed(scores, name);
    let best = NO_ROW;
    evidence.company.forEach((owner, row) => {
      if (owner === company && evidence.stage[row] === stage && isLive(effects, row) && (best === NO_ROW || saysMore(row, best))) best = row;
    });
    return { stage: name, best, setbacks: setbackWords(scores, company, (one) => one === stage) };
  });

  function saysMore(row: number, other: number): boolean {
    const { status, date } = evidence;
    if (status[row] !== status[other]) return status[row]! > status[other]!;
    return isLater(date[row]!, date[other]!);
  }
}

const stageNamed = ({ evidence }: LinkScores, name: string): number => stagesOf(evidence.model).findIndex((stage) => keyOf(stage) === keyOf(name));
