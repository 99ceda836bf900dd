/** The words of a table that the method does not know, with how often each stands there and what it may mean. */
import { isError, keyOf, textOf, type Cells } from "../cells/cell.ts";
import { nearest } from "../cells/names/nearest.ts";
import { Words, UNKNOWN } from "../cells/names/word-index.ts";
import { findColumns, type Column } from "../model/columns.ts";
import { CAPITAL, stagesOf, type Model } from "../model/model.ts";
import { ASSERTERS, DEALS, INSTRUMENTS, ROUTES, STATUS_WORDS } from "../model/vocabulary.ts";

export interface UnknownWord {
  readonly column: Column;
  readonly word: string;
  readonly count: number;
  /** The method's word that it may stand for; "" where none suggests itself. */
  readonly guess: string;
  /** The words that it may stand for. */
  readonly words: readonly string[];
}

/** What lists of projects say for a status or a stage. Where a word could mean two statuses, the lower one stands here. */
const MEANINGS: ReadonlyMap<string, string> = new Map(
  (
    [
      ["Announced", "pre-construction, preconstruction, geplant, in planung, 计划, 規劃, 计划中, 計画中, prospective, concept, discovery"],
      ["Studied", "feasibility, pre-feasibility, prefeasibility, feed, feed complete, exploration, permitting, permitted, scoping"],
      ["Funded", "fid, fid taken, financed"],
      ["Construction", "in construction, im bau, in bau, 建设中, 在建, 建設中"],
      ["Pilot", "commissioning, ramp-up, ramp up, ramping up, demonstration, pilot plant"],
      ["Operating", "operational, in betrieb, active, online, running, 运营, 运营中, 投产, 稼働中, 稼働"],
      ["Idled", "idle, on standby"],
      ["Stalled", "shelved, on hold, paused, delayed, deferred"],
      ["Cancelled", "canceled, closed, retired, abandoned, decommissioned, ceased, stillgelegt, 关闭, 廃止"],
      ["Mining", "extraction, deposit, bergbau, mineral extraction, 采矿, 採鉱"],
      ["Concentration", "concentrator, concentrate, cracking and leaching"],
      ["Separation", "processing and separation, separation plant, solvent extraction, oxide, oxides, trennung, 分离, 分離"],
      ["Metal", "metallisation, metallization, metal making, metals, metall, 金属"],
      ["Alloy", "alloys, strip casting, legierung, 合金"],
      ["Magnet", "magnets, magnet making, magnet manufacturing, permanent magnets, magnete, 磁石, 磁材, 磁体"],
      ["Recycling", "recycler, recycle"],
    ] as const
  ).flatMap(([meaning, words]) => words.split(", ").map((word) => [keyOf(word), meaning] as const)),
);

/** Every unknown word of the columns of words, the most frequent first. Errors: as of `findColumns`. */
export function unknownWords(cells: Cells, model: Model): UnknownWord[] {
  const columns = findColumns(cells, model);
  const lists = { Stage: stagesOf(model), Status: STATUS_WORDS, Route: ROUTES, Deal: DEALS, "Asserted by": ASSERTERS } as const;
  const instruments = new Words(INSTRUMENTS, model.words);
  const found = new Map<string, { column: Column; word: string; count: number }>();
  for (const column of Object.keys(lists) as (keyof typeof lists)[]) {
    const place = columns[column];
    if (place < 0) continue;
    const known = new Words(lists[column], model.words);
    for (const row of cells.slice(1)) {
      const cell = row[place];
      if (isError(cell) || known.place(cell) !== UNKNOWN) continue;
      if (column === "Route" && columns.Stage >= 0 && keyOf(row[columns.Stage]) === keyOf(CAPITAL) && instruments.place(cell) !== UNKNOWN) continue;
      const key = `${column}|${keyOf(cell)}`;
      const one = found.get(key);
      if (one) one.count++;
      else found.set(key, { column, word: textOf(cell), count: 1 });
    }
  }
  return [...found.values()]
    .map((one) => {
      const words: readonly string[] = lists[one.column as keyof typeof lists];
      const meaning = MEANINGS.get(keyOf(one.word));
      const guess = (meaning !== undefined && words.includes(meaning) ? meaning : undefined) ?? nearest(one.word, words) ?? "";
      return { ...one, guess, words };
    })
    .filter(({ column, guess }) => column !== "Asserted by" || guess !== "") // an unknown asserter counts as a blank one: the row is read all the same
    .sort((a, b) => b.count - a.count);
}
