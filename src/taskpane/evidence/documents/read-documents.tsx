import { Button, Field, makeStyles, mergeClasses, Text, Textarea, tokens } from "@fluentui/react-components";
import { useContext, useEffect, useMemo, useRef, useState, type DragEvent } from "react";
import { OPENED_ENDINGS } from "../../../documents/open-documents.ts";
import { Message } from "../../parts/message.tsx";
import { Progress } from "../../parts/progress.tsx";
import { TickersOfTable } from "../../parts/pickers/tickers.ts";
import { namesOffered } from "../form/row-fields.tsx";
import { DocumentPart } from "./document-part.tsx";
import { useDocuments } from "./document-stores.ts";
import { readFiles } from "./read-files.ts";
import { takeUpAgain } from "./cards/added.ts";
import { indexOf } from "./cards/relation.ts";
import { PASTED } from "./source-of.ts";
import type { TableInPanel } from "./table-in-panel.ts";
import { words } from "./words.ts";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "10px", alignItems: "stretch" },
  zone: { border: `1px dashed ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, padding: "8px", display: "flex", flexDirection: "column", rowGap: "6px", alignItems: "flex-start" },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
});

/** Opens documents and shows what each of them suggests, the last opened first. */
export default function ReadDocuments({ table }: { readonly table: TableInPanel }) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const { open, reading: now, unread, pasted: text } = useDocuments();
  const { cells, columns } = table;
  const known = useMemo(() => namesOffered(cells, columns), [cells, columns]);
  const index = useMemo(() => indexOf(cells, columns), [cells, columns]);
  const tickers = useContext(TickersOfTable);
  const tableId = table.info.id;
  useEffect(() => takeUpAgain(tableId, cells, columns), [tableId, cells, columns]);
  const start = (files: readonly File[]) => void readFiles(files, { names: known, tickers });
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!now) start([...event.dataTransfer.files]);
  };
  /** A pasted text is a document like any other. */
  const readPasted = () => {
    start([new File([text], PASTED)]);
    useDocuments.setState({ pasted: "" });
  };
  return (
    <div className={styles.part}>
      <div className={mergeClasses(styles.zone, over && styles.over)} onDragOver={(event) => (event.preventDefault(), setOver(true))} onDragLeave={() => setOver(false)} onDrop={drop}>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          accept={OPENED_ENDINGS.join(",")}
          onChange={({ target }) => {
            start([...(target.files ?? [])]);
            target.value = ""; // the same file may be chosen again
          }}
        />
        <Button appearance="primary" size="small" disabled={now !== undefined} onClick={() => input.current?.click()}>
          {words.open}
        </Button>
        <Text size={200}>{words.drop(OPENED_ENDINGS)}</Text>
      </div>
      <Field size="small" label={words.paste}>
        <Textarea size="small" value={text} onChange={(_, { value }) => useDocuments.setState({ pasted: value })} rows={4} resize="vertical" />
      </Field>
      <div>
        <Button size="small" disabled={text.trim() === "" || now !== undefined} onClick={readPasted}>
          {words.pasted}
        </Button>
      </div>
      <div aria-live="polite">
        {now && <Progress words={words.opening(now.name, now.done, now.pages)} share={now.pages === 0 ? 0 : now.done / now.pages} onCancel={now.cancel} />}
        {unread.map((said) => (
          <Message key={said.words} {...said} />
        ))}
      </div>
      {open.map((one) => (
        <DocumentPart key={one.id} opened={one} table={table} known={known} index={index} />
      ))}
    </div>
  );
}
