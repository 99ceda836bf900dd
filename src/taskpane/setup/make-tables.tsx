import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { errorMessage } from "../../workbook/error-message.ts";
import { listAt, readLists, type SheetCells } from "../../workbook/read/lists.ts";
import { reportError } from "../../workbook/reported-error.ts";
import { makeTable } from "../../workbook/write/make-table.ts";
import { Message, type Said } from "../parts/message.tsx";
import { text } from "../app/text.ts";

const words = text.setup.lists;
/** Headers that are named; the others are counted. */
const NAMED = 8;
const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "10px", alignItems: "stretch" },
  list: { borderLeft: `3px solid ${tokens.colorNeutralStroke2}`, paddingLeft: "8px", display: "flex", flexDirection: "column", rowGap: "6px", overflowWrap: "anywhere" },
  row: { maxWidth: "9em" },
  input: { minWidth: 0 },
  button: { alignSelf: "flex-start", whiteSpace: "normal" },
});

/** Lists of the workbook that are no tables yet, each offered as one. */
export function MakeTables({ tables, onMade }: { readonly tables: number; readonly onMade: () => void }) {
  const styles = useStyles();
  const [found, setFound] = useState<readonly SheetCells[]>([]);
  const [said, setSaid] = useState<Said>();
  useEffect(() => {
    readLists().then(setFound, reportError);
  }, [tables]);
  const done = (name: string) => {
    setSaid({ words: words.made(name), intent: "success" });
    onMade();
  };
  return (
    <div className={styles.part}>
      {found.length > 0 && <Text size={200}>{words.about}</Text>}
      {found.map((one) => (
        <OneList key={one.sheetId} sheet={one} onMade={done} onFailed={(error) => setSaid({ words: words.notMade(errorMessage(error)), intent: "error" })} />
      ))}
      {said && <Message {...said} />}
    </div>
  );
}

interface OneListProps {
  readonly sheet: SheetCells;
  readonly onMade: (name: string) => void;
  readonly onFailed: (error: unknown) => void;
}

function OneList({ sheet, onMade, onFailed }: OneListProps) {
  const styles = useStyles();
  const [row, setRow] = useState(String(sheet.row + sheet.header + 1));
  const [busy, setBusy] = useState(false);
  const list = listAt(sheet, Number(row) - 1 - sheet.row);
  const make = () => {
    if (!list) return;
    setBusy(true);
    makeTable(sheet.sheetId, list).then(onMade, onFailed).finally(() => setBusy(false));
  };
  return (
    <div className={styles.list} role="group" aria-label={words.of(sheet.sheet)}>
      <Text size={200} weight="semibold">{words.of(sheet.sheet)}</Text>
      <Field label={words.headerRow} size="small" className={styles.row} validationState={list ? "none" : "error"} validationMessage={list ? undefined : words.noList}>
        <Input size="small" type="number" className={styles.input} value={row} onChange={(_, { value }) => setRow(value)} />
      </Field>
      {list && <Text size={200}>{words.headers(list.headers.filter(Boolean).slice(0, NAMED), list.headers.length)}</Text>}
      {list && list.unnamed > 0 && <Text size={200}>{words.unnamed(list.unnamed)}</Text>}
      <Button size="small" className={styles.button} disabled={!list || busy} onClick={make}>
        {words.make(list?.address ?? sheet.sheet)}
      </Button>
    </div>
  );
}
