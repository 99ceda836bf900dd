import { AccordionHeader, AccordionItem, AccordionPanel, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { percent, text } from "../text.ts";
import { Bar } from "./bar.tsx";

const useStyles = makeStyles({
  head: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: "8px", rowGap: "2px", width: "100%", textAlign: "left" },
  state: { color: tokens.colorNeutralForeground2 },
  proven: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  wide: { gridColumn: "1 / 3" },
  best: { gridColumn: "1 / 3", color: tokens.colorNeutralForeground2, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  setback: { gridColumn: "1 / 3", color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  item: { "& button": { alignItems: "start", paddingTop: "6px", paddingBottom: "6px" } },
});

interface StageItemProps {
  readonly name: string;
  /** What stands beside the name: the state of a link, the status of an enabler. */
  readonly state: string;
  /** Shares of 0–1; undefined for what is not scored. */
  readonly shares?: { readonly proven: number; readonly proForma: number; readonly claimed: number };
  readonly setbacks: readonly string[];
  /** The best row. */
  readonly words: string;
  /** What stands above the item. */
  readonly above?: ReactNode;
  /** The rows behind it. */
  readonly children: ReactNode;
}

/** One stage of the picture: its bar, its state in words, its setbacks and its best row; opened, all its rows. */
export function StageItem({ name, state, shares, setbacks, words, above, children }: StageItemProps) {
  const styles = useStyles();
  return (
    <AccordionItem value={name} className={styles.item}>
      {above}
      <AccordionHeader expandIconPosition="end">
        <span className={styles.head}>
          <Text weight="semibold">{name}</Text>
          <Text size={200} className={state === "Proven" ? styles.proven : styles.state}>
            {state} {shares && shares.proven > 0 && percent(shares.proven)}
          </Text>
          {shares && (
            <span className={styles.wide}>
              <Bar {...shares} label={text.barOf(name, percent(shares.proven), percent(shares.proForma))} />
            </span>
          )}
          {setbacks.map((setback) => (
            <Text key={setback} size={200} className={styles.setback}>
              {text.setback(setback)}
            </Text>
          ))}
          <Text size={200} className={styles.best} title={words}>
            {words}
          </Text>
        </span>
      </AccordionHeader>
      <AccordionPanel>{children}</AccordionPanel>
    </AccordionItem>
  );
}
