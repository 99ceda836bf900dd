import { makeStyles, SearchBox, Text, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { Cells } from "../../chain/cells/cell.ts";
import { ChainError } from "../../chain/cells/chain-error.ts";
import { namesIn, sortedByName } from "../../chain/cells/names/names.ts";
import { findColumns } from "../../chain/model/columns.ts";
import { readModel } from "../../chain/model/model-table.ts";
import { onAskedToExplain } from "../../workbook/asked-of-panel.ts";
import { ActionLink } from "../parts/action-link.tsx";
import { Message } from "../parts/message.tsx";
import type { WorkbookState } from "../app/state/workbook-state.ts";
import { text } from "../app/text.ts";
import { ArgumentForm, startOf } from "./argument-form.tsx";
import type { Offers } from "./argument-input.tsx";
import { useCatalogue } from "./catalogue.ts";
import { functionGroups } from "./function-groups.ts";
import { ExplainCell } from "./explain-cell.tsx";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", rowGap: "12px", minWidth: 0 },
  back: { alignSelf: "flex-start" },
  head: { margin: 0 },
  group: { margin: "4px 0 8px", paddingBottom: "4px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", rowGap: "12px" },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere", display: "block", color: tokens.colorNeutralForeground2 },
});

/** Every worksheet function, by what it answers: search one, fill in its arguments, see its answer, insert it; and the selected cell explained. */
export function FunctionsTab({ state }: { readonly state: WorkbookState }) {
  const styles = useStyles();
  const { entries, failed, fetchAgain } = useCatalogue();
  const [sought, setSought] = useState("");
  const [chosen, setChosen] = useState<string>();
  const [left, setLeft] = useState<string>();
  useEffect(() => onAskedToExplain(() => setChosen(undefined)), []); // the explanation stands above the list
  const offers = useMemo(() => offersOf(state), [state]);
  const entry = entries.find(({ id }) => id === chosen);
  const back = () => {
    setLeft(chosen); // the focus goes back to where it came from
    setChosen(undefined);
  };
  if (failed) return <Message intent="error" words={text.functions.failed} action={text.again} onAction={fetchAgain} />;
  if (entry) {
    return (
      <div className={styles.tab}>
        <ActionLink className={styles.back} onClick={back} autoFocus>
          {text.functions.back}
        </ActionLink>
        <Text as="h2" weight="semibold" size={400} className={styles.head}>
          {entry.name}
        </Text>
        <Text size={200}>{entry.description}</Text>
        <ArgumentForm key={entry.id} entry={entry} offers={offers} first={startOf(entry, offers.tables)} />
      </div>
    );
  }
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  const found = entries.filter(({ name, description }) => words.every((word) => `${name} ${description}`.toLowerCase().includes(word)));
  return (
    <div className={styles.tab}>
      <ExplainCell entries={entries} state={state} />
      <SearchBox size="small" placeholder={text.functions.search} aria-label={text.functions.search} value={sought} onChange={(_, { value }) => setSought(value)} style={{ maxWidth: "none" }} />
      {entries.length > 0 && found.length === 0 && <Text size={200}>{text.functions.noneFound(sought)}</Text>}
      {functionGroups(found).map(({ title, entries: some }) => (
        <section key={title} aria-label={title}>
          <Text as="h2" weight="semibold" size={300} block className={styles.group}>
            {title}
          </Text>
          <ul className={styles.list}>
            {some.map(({ id, name, syntax, description }) => (
              <li key={name}>
                <ActionLink onClick={() => setChosen(id)} autoFocus={id === left}>
                  {name}
                </ActionLink>
                <Text size={200} block>
                  {description}
                </Text>
                <code className={styles.code}>={syntax}</code>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** What the workbook gives the pickers; nothing while it has no evidence or its headers cannot be used. */
function offersOf(state: WorkbookState): Offers {
  if (state.kind !== "read") return { tables: [], companies: [], links: [] };
  const tables = [state.table, state.modelTable].flatMap((table) => (table ? [table.name] : []));
  try {
    const model = readModel(state.model);
    return { tables, companies: companiesIn(state.cells, findColumns(state.cells, model).Company), links: model.links.map(({ name }) => name) };
  } catch (error) {
    if (error instanceof ChainError) return { tables, companies: [], links: [] };
    throw error;
  }
}

/** The companies in their first spelling, A–Z. */
const companiesIn = (cells: Cells, place: number): string[] => sortedByName(namesIn(cells.slice(1).map((row) => [row[place]])), (name) => name);
