import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { readSelectedCell, type ExplainedCell } from "../../workbook/read/cells/selected-cell.ts";
import { askedOfPanel, onAskedToExplain } from "../../workbook/asked-of-panel.ts";
import { onSelection } from "../../workbook/select/on-selection.ts";
import { errorMessage } from "../../workbook/error-message.ts";
import { selectRow } from "../../workbook/select/select-row.ts";
import { reportError } from "../../workbook/reported-error.ts";
import { ActionLink } from "../parts/action-link.tsx";
import type { WorkbookState } from "../app/state/workbook-state.ts";
import { Message } from "../parts/message.tsx";
import { text } from "../app/text.ts";
import type { Entry } from "./catalogue.ts";
import { explain, ofOneCompany } from "./explanation.ts";

const SHOWN = 50;

const useStyles = makeStyles({
  card: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, padding: "8px", display: "flex", flexDirection: "column", rowGap: "8px", overflowWrap: "anywhere" },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, paddingLeft: "16px", fontSize: tokens.fontSizeBase200, display: "flex", flexDirection: "column", rowGap: "4px" },
  head: { margin: 0 },
  start: { alignSelf: "flex-start" },
});

type Shown = { readonly cell: ExplainedCell | undefined } | { readonly problem: string };

/** What the selected cell means, from which rows, and what would change it. It follows the selection. */
export function ExplainCell({ entries, state }: { readonly entries: readonly Entry[]; readonly state: WorkbookState }) {
  const styles = useStyles();
  const [shown, setShown] = useState<Shown>();
  const turn = useRef(0);
  const read = useCallback(() => {
    const mine = ++turn.current;
    const show = (found: Shown) => mine === turn.current && setShown(found); // else another cell has been selected since
    readSelectedCell().then((cell) => show({ cell }), (error: unknown) => show({ problem: errorMessage(error) }));
  }, []);
  useEffect(() => onSelection(read), [read]);
  useEffect(() => {
    const answer = () => {
      askedOfPanel.setState({ explain: false });
      read();
    };
    if (askedOfPanel.getState().explain) answer();
    return onAskedToExplain(answer);
  }, [read]);
  return (
    <section className={styles.card} aria-label={text.explain.title}>
      <Button size="small" className={styles.start} onClick={read}>
        {text.explain.title}
      </Button>
      <div>
        {shown === undefined && <Text size={200}>{text.explain.how}</Text>}
        {shown && "problem" in shown && (
          <Message intent="error" words={shown.problem} />
        )}
        {shown && "cell" in shown && shown.cell === undefined && <Text size={200}>{text.explain.none}</Text>}
        {shown && "cell" in shown && shown.cell && <Meaning cell={shown.cell} entries={entries} state={state} />}
      </div>
    </section>
  );
}

interface MeaningProps {
  readonly cell: ExplainedCell;
  readonly entries: readonly Entry[];
  readonly state: WorkbookState;
}

function Meaning({ cell, entries, state }: MeaningProps) {
  const styles = useStyles();
  const entry = entries.find(({ id }) => id === cell.call.id);
  if (!entry) return <Text size={200}>{text.explain.unknown(cell.call.id)}</Text>;
  const { address, spilledFrom, formula, call, failed } = cell;
  return (
    <div className={styles.card} style={{ border: "none", padding: 0 }}>
      <Text size={300} weight="semibold" role="status">
        {address}: {cell.text}
      </Text>
      {failed && <Message intent="error" words={failed.why ?? text.explain.noAnswer(cell.text)} />}
      <code className={styles.code}>{formula}</code>
      {spilledFrom && <Text size={200}>{text.explain.spill(spilledFrom.address, spilledFrom.row, spilledFrom.column)}</Text>}
      <Text size={200}>{entry.description}</Text>
      <ul className={styles.list}>
        {entry.parameters.map(({ name, description }, place) => (
          <li key={name}>
            <b>{name}</b>: {text.explain.argument(call.args[place]?.written ?? "", call.args[place]?.holds)}
            <br />
            {description}
          </li>
        ))}
      </ul>
      {!failed && <Grounds cell={cell} entry={entry} state={state} />}
    </div>
  );
}

interface GroundsProps {
  readonly cell: ExplainedCell;
  readonly entry: Entry;
  readonly state: WorkbookState;
}

/** What an answer rests on, and what would change it. */
function Grounds({ cell, entry, state }: GroundsProps) {
  const styles = useStyles();
  const found = useMemo(() => (state.kind === "read" ? explain(cell, entry, { table: state.table.name, cells: state.cells, modelTable: state.modelTable?.name, model: state.model }) : undefined), [cell, entry, state]);
  const readsEvidence = entry.parameters.some(({ name }) => name === "evidence");
  return (
    <>
      <Text size={200} weight="semibold" as="h2" className={styles.head}>
        {text.explain.from}
      </Text>
      {found && found.rows.length > 0 && state.kind === "read" ? (
        <ul className={styles.list}>
          {found.rows.slice(0, SHOWN).map(({ row, link, why }, place) => (
            <li key={place}>
              {link}: {why}{" "}
              <ActionLink onClick={() => void selectRow(state.table.id, row).catch(reportError)}>
                {text.selectRow(row)}
              </ActionLink>
            </li>
          ))}
        </ul>
      ) : (
        <Text size={200}>{readsEvidence ? text.explain.allRows : text.explain.noRows}</Text>
      )}
      <Text size={200} weight="semibold" as="h2" className={styles.head}>
        {text.explain.change}
      </Text>
      <ul className={styles.list}>
        {found?.missing.map((sentence) => <li key={sentence}>{sentence}</li>)}
        <li>{readsEvidence ? text.explain.changes(ofOneCompany(entry) ? found?.company : undefined) : text.explain.changesAlone}</li>
      </ul>
    </>
  );
}
