import { Field, makeStyles, mergeClasses, Select, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { stateAt } from "../../chain/links/links.ts";
import { standInAt, standInsOf } from "../../chain/links/stand-in.ts";
import { BASES, type Basis } from "../../chain/model/vocabulary.ts";
import type { Scored } from "../app/state/scores.ts";
import { percent, text } from "../app/text.ts";
import { CompanyTable, type Column, type Ranked } from "./company-table.tsx";

/** Of each basis, its shares of links and its coverage of companies. */
const NAMES = { Proven: "proven", "Pro forma": "proForma", Claimed: "claimed" } as const;
const hundredths = (share: number): number => Math.round(share * 100);
/** No darker than the text upon it can be read. */
const DARKEST = 60;
const heat = (share: number): string => `color-mix(in srgb, ${tokens.colorCompoundBrandBackground} ${share * DARKEST}%, transparent)`;

const useStyles = makeStyles({
  basis: { maxWidth: "220px" },
  cell: { textAlign: "center", padding: "6px 0", minWidth: "22px", "@media (max-width: 259px)": { minWidth: "11px", fontSize: "9px", padding: "6px 0" }, borderLeft: `1px solid ${tokens.colorNeutralBackground1}` },
  open: { width: "100%", padding: 0, border: "none", backgroundColor: "transparent", color: "inherit", fontFamily: "inherit", fontSize: "inherit", fontVariantNumeric: "inherit", cursor: "pointer", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  none: { color: tokens.colorNeutralForeground3 },
  all: { paddingRight: "0", fontWeight: tokens.fontWeightSemibold },
  rank: { "@media (max-width: 479px)": { display: "none" } },
});

interface HeatMapProps {
  readonly scored: Scored;
  readonly onCompany: (name: string, link?: string) => void;
}

/** Companies by links, as CHAIN.MATRIX gives them: each share in a number, and the larger the deeper its colour. A dash where no row speaks: missing is not zero. A ring where an alternate stands in. */
export function HeatMap({ scored, onCompany }: HeatMapProps) {
  const styles = useStyles();
  const [basis, setBasis] = useState<Basis>("Proven");
  const columns = useMemo((): readonly Column[] => {
    const { scores } = scored;
    const shares = scores[NAMES[basis]];
    const links = scores.evidence.model.links.map(({ name }, place): Column => {
      const at = ({ group }: Ranked) => group * scores.width + place;
      const valueOf = (one: Ranked) => shares[at(one)]!;
      const shown = (one: Ranked) => {
        const isSilent = stateAt(scores, at(one)) === "Silent";
        return (
          <button
            type="button"
            tabIndex={-1} // by keyboard the company's name leads there
            className={mergeClasses(styles.open, valueOf(one) === 0 && styles.none)}
            aria-label={text.openLink(one.name, name, isSilent ? text.notLookedAt : percent(valueOf(one)), standInAt(scores, at(one)))}
            onClick={() => onCompany(one.name, name)}
          >
            {isSilent ? "–" : `${hundredths(valueOf(one))}${valueOf(one) > 0 && standInAt(scores, at(one)) !== undefined ? "°" : ""}`}
          </button>
        );
      };
      return { by: name, label: name, title: text.heat.link(name), upright: true, valueOf, shown, cellClass: styles.cell, cellStyle: (one) => ({ background: heat(valueOf(one)) }) };
    });
    const coverage = (one: Ranked) => one[NAMES[basis]];
    return [...links, { by: "coverage", label: text.heat.all, title: text.heat.coverage, valueOf: coverage, shown: (one) => hundredths(coverage(one)), numbers: true, cellClass: styles.all }];
  }, [scored, basis, styles, onCompany]);
  const standIns = useMemo(() => standInsOf(scored.scores, scored.ranked.map(({ group }) => group)), [scored]);
  return (
    <>
      <Field label={text.heat.basis} size="small" className={styles.basis}>
        <Select size="small" value={basis} onChange={(_, { value }) => setBasis(value as Basis)}>
          {BASES.map((one) => (
            <option key={one} value={one}>
              {text.heat.bases[one]}
            </option>
          ))}
        </Select>
      </Field>
      <CompanyTable label={text.heat.title} columns={columns} scored={scored} rankClass={styles.rank} onCompany={onCompany} />
      <Text size={200} block>
        {text.heat.silent}
      </Text>
      {standIns.length > 0 && (
        <Text size={200} block>
          {text.heat.standIn(standIns)}
        </Text>
      )}
    </>
  );
}
