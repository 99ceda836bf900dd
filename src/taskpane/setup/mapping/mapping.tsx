import { Button, makeStyles, Spinner, Text } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { Cells } from "../../../chain/cells/cell.ts";
import { ChainError, orProblem } from "../../../chain/cells/chain-error.ts";
import { guessColumns } from "../../../chain/check/guess-columns.ts";
import type { Column } from "../../../chain/model/columns.ts";
import { modelCellsOf } from "../../../chain/model/extend-model.ts";
import { DEFAULT_MODEL, stagesOf, type Model } from "../../../chain/model/model.ts";
import { readModel } from "../../../chain/model/model-table.ts";
import { errorMessage } from "../../../workbook/error-message.ts";
import { readForMerge, type TableForMerge } from "../../../workbook/merge/read-for-merge.ts";
import type { TableInfo } from "../../../workbook/read/tables-in-use.ts";
import { changeModel } from "../../../workbook/write/change-model.ts";
import { ActionLink } from "../../parts/action-link.tsx";
import { Message, type Said } from "../../parts/message.tsx";
import { text } from "../../app/text.ts";
import { answered } from "./mapping-preview.ts";
import { changedModel, foreignWords, lacking, rowsFor, rowsInModel, stillNamed, type Reading } from "./mapping-rows.ts";
import { Preview } from "./preview.tsx";
import { ColumnChoices } from "../reading/column-choices.tsx";
import { CONSTANT, missingColumns, withWord } from "../reading/of-every-row.ts";
import { WordChoices } from "../reading/word-choices.tsx";

const words = text.setup;
const useStyles = makeStyles({ button: { alignSelf: "start" }, part: { display: "flex", flexDirection: "column", rowGap: "8px", alignItems: "stretch" }, buttons: { display: "flex", flexWrap: "wrap", gap: "6px" } });

interface MappingProps {
  readonly info: TableInfo;
  /** Whether the table can be read as it is; then the form opens only when asked for. */
  readonly isRead: boolean;
  /** Changes with the workbook: the form reads the table again. */
  readonly cells: Cells;
  readonly onMapped: () => void;
}

/** Says how the evidence table is read, opens again to be changed, and can be taken back. */
export function Mapping({ info, isRead, cells, onMapped }: MappingProps) {
  const styles = useStyles();
  const [opened, setOpen] = useState(false);
  const [seen, setSeen] = useState<TableForMerge>();
  const [said, setSaid] = useState<Said>();
  const open = opened || !isRead;
  useEffect(() => {
    if (open) readForMerge().then(setSeen, (error: unknown) => setSaid({ words: errorMessage(error), intent: "error" }));
  }, [open, cells]);
  return (
    <div className={styles.part}>
      {isRead && (
        <ActionLink className={styles.button} onClick={() => setOpen(!opened)}>
          {opened ? words.hideMapping : words.showMapping}
        </ActionLink>
      )}
      {open && !seen && !said && <Spinner size="tiny" />}
      {open && seen && seen.table.id === info.id && <MappingForm key={info.id} seen={seen} isRead={isRead} onDone={(done) => (setSaid(done), setOpen(false), onMapped())} onFailed={setSaid} />}
      {said && <Message {...said} />}
    </div>
  );
}

interface MappingFormProps {
  readonly seen: TableForMerge;
  readonly isRead: boolean;
  readonly onDone: (said: Said) => void;
  readonly onFailed: (said: Said) => void;
}

function MappingForm({ seen, isRead, onDone, onFailed }: MappingFormProps) {
  const styles = useStyles();
  const { values, model: modelCells, table, firstRow } = seen;
  const headers = table.headers;
  const model = useMemo(() => modelIn(modelCells), [modelCells]);
  const [reading, setReading] = useState<Reading>(() => ({ places: guessColumns(headers, model.columns), ofEveryRow: new Map([...model.defaults].filter(([column]) => (CONSTANT as readonly Column[]).includes(column))), meanings: new Map() }));
  const [busy, setBusy] = useState(false);
  const unknown = useMemo(() => foreignWords(values, reading.places, model), [values, reading.places, model]);
  const meanings = useMemo(() => new Map(unknown.map(({ word, guess }) => [word, reading.meanings.get(word) ?? known(model, word) ?? guess])), [unknown, reading.meanings, model]);
  const before = useMemo(() => rowsInModel(modelCells, headers, unknown), [modelCells, headers, unknown]);
  const { removed, added, after } = useMemo(() => {
    const wanted = rowsFor({ ...reading, meanings }, headers, unknown);
    const change = { removed: lacking(before, wanted), added: lacking(wanted, before) };
    return { ...change, after: changedModel(modelCells, change.removed, modelCellsOf(modelCells?.[0] ?? ["Setting", "Item", "Value", "Note"], change.added)) };
  }, [reading, meanings, headers, unknown, before, modelCells]);
  const missing = missingColumns(reading.places, reading.ofEveryRow);
  const ready = missing.length === 0;
  const found = useMemo(() => (ready ? answered(values, after, firstRow) : undefined), [ready, values, after, firstRow]);
  const named = stillNamed(reading, headers);
  const change = (next: Partial<Reading>) => setReading({ ...reading, ...next });
  const place = (column: Column, at: number | undefined) => {
    const places = new Map([...reading.places].filter(([one, taken]) => one !== column && taken !== at));
    change({ places: at === undefined ? places : places.set(column, at) });
  };
  const write = async (rows: Parameters<typeof changeModel>, done: (sheet: string | undefined) => string) => {
    setBusy(true);
    try {
      onDone({ words: done(await changeModel(...rows)), intent: "success" });
    } catch (error) {
      onFailed({ words: text.evidenceForm.notAdded(errorMessage(error)), intent: "error" });
    } finally {
      setBusy(false);
    }
  };
  const nothing = found === undefined || "problem" in found || found.read === 0;
  return (
    <div className={styles.part}>
      {missing.length > 0 && <Text size={200}>{words.missingColumns(missing)}</Text>}
      <ColumnChoices headers={headers} places={reading.places} onPlace={place} ofEveryRow={reading.ofEveryRow} stages={stagesOf(model)} onWord={(column, word) => change({ ofEveryRow: withWord(reading.ofEveryRow, column, word) })} />
      <WordChoices unknown={unknown} chosen={meanings} onChoose={(word, meaning) => change({ meanings: new Map([...reading.meanings, [word, meaning]]) })} />
      {named.length > 0 && <Text size={200}>{words.stillNamed(named)}</Text>}
      {found && <Preview found={found} />}
      <div className={styles.buttons}>
        <Button size="small" disabled={busy || nothing || (added.length === 0 && removed.length === 0 && isRead)} onClick={() => void write([removed, added], (sheet) => words.mapped(table.name, sheet))}>
          {words.map}
        </Button>
        {before.length > 0 && (
          <Button size="small" disabled={busy} onClick={() => void write([before, []], () => words.forgotten(table.name))}>
            {words.forget}
          </Button>
        )}
      </div>
    </div>
  );
}

const known = ({ words: own }: Model, word: string): string | undefined => own.get(word.trim().toLowerCase());

/** The Model as far as it can be read; else the method's own. */
function modelIn(cells: Cells | null): Model {
  const model = orProblem(() => readModel(cells));
  return model instanceof ChainError ? DEFAULT_MODEL : model;
}
