import { Accordion, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import { conflictReader } from "../../../chain/conflicts/conflicts.ts";
import { confidenceIn } from "../../../chain/links/confidence.ts";
import { liveRows } from "../../../chain/links/link-rows.ts";
import { enablersBeside, feedsBeside } from "../../../chain/links/alternates-and-enablers.ts";
import { UNBROKEN } from "../../../chain/scores/scores.ts";
import { textAt } from "../../../chain/evidence/evidence.ts";
import { NO_ROW, type LinkScores, stateAt } from "../../../chain/links/links.ts";
import { setbackWords } from "../../../chain/evidence/effects/setbacks.ts";
import { feedsOf } from "../../../chain/model/model.ts";
import { rowAt } from "../../../chain/evidence/row.ts";
import { askNext } from "../../../chain/explain/questions.ts";
import { rowInWords } from "../../../chain/explain/row-in-words.ts";
import { ActionLink } from "../../parts/action-link.tsx";
import { usePanel } from "../../app/state/store.ts";
import { text } from "../../app/text.ts";
import { LinkRows } from "./link-rows.tsx";
import { OpenConflicts } from "./open-conflicts.tsx";
import type { Line } from "./spine.tsx";
import { StageItem } from "./stage-item.tsx";

const useStyles = makeStyles({
  broken: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    color: tokens.colorPaletteRedForeground1,
    "::after": { content: '""', flexGrow: 1, borderTop: `2px dashed ${tokens.colorPaletteRedForeground1}` },
  },
  unknown: { color: tokens.colorNeutralForeground2, "::after": { content: '""', flexGrow: 1, borderTop: `2px dotted ${tokens.colorNeutralStroke1}` } },
  ask: { marginTop: "8px" },
  beside: { display: "block", color: tokens.colorNeutralForeground2, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, marginTop: "8px", paddingTop: "8px" },
});

/** The states in which a link earns something, so that it matters how well it is supported. */
const EARNS: ReadonlySet<string> = new Set(["Proven", "Pending", "Partial"]);

const linkId = (link: string): string => `link-${link}`;

interface ChainPictureProps {
  readonly scores: LinkScores;
  readonly company: number;
  readonly breakLink: string;
  /** Begins a row for a link. */
  readonly onAdd: (link: string) => void;
  readonly table: string;
}

/**
 * The chain from the customer (top) back to the mine: a bar for each link, its state in words, its setbacks, its best row and source; open one for all its rows.
 * Under the mine the feed that stands in for it; then the enablers, which have no bar because they earn nothing.
 */
export function ChainPicture({ scores, company, breakLink, table, onAdd }: ChainPictureProps) {
  const styles = useStyles();
  const open = usePanel((state) => state.openLinks);
  const called = usePanel((state) => state.linkCalled);
  useEffect(() => {
    if (called === undefined) return;
    usePanel.setState({ linkCalled: undefined });
    document.getElementById(linkId(called))?.querySelector("button")?.focus(); // which brings it into sight
  }, [called]);
  const { evidence, width, best: bests } = scores;
  const { links } = evidence.model;
  const feeds = feedsOf(evidence.model);
  const name = evidence.companies[company]!;
  const stages = useMemo(() => links.map((_, link) => feeds.flatMap((fed, stage) => (fed.includes(link) ? [stage] : []))), [links, feeds]);
  const confidences = useMemo(() => {
    const [rowsAt, conflictsOf] = [liveRows(scores, new Set([company])), conflictReader(scores)];
    return stages.map((ofLink, link) => {
      const at = company * width + link;
      return confidenceIn(scores, at, rowsAt(at), ofLink.some((stage) => conflictsOf(company, stage).length > 0)).confidence;
    });
  }, [scores, company, width, stages]);
  const wordsOf = (row: number) => (row === NO_ROW ? text.noEvidence : rowInWords(evidence, row));
  const sourceOf = (row: number) => (row === NO_ROW ? "" : textAt(evidence, row, "Source"));
  /** The line between a link and the one that follows it towards the customer. */
  const lineFrom = (place: number): Line => {
    if (place < 0 || place === width - 1) return undefined;
    return [place, place + 1].every((one) => stateAt(scores, company * width + one) === "Proven") ? "run" : "step";
  };
  const heading = (words: string) => (
    <Text size={200} className={styles.beside}>
      {words}
    </Text>
  );
  return (
    <Accordion collapsible multiple openItems={[...open]} onToggle={(_, { openItems }) => usePanel.setState({ openLinks: openItems as string[] })}>
      {breakLink === UNBROKEN && heading(text.unbroken)}
      {links
        .map((link, place) => ({ link: link.name, place, at: company * width + place }))
        .reverse()
        .map(({ link, place, at }) => {
          const best = bests[at]!;
          const stage = best === NO_ROW ? link : rowAt(scores, best).stageName;
          return (
            <StageItem
              key={link}
              id={linkId(link)}
              name={link}
              state={stateAt(scores, at)}
              confidence={EARNS.has(stateAt(scores, at)) ? confidences[place] : undefined}
              shares={{ proven: scores.proven[at]!, proForma: scores.proForma[at]!, claimed: scores.claimed[at]! }}
              spine={{ up: lineFrom(place), down: lineFrom(place - 1) }}
              setbacks={setbackWords(scores, company, (one) => feeds[one]!.includes(place))}
              words={stage === link ? wordsOf(best) : text.byFeed(stage, wordsOf(best))}
              source={sourceOf(best)}
              above={
                link === breakLink && (
                  <Text size={200} weight="semibold" className={mergeClasses(styles.broken, best === NO_ROW && styles.unknown)}>
                    {best === NO_ROW ? text.lookNext(link) : text.breaksAt(link)}
                  </Text>
                )
              }
            >
              <OpenConflicts scores={scores} company={company} stages={stages[place]!} table={table} />
              <LinkRows scores={scores} company={name} link={link} table={table} />
              {stateAt(scores, at) !== "Proven" && (
                <Text size={200} block className={styles.ask}>
                  <b>{text.askNext}</b> {askNext(link, stateAt(scores, at))}
                </Text>
              )}
              <ActionLink onClick={() => onAdd(link)}>{text.next.add(link)}</ActionLink>
            </StageItem>
          );
        })}
      {feedsBeside(scores, company).map(({ stage, standsFor, state, best, setbacks, ...shares }) => (
        <StageItem key={stage} name={stage} state={state} shares={shares} setbacks={setbacks} words={wordsOf(best)} source={sourceOf(best)} above={heading(text.feed(standsFor))}>
          <LinkRows scores={scores} company={name} link={standsFor[0]!} stage={stage} table={table} />
          <ActionLink onClick={() => onAdd(stage)}>{text.next.add(stage)}</ActionLink>
        </StageItem>
      ))}
      {enablersBeside(scores, company).map(({ stage, best, setbacks }, place) => (
        <StageItem
          key={stage}
          name={stage}
          state={best === NO_ROW ? "" : rowAt(scores, best).statusWord}
          setbacks={setbacks}
          words={wordsOf(best)}
          source={sourceOf(best)}
          above={place === 0 && heading(text.enablers)}
        >
          <LinkRows scores={scores} company={name} link={null} stage={stage} table={table} />
          <ActionLink onClick={() => onAdd(stage)}>{text.next.add(stage)}</ActionLink>
        </StageItem>
      ))}
    </Accordion>
  );
}
