import { Field, makeStyles, Subtitle2, Text } from "@fluentui/react-components";
import { useContext, useMemo } from "react";
import { ChainError, orProblem } from "../../../chain/cells/chain-error.ts";
import { handoffsTable } from "../../../chain/tables/compare/handoffs-table.ts";
import { teamTable } from "../../../chain/tables/compare/team-table.ts";
import { sortedByName } from "../../../chain/cells/names/names.ts";
import type { PeerGroup } from "../../../workbook/kept/peer-groups.ts";
import { ActionLink } from "../../parts/action-link.tsx";
import { CompaniesPicker } from "../../parts/pickers/companies-picker.tsx";
import { TickersOfTable } from "../../parts/pickers/tickers.ts";
import { typedNames } from "../../parts/pickers/typed-names.ts";
import { AnswerTable } from "../../parts/figures/answer-table.tsx";
import { InsertButtons } from "../../parts/insert-buttons.tsx";
import { TEAM_INSERTS } from "../../../workbook/insert/insert-kinds.ts";
import { HandoffCards } from "./handoff-cards.tsx";
import { usePanel } from "../../app/state/store.ts";
import type { Scored } from "../../app/state/scores.ts";
import { text } from "../../app/text.ts";

const words = text.team;
const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "8px", marginTop: "8px" },
  head: { margin: "0" },
});

interface TeamBuilderProps {
  readonly scored: Scored;
  /** The peer group on screen, which may be taken as the team. */
  readonly group: PeerGroup | undefined;
}

/** Several companies as one chain: who carries each link, and who hands to whom. */
export function TeamBuilder({ scored: { scores, ranked, asOf }, group }: TeamBuilderProps) {
  const styles = useStyles();
  const typed = usePanel(({ team }) => team);
  const names = useMemo(() => sortedByName(ranked, ({ name }) => name).map(({ name }) => name), [ranked]);
  const { known } = typedNames(typed, names, useContext(TickersOfTable));
  return (
    <section className={styles.part} aria-label={words.title}>
      <Subtitle2 as="h2" className={styles.head}>{words.title}</Subtitle2>
      <Field label={words.choose} size="small">
        <CompaniesPicker value={typed} companies={names} onChange={(team) => usePanel.setState({ team })} placeholder={words.none} />
      </Field>
      {group && group.companies.length > 0 && <ActionLink onClick={() => usePanel.setState({ team: [...group.companies, ""].join("\n") })}>{text.groups.asTeam(group.name)}</ActionLink>}
      {known.length > 0 && <Answers scores={scores} companies={known} />}
      {known.length > 1 && <InsertButtons inserts={TEAM_INSERTS} asOf={asOf} companies={known} />}
    </section>
  );
}

function Answers({ scores, companies }: { readonly scores: Scored["scores"]; readonly companies: readonly string[] }) {
  const cells = companies.map((name) => [name]);
  const tables = orProblem(() => ({ team: teamTable(scores, cells), handoffs: handoffsTable(scores, cells) }));
  if (tables instanceof ChainError) return <Text size={200}>{tables.message}</Text>;
  return (
    <>
      <AnswerTable answer={tables.team} label={words.chain} />
      <Text size={200} weight="semibold">
        {words.handoffs}
      </Text>
      <HandoffCards answer={tables.handoffs} />
    </>
  );
}
