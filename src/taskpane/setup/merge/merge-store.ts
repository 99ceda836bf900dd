/** The comparison that is open in the panel, kept while the user looks at another tab. */
import { create } from "zustand";
import type { ColumnPlaces } from "../../../chain/check/guess-columns.ts";
import type { UnknownWord } from "../../../chain/check/unknown-words.ts";
import type { Column } from "../../../chain/model/columns.ts";
import type { ModelRow } from "../../../chain/model/extend-model.ts";
import type { Model } from "../../../chain/model/model.ts";
import type { FileTable } from "../../../documents/tables/open-tables.ts";
import type { Compared } from "../../../merge/compare.ts";
import type { Lacking } from "../../../merge/lacking-columns.ts";
import type { SameCompany } from "../../../merge/names-offered.ts";
import type { TableForMerge } from "../../../workbook/merge/read-for-merge.ts";
import type { OfEveryRow } from "../reading/of-every-row.ts";
import type { Said } from "../../parts/message.tsx";

/** A file that is open, and how it is to be read. */
export interface OpenFile {
  readonly name: string;
  readonly label: string;
  readonly tables: readonly FileTable[];
  readonly at: number;
  readonly places: ColumnPlaces;
  readonly ofEveryRow: OfEveryRow;
  /** The method's word by the file's; "" leaves it open. */
  readonly meanings: ReadonlyMap<string, string>;
  /** The names that are not taken for the investor's own company. */
  readonly apart: ReadonlySet<string>;
  /** The Alias and Word rows of the file's own Model table. */
  readonly model: readonly ModelRow[];
  readonly takesModel: boolean;
  /** Whether the columns that the evidence table lacks are added to it. */
  readonly addsColumns: boolean;
  /** The origin that it is compared with; "" for none, undefined while the panel may choose. */
  readonly base: string | undefined;
}

/** What came of the comparison. */
export interface Comparison {
  /** The evidence table as it was read, with the columns that are to be added. */
  readonly seen: TableForMerge;
  readonly lacking: readonly Lacking[];
  /** Those of the lacking columns that are to be added. */
  readonly added: readonly Column[];
  readonly model: Model;
  readonly modelRows: readonly ModelRow[];
  readonly changes: readonly Compared[];
  readonly unknown: readonly UnknownWord[];
  readonly names: readonly SameCompany[];
  /** The file's own Alias and Word rows that the Model lacks. */
  readonly offeredModel: readonly ModelRow[];
  readonly base: string;
}

export interface Working {
  readonly words: string;
  /** How much of it is done; undefined where nobody knows. */
  readonly share: number | undefined;
  readonly cancel: () => void;
}

interface MergeState {
  readonly file: OpenFile | undefined;
  readonly comparison: Comparison | undefined;
  /** Why the file cannot be compared as it is read now. */
  readonly problem: string | undefined;
  readonly chosen: ReadonlySet<number>;
  readonly working: Working | undefined;
  readonly said: Said | undefined;
}

export const useMerge = create<MergeState>(() => ({ file: undefined, comparison: undefined, problem: undefined, chosen: new Set(), working: undefined, said: undefined }));

export const closeComparison = (said?: Said): void => useMerge.setState({ file: undefined, comparison: undefined, problem: undefined, chosen: new Set(), working: undefined, said });
