import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Scored } from "../app/scores.ts";
import { percent, text } from "../app/text.ts";
import { CompanyTable, type Column } from "./company-table.tsx";
import { Legend } from "./legend.tsx";
import { Strip } from "./chain-strip.tsx";

const useStyles = makeStyles({
  left: { textAlign: "left" },
  wide: { "@media (max-width: 479px)": { display: "none" } },
});

interface LeagueTableProps {
  readonly scored: Scored;
  readonly onCompany: (name: string) => void;
}

/** The headlines of every company, and its chain as a strip from mine to customer; the two coverages that a narrow panel has no room for come last. */
export function LeagueTable({ scored, onCompany }: LeagueTableProps) {
  const { left, wide } = useStyles();
  const { scores } = scored;
  const { links } = scores.evidence.model;
  const columns = useMemo((): readonly Column[] => {
    const share = (by: "proven" | "couldBe" | "proForma" | "claimed", label: string, hidden?: string): Column => ({
      by, label, title: text.league[by], valueOf: (one) => one[by], shown: (one) => percent(one[by]), headerClass: hidden, cellClass: hidden, numbers: true,
    });
    return [
      { by: "run", label: "Chain", title: text.league.run, valueOf: ({ run }) => run, shown: ({ group }) => <Strip scores={scores} group={group} />, cellClass: left },
      share("proven", "Proven"),
      { by: "lookedAt", label: "Looked at", title: text.league.lookedAt, valueOf: ({ lookedAt }) => lookedAt, shown: ({ lookedAt }) => `${lookedAt}/${links.length}`, numbers: true },
      share("couldBe", "Could be", wide),
      share("proForma", "Pro forma", wide),
      share("claimed", "Claimed", wide),
      { by: "promotionGap", label: "Gap", title: text.league.gap, valueOf: (one) => one.promotionGap, shown: (one) => Math.round(one.promotionGap * 100), numbers: true },
    ];
  }, [scores, links, left, wide]);
  return (
    <>
      <Legend from={links[0]!.name} to={links.at(-1)!.name} />
      <CompanyTable label={text.league.title} columns={columns} scored={scored} onCompany={onCompany} />
    </>
  );
}
