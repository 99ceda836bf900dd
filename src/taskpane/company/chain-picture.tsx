import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles, Text, tokens } from "@fluentui/react-components";
import { rowInWords } from "../../chain/tables/gap-table.ts";
import { NO_ROW, type LinkScores } from "../../chain/links.ts";
import { stateAt } from "../../chain/missing.ts";
import { percent, text } from "../text.ts";
import { Bar } from "./bar.tsx";
import { LinkRows } from "./link-rows.tsx";

const useStyles = makeStyles({
  head: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: "8px", rowGap: "2px", width: "100%", textAlign: "left" },
  state: { color: tokens.colorNeutralForeground2 },
  proven: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  wide: { gridColumn: "1 / 3" },
  best: { gridColumn: "1 / 3", color: tokens.colorNeutralForeground2, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  item: { "& button": { alignItems: "start", paddingTop: "6px", paddingBottom: "6px" } },
  broken: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    color: tokens.colorPaletteRedForeground1,
    "::after": { content: '""', flexGrow: 1, borderTop: `2px dashed ${tokens.colorPaletteRedForeground1}` },
  },
});

interface ChainPictureProps {
  readonly scores: LinkScores;
  readonly company: number;
  readonly breakLink: string;
  readonly table: string;
}

/** The chain from the customer (top) back to the mine: a bar for each link, its state in words, its best row; open one for all its rows. */
export function ChainPicture({ scores, company, breakLink, table }: ChainPictureProps) {
  const styles = useStyles();
  const { links } = scores.evidence.model;
  return (
    <Accordion collapsible multiple>
      {links
        .map(({ name }, place) => ({ name, at: company * scores.width + place }))
        .reverse()
        .map(({ name, at }) => {
          const state = stateAt(scores, at);
          const best = scores.best[at]!;
          const words = best === NO_ROW ? text.noEvidence : rowInWords(scores.evidence, best);
          const [proven, proForma, claimed] = [scores.proven[at]!, scores.proForma[at]!, scores.claimed[at]!];
          return (
            <AccordionItem key={name} value={name} className={styles.item}>
              {name === breakLink && (
                <Text size={200} weight="semibold" className={styles.broken}>
                  {text.breaksAt(name)}
                </Text>
              )}
              <AccordionHeader expandIconPosition="end">
                <span className={styles.head}>
                  <Text weight="semibold">{name}</Text>
                  <Text size={200} className={state === "Proven" ? styles.proven : styles.state}>
                    {state} {proven > 0 && percent(proven)}
                  </Text>
                  <span className={styles.wide}>
                    <Bar proven={proven} proForma={proForma} claimed={claimed} label={`${name}: ${percent(proven)} proven, ${percent(proForma)} if pending deals close`} />
                  </span>
                  <Text size={200} className={styles.best} title={words}>
                    {words}
                  </Text>
                </span>
              </AccordionHeader>
              <AccordionPanel>
                <LinkRows scores={scores} company={scores.evidence.companies[company]!} link={name} table={table} />
              </AccordionPanel>
            </AccordionItem>
          );
        })}
    </Accordion>
  );
}
