import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { standInsOf } from "../../chain/links/stand-in.ts";
import type { Scored } from "../app/state/scores.ts";
import { percent, text } from "../app/text.ts";
import { CompanyTable, type Column } from "./company-table.tsx";
import { Legend } from "../parts/figures/legend.tsx";
import { Strip } from "./chain-strip.tsx";

const useStyles = makeStyles({
  left: { textAlign: "left" },
  // At the narrowest, or enlarged to twice the size: name, chain and proven, in the order of the rank.
  notNarrowest: { "@media (max-width: 259px)": { display: "none" } },
});

interface LeagueTableProps {
  readonly scored: Scored;
  readonly onCompany: (name: string, link?: string) => void;
}

/** The headlines of every company, and its chain as a strip from mine to customer; a narrow panel has room for a few only, and for the one by which it is sorted. */
export function LeagueTable({ scored, onCompany }: LeagueTableProps) {
  const { left, notNarrowest } = useStyles();
  const { scores } = scored;
  const { links } = scores.evidence.model;
  const columns = useMemo((): readonly Column[] => {
    const share = (by: "proven" | "couldBe" | "proForma" | "claimed" | "strength", label: string, onlyWide: Column["onlyWide"] = false): Column => ({
      by, label, title: text.league[by], valueOf: (one) => one[by], shown: (one) => percent(one[by]), onlyWide, numbers: true,
    });
    return [
      { by: "run", label: "Chain", title: text.league.run, valueOf: ({ run }) => run, shown: ({ name, group }) => <Strip scores={scores} group={group} onLink={(link) => onCompany(name, link)} />, cellClass: left },
      share("proven", "Proven"),
      { by: "lookedAt", label: "Looked at", title: text.league.lookedAt, valueOf: ({ lookedAt }) => lookedAt, shown: ({ lookedAt }) => `${lookedAt}/${links.length}`, numbers: true, headerClass: notNarrowest, cellClass: notNarrowest },
      share("couldBe", "Could be", true),
      share("proForma", "Pro forma", true),
      share("claimed", "Claimed", true),
      share("strength", "Strength", "widest"),
      { by: "promotionGap", label: "Gap", title: text.league.gap, valueOf: (one) => one.promotionGap, shown: (one) => Math.round(one.promotionGap * 100), numbers: true, headerClass: notNarrowest, cellClass: notNarrowest },
    ];
  }, [scores, links, left, notNarrowest, onCompany]);
  const standIns = useMemo(() => standInsOf(scores, scored.ranked.map(({ group }) => group)), [scores, scored.ranked]);
  return (
    <>
      <Legend way={[links[0]!.name, links.at(-1)!.name]} standIns={standIns} />
      <CompanyTable label={text.league.title} columns={columns} scored={scored} rankClass={notNarrowest} onCompany={onCompany} />
    </>
  );
}
