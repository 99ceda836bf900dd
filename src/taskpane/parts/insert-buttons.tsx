import { Button, Checkbox, Dropdown, Field, makeStyles, Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger, Option, Text, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { LeftBehind, PlaceTaken, type Place } from "../../workbook/insert/errors.ts";
import { hasNotes } from "../../workbook/insert/apply/notes.ts";
import { MODES, MOST_NOTES, NOTED, type Insert, type Mode } from "../../workbook/insert/insert-kinds.ts";
import { errorMessage } from "../../workbook/error-message.ts";
import { useInserting, type Said } from "../app/state/inserting.ts";
import { PLACES, usePanel } from "../app/state/store.ts";
import { text } from "../app/text.ts";
import { orByHand } from "./by-hand.ts";
import { Message } from "./message.tsx";
import { Cancelled, Progress } from "./progress.tsx";

const useStyles = makeStyles({
  choices: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: "8px" },
  choice: { minWidth: "0" },
  notes: { marginLeft: "-8px" }, // its box stands where the fields begin
  buttons: { display: "flex", flexWrap: "wrap", columnGap: "8px", rowGap: "8px", marginTop: "8px" },
  said: { color: tokens.colorNeutralForeground2, display: "block", marginTop: "4px" },
});

interface InsertButtonsProps {
  readonly inserts: readonly Insert[];
  /** The Excel day on which the evidence is scored; null for all rows. */
  readonly asOf: number | null;
  readonly company?: string;
  /** The companies of a team; left out for all. */
  readonly companies?: readonly string[] | undefined;
  /** The Excel day from which changes count. */
  readonly since?: number;
  /** The figures of a stress table. */
  readonly figures?: readonly number[];
  /** Whether it takes the company's own slips as its delays. */
  readonly ownDelays?: boolean;
}

/** So many inserts have a button of their own, the brief with them; the rest are in a menu. */
const BUTTONS = 3;

type Where = (typeof PLACES)[number];

/** The first inserts as buttons, the others in a menu; how it is written and where it goes are chosen above them. */
export function InsertButtons({ inserts, asOf, company = "", companies, since, figures, ownDelays }: InsertButtonsProps) {
  const styles = useStyles();
  const buttons = BUTTONS + (inserts.includes("Brief") ? 1 : 0);
  const { mode, where, withNotes } = usePanel((state) => state.insertAs);
  const change = (part: { mode?: Mode; where?: Where; withNotes?: boolean }) => usePanel.setState({ insertAs: { mode, where, withNotes, ...part } });
  const offersNotes = mode === "Values" && hasNotes() && inserts.some((insert) => NOTED.includes(insert));
  const by = inserts.join();
  const inserting = useInserting();
  const { busy, share } = inserting;
  const mine = inserting.by === by;
  const said = mine ? inserting.said : undefined;
  useEffect(
    () => () => {
      const now = useInserting.getState();
      if (now.by === by && now.busy === undefined) useInserting.setState({ said: undefined }); // it has been read
    },
    [by],
  );
  const setSaid = (now: Said) => useInserting.setState({ said: now });
  const step = (written: number) => {
    if (useInserting.getState().cancelled) throw new Cancelled();
    useInserting.setState({ share: written });
  };
  const run = async (insert: Insert, place: Where | Place) => {
    useInserting.setState({ by, busy: insert, share: 0, cancelled: false, said: undefined });
    try {
      const writer = await import(/* webpackChunkName: "insert" */ "../../workbook/insert/insert.ts");
      const at = await writer.insert({ insert, mode, company, ...(companies && { companies }), asOf, ...(since !== undefined && { since }), ...(figures && { figures }), ...(ownDelays !== undefined && { ownDelays }), ...(withNotes && offersNotes && NOTED.includes(insert) && { withNotes }) }, place, step);
      const done = place === "New sheet" ? text.inserted(at) : text.insertedAt(at);
      setSaid({ done: mode === "Live formulas" && place !== "New sheet" ? await orByHand(done) : done });
    } catch (error) {
      if (error instanceof Cancelled) return setSaid({ done: text.cancelled });
      const failed = error instanceof PlaceTaken || error instanceof LeftBehind ? error.message : text.notInserted(errorMessage(error));
      const free = error instanceof PlaceTaken && error.next ? { insert, place: error.next, address: error.nextAddress! } : undefined;
      setSaid({ failed, next: free });
    } finally {
      useInserting.setState({ busy: undefined });
    }
  };
  return (
    <div role="group" aria-label={text.insertGroup}>
      <div className={styles.choices}>
        <Field label={text.insertAs} size="small" className={styles.choice}>
          <Dropdown size="small" className={styles.choice} value={mode} selectedOptions={[mode]} onOptionSelect={(_, { optionValue }) => change({ mode: optionValue as Mode })}>
            {MODES.map((one) => (
              <Option key={one}>{one}</Option>
            ))}
          </Dropdown>
        </Field>
        <Field label={text.insertWhere} size="small" className={styles.choice}>
          <Dropdown size="small" className={styles.choice} value={text.places[where]} selectedOptions={[where]} onOptionSelect={(_, { optionValue }) => change({ where: optionValue as Where })}>
            {PLACES.map((one) => (
              <Option key={one} value={one}>
                {text.places[one]}
              </Option>
            ))}
          </Dropdown>
        </Field>
      </div>
      {offersNotes && (
        <Field size="small" hint={text.notesAre(MOST_NOTES)}>
          <Checkbox className={styles.notes} label={text.withNotes} checked={withNotes} onChange={(_, { checked }) => change({ withNotes: checked === true })} />
        </Field>
      )}
      <div className={styles.buttons}>
        {inserts.slice(0, buttons).map((insert, place) => (
          <Button key={insert} size="small" disabled={busy !== undefined} appearance={place === 0 ? "primary" : "secondary"} onClick={() => void run(insert, where)}>
            {text.insert(insert)}
          </Button>
        ))}
        {inserts.length > buttons && (
          <Menu>
            <MenuTrigger disableButtonEnhancement>
              <MenuButton size="small" disabled={busy !== undefined}>
                {text.moreInserts}
              </MenuButton>
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                {inserts.slice(buttons).map((insert) => (
                  <MenuItem key={insert} onClick={() => void run(insert, where)}>
                    {text.insert(insert)}
                  </MenuItem>
                ))}
              </MenuList>
            </MenuPopover>
          </Menu>
        )}
      </div>
      <div aria-live="polite">
        {busy && mine && <Progress words={text.inserting(busy)} share={share} onCancel={() => useInserting.setState({ cancelled: true })} />}
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
