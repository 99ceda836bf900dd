import { AccordionHeader, AccordionItem, AccordionPanel, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Confidence } from "../../../chain/model/vocabulary.ts";
import { Bar } from "../../parts/bar.tsx";
import { Meant } from "../../parts/figures/meant.tsx";
import { meaningOf } from "../meanings.tsx";
import type { Shares } from "../../parts/figures/marks.ts";
import { percent, text } from "../../app/text.ts";
import { Spine, type Line } from "./spine.tsx";

const useStyles = makeStyles({
  part: { position: "relative", paddingLeft: "26px", "& button": { alignItems: "start", padding: "6px 0" } },
  panel: { margin: "0" },
  meaning: { color: tokens.colorNeutralForeground2, fontStyle: "italic", marginBottom: "6px" },
  // The state goes to a line of its own where both have no room beside each other.
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "baseline", columnGap: "8px", rowGap: "2px", width: "100%", minWidth: 0, textAlign: "left", overflowWrap: "anywhere" },
  state: { color: tokens.colorNeutralForeground2 },
  proven: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  confidence: { fontWeight: tokens.fontWeightRegular },
  weak: { fontWeight: tokens.fontWeightRegular, fontStyle: "italic" },
  wide: { flexBasis: "100%", minWidth: 0 },
  line: { display: "block", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  setback: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface StageItemProps {
  readonly id?: string;
  readonly name: string;
  /** Beside the name: the state of a link, the status of an enabler. */
  readonly state: string;
  /** How well a link is supported; none for an enabler. */
  readonly confidence?: Confidence;
  /** undefined for what is not scored. */
  readonly shares?: Shares;
  /** How a link connects to its neighbours; none for alternates and enablers. */
  readonly spine?: { readonly up: Line; readonly down: Line };
  readonly setbacks: readonly string[];
  /** The best row. */
  readonly words: string;
  /** Where the best row was found; "" where it does not say. */
  readonly source: string;
  /** Above the item. */
  readonly above?: ReactNode;
  /** The rows behind it. */
  readonly children: ReactNode;
}

/** One stage of the picture: its bar, its state in words, its setbacks and its best row; opened, all its rows. */
export function StageItem({ id, name, state, confidence, shares, spine, setbacks, words, source, above, children }: StageItemProps) {
  const styles = useStyles();
  return (
    <AccordionItem value={name} id={id}>
      {above && (
        <div className={spine && styles.part}>
          {spine && <Spine up={spine.up} down={spine.up} />}
          {above}
        </div>
      )}
      <div className={styles.part}>
        {shares && <Spine shares={shares} whole={state === "Proven"} up={spine?.up} down={spine?.down} />}
        <AccordionHeader expandIconPosition="end">
          <span className={styles.head}>
            <Text weight="semibold">{name}</Text>
            <Text size={200} className={mergeClasses(state === "Proven" ? styles.proven : styles.state, confidence === "Low" && styles.weak)}>
              <Meant means={shares && [meaningOf(state), shares.proven > 0 && text.meanings.figures.share].filter(Boolean).join(" ")}>
                {state === "Silent" ? text.notLookedAt : state} {shares && shares.proven > 0 && percent(shares.proven)}
              </Meant>
              {confidence && text.confidence[confidence] && (
                <Meant means={text.meanings.figures.confidence} className={styles.confidence}>
                  {" "}
                  · {text.confidence[confidence]}
                </Meant>
              )}
            </Text>
            {shares && (
              <span className={styles.wide}>
                <Bar {...shares} weak={confidence === "Low"} label={text.barOf(name, percent(shares.proven), percent(shares.proForma))} />
              </span>
            )}
            {setbacks.map((setback) => (
              <Text key={setback} size={200} className={mergeClasses(styles.wide, styles.setback)}>
                {text.setback(setback)}
              </Text>
            ))}
            <span className={styles.wide}>
              {[words, source].filter(Boolean).map((line, place) => (
                <Text key={place} size={200} className={styles.line}>
                  {line}
                </Text>
              ))}
            </span>
          </span>
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          {shares && (
            <Text size={200} block className={styles.meaning}>
              {meaningOf(state)}
            </Text>
          )}
          {children}
        </AccordionPanel>
      </div>
    </AccordionItem>
  );
}
