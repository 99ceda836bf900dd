import { Button, Dropdown, Field, makeStyles, Option, Text, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { PlaceTaken, type Place } from "../../workbook/insert/check-target.ts";
import { insert as insertInto } from "../../workbook/insert/insert.ts";
import { MODES, type Insert, type Mode, type Tables } from "../../workbook/insert/insert-kinds.ts";
import { LeftBehind } from "../../workbook/insert/rollback.ts";
import { refusal } from "../../workbook/error-message.ts";
import type { Scored } from "../app/scores.ts";
import { text } from "../app/text.ts";
import { Message } from "./message.tsx";
import { Cancelled, Progress } from "./progress.tsx";

const useStyles = makeStyles({
  choices: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: "8px" },
  choice: { minWidth: "0" },
  buttons: { display: "flex", flexWrap: "wrap", columnGap: "8px", rowGap: "8px", marginTop: "8px" },
  said: { color: tokens.colorNeutralForeground2, display: "block", marginTop: "4px" },
});

interface InsertButtonsProps {
  readonly inserts: readonly Insert[];
  readonly scored: Scored;
  readonly tables: Tables;
  readonly company?: string;
}

const PLACES = ["New sheet", "Selected cell"] as const;
type Where = (typeof PLACES)[number];

interface Choice {
  readonly mode: Mode;
  readonly where: Where;
}
/** The tabs share the choice: what was chosen on one holds on the other, until Excel closes. */
let lastChoice: Choice = { mode: "Live formulas", where: "New sheet" };

type Said = { readonly done: string } | { readonly failed: string; readonly next?: { readonly insert: Insert; readonly place: Place; readonly address: string } };

/** A button for each insert; how it is written and where it goes are chosen above them. */
export function InsertButtons({ inserts, scored: { scores, asOf }, tables, company = "" }: InsertButtonsProps) {
  const styles = useStyles();
  const [{ mode, where }, setChoice] = useState(lastChoice);
  const change = (part: Partial<Choice>) => setChoice((lastChoice = { mode, where, ...part }));
  const [busy, setBusy] = useState<Insert>();
  const [share, setShare] = useState(0);
  const cancelled = useRef(false);
  const [said, setSaid] = useState<Said>();
  const step = (written: number) => {
    if (cancelled.current) throw new Cancelled();
    setShare(written);
  };
  const run = async (insert: Insert, place: Where | Place) => {
    setBusy(insert);
    setSaid(undefined);
    setShare(0);
    cancelled.current = false;
    try {
      const at = await insertInto({ insert, mode, company, tables, asOf }, scores, place, step);
      setSaid({ done: place === "New sheet" ? text.inserted(at) : text.insertedAt(at) });
    } catch (error) {
      if (error instanceof Cancelled) return setSaid({ done: text.cancelled });
      const failed = error instanceof PlaceTaken || error instanceof LeftBehind ? error.message : text.notInserted(refusal(error));
      const free = error instanceof PlaceTaken && error.next ? { insert, place: error.next, address: error.nextAddress! } : undefined;
      setSaid({ failed, next: free });
    } finally {
      setBusy(undefined);
    }
  };
  return (
    <div role="group" aria-label={text.insertGroup}>
      <div className={styles.choices}>
        <Field label={text.insertAs} size="small" className={styles.choice}>
          <Dropdown size="small" className={styles.choice} title={mode} value={mode} selectedOptions={[mode]} onOptionSelect={(_, { optionValue }) => change({ mode: optionValue as Mode })}>
            {MODES.map((one) => (
              <Option key={one}>{one}</Option>
            ))}
          </Dropdown>
        </Field>
        <Field label={text.insertWhere} size="small" className={styles.choice}>
          <Dropdown size="small" className={styles.choice} title={text.places[where]} value={text.places[where]} selectedOptions={[where]} onOptionSelect={(_, { optionValue }) => change({ where: optionValue as Where })}>
            {PLACES.map((one) => (
              <Option key={one} value={one}>
                {text.places[one]}
              </Option>
            ))}
          </Dropdown>
        </Field>
      </div>
      <div className={styles.buttons}>
        {inserts.map((insert, place) => (
          <Button key={insert} size="small" disabled={busy !== undefined} appearance={place === 0 ? "primary" : "secondary"} onClick={() => void run(insert, where)}>
            {text.insert(insert)}
          </Button>
        ))}
      </div>
      <div aria-live="polite">
        {busy && <Progress words={text.inserting(busy)} share={share} onCancel={() => (cancelled.current = true)} />}
        {said && "done" in said && (
          <Text size={200} className={styles.said}>
            {said.done}
          </Text>
        )}
        {said && "failed" in said && (
          <Message
            intent={said.next ? "warning" : "error"}
            words={said.failed}
            action={said.next && text.insertAt(said.next.address)}
            onAction={() => said.next && void run(said.next.insert, said.next.place)}
          />
        )}
      </div>
    </div>
  );
}
