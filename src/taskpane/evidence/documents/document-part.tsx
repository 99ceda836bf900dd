import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useContext, useDeferredValue, useMemo, useState } from "react";
import type { Column } from "../../../chain/model/columns.ts";
import { today } from "../../app/state/today.ts";
import { TickersOfTable } from "../../parts/pickers/tickers.ts";
import { Message } from "../../parts/message.tsx";
import { fieldsOf } from "../form/draft.ts";
import { MarkedText } from "../marked-text.tsx";
import { RowFields } from "../form/row-fields.tsx";
import { addTicked } from "./cards/add-ticked.ts";
import { cardFields, cardRow, type CardRow } from "./cards/card-row.ts";
import { changeCard, changeDocument, closeDocument, dropCards, type DocumentInPanel } from "./document-stores.ts";
import { FindingCard } from "./cards/finding-card.tsx";
import type { RowIndex } from "./cards/relation.ts";
import { changedSource, SOURCE_COLUMNS, sourceObstacle } from "./source-of.ts";
import type { TableInPanel } from "./table-in-panel.ts";
import { words } from "./words.ts";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "8px", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: "8px" },
  title: { margin: 0, overflowWrap: "anywhere", fontSize: tokens.fontSizeBase300 },
  fields: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(min(200px, max(45%, 130px)), 1fr))", columnGap: "12px", rowGap: "8px", alignItems: "start", "& > *": { minWidth: 0 } },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", rowGap: "12px" },
  questions: { margin: 0, paddingLeft: "20px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  buttons: { display: "flex", flexWrap: "wrap", columnGap: "8px", rowGap: "4px" },
  folded: { margin: "0 -12px" },
});

/** Cards that are drawn at once, and characters of a text that is shown whole. */
const SHOWN = 30;
const SHORT = 32_767;

interface Counts {
  readonly fresh: number;
  readonly folded: number;
  readonly added: number;
  readonly leftOut: number;
  readonly promotions: number;
}

/** What the document says, or what has become of it. */
function statusOf({ fresh, folded, added, leftOut, promotions }: Counts): string {
  if (fresh + folded + added + leftOut + promotions === 0) return words.nothing;
  if (fresh === 0 && added + leftOut > 0) return words.done(added, leftOut, folded, promotions);
  return words.found(fresh, folded, promotions) + (fresh === 0 && folded > 0 ? ` ${words.nothingNew}` : "");
}

interface DocumentPartProps {
  readonly opened: DocumentInPanel;
  readonly table: TableInPanel;
  readonly known: ReadonlyMap<Column, readonly string[]>;
  readonly index: RowIndex;
}

/** One document: its source, filled once; the cards of what it says; and what adds nothing, folded away. */
export function DocumentPart({ opened, table, known, index }: DocumentPartProps) {
  const styles = useStyles();
  const tickers = useContext(TickersOfTable);
  const [shown, setShown] = useState(SHOWN);
  const [adding, setAdding] = useState(false);
  const { id, document, text, source, cards, suggested, added, promotions, questions, specificity, earlier, said } = opened;
  const judgedSource = useDeferredValue(source);
  const rows = useMemo(() => cards.map((card) => cardRow(card, judgedSource, today(), table, index)), [cards, judgedSource, table, index]);
  const fresh = rows.filter(({ relation }) => relation?.adds !== false);
  const folded = rows.filter(({ relation }) => relation?.adds === false);
  const complete = new Set(fresh.filter(({ errors }) => errors.length === 0).map(({ card }) => card.key));
  const ticked = rows.filter(({ card }) => card.ticked);
  const obstacle = sourceObstacle(source, today());
  const fields = cardFields(table);
  const add = async () => {
    setAdding(true);
    try {
      await addTicked(opened, table, index);
    } finally {
      setAdding(false);
    }
  };
  const list = (some: readonly CardRow[]) => (
    <ul className={styles.list}>
      {some.map((judged) => (
        <FindingCard
          key={judged.card.key}
          judged={judged}
          fields={fields}
          model={table.model}
          known={known}
          link={source.Link ?? ""}
          date={source.Date ?? ""}
          onTick={(ticked) => changeCard(id, judged.card.key, (card) => ({ ...card, ticked }))}
          onChange={(column, value) => changeCard(id, judged.card.key, (card) => ({ ...card, fact: { ...card.fact, [column]: value } }))}
          onLeave={() => dropCards(id, new Set([judged.card.key]))}
        />
      ))}
    </ul>
  );
  return (
    <section className={styles.part} aria-label={document.title}>
      <h3 className={styles.title}>{document.title}</h3>
      <Text size={200}>{words.about(document.kind, document.pages.length)}</Text>
      {document.note && <Message intent="warning" words={document.note} />}
      {earlier && <Message intent="info" words={earlier.added ? words.changed(earlier.read, earlier.added.length) : words.unchanged(earlier.read)} />}
      {earlier?.added?.slice(0, 10).map((sentence) => (
        <Text key={sentence} size={200}>
          “{sentence}”
        </Text>
      ))}
      {cards.length > 0 && (
        <div role="group" aria-label={words.source} className={styles.fields}>
          <RowFields
            fields={fieldsOf(table.columns).filter((column) => SOURCE_COLUMNS.includes(column))}
            draft={source}
            model={table.model}
            known={known}
            problems={[]}
            onChange={(column, value) => changeDocument(id, (now) => ({ ...now, said: undefined, source: changedSource(now.source, column, value, tickers) }))}
          />
        </div>
      )}
      <Text size={200} role="status">
        {statusOf({ fresh: fresh.length, folded: folded.length, added: added.length, leftOut: suggested - cards.length - added.length, promotions: promotions.length })}
      </Text>
      {specificity.claims > 0 && <Text size={200}>{words.specific(specificity.specific, specificity.claims)}</Text>}
      {list(fresh.slice(0, shown))}
      {fresh.length > shown && (
        <Button size="small" onClick={() => setShown(shown + SHOWN)}>
          {words.more(fresh.length - shown)}
        </Button>
      )}
      <div aria-live="polite">
        {obstacle && cards.length > 0 && <Message intent="warning" words={obstacle} />}
        {said && <Message {...said} />}
      </div>
      <div className={styles.buttons}>
        {cards.length > 0 && (
          <Button appearance="primary" size="small" disabled={adding || ticked.length === 0 || obstacle !== undefined} onClick={() => void add()}>
            {words.add(ticked.length)}
          </Button>
        )}
        {complete.size > 0 && (
          <Button size="small" onClick={() => changeDocument(id, (now) => ({ ...now, cards: now.cards.map((card) => (complete.has(card.key) ? { ...card, ticked: true } : card)) }))}>
            {complete.size === fresh.length ? words.tickAll : words.tickComplete}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={() => closeDocument(id)}>
          {words.close}
        </Button>
      </div>
      {folded.length > 0 && (
        <Accordion collapsible className={styles.folded}>
          <AccordionItem value="folded">
            <AccordionHeader size="small">{words.folded(folded.length)}</AccordionHeader>
            <AccordionPanel>{list(folded.slice(0, shown))}</AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
      {questions.length > 0 && (
        <div>
          <Text size={200} weight="semibold">
            {words.questions}
          </Text>
          <ul className={styles.questions}>
            {questions.map(({ link, question }) => (
              <li key={question}>
                {link === "" ? question : `${link}: ${question}`}
              </li>
            ))}
          </ul>
        </div>
      )}
      {promotions.length > 0 && text.length <= SHORT && <MarkedText text={text} promotions={promotions} label={words.marked} />}
    </section>
  );
}
