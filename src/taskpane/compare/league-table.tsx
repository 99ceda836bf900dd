import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { stateAt } from "../../chain/missing.ts";
import type { Scored } from "../state/scores.ts";
import { percent, text } from "../text.ts";
import { PENDING, proven, useBoxStyles } from "./boxes.ts";
import { ordered, type Order } from "./order.ts";
import { SortableHeader } from "./sortable-header.tsx";

const useStyles = makeStyles({
  scroll: { maxHeight: "60vh", overflow: "auto" },
  table: { borderCollapse: "collapse", width: "100%", fontVariantNumeric: "tabular-nums", fontSize: tokens.fontSizeBase200 },
  cell: { padding: "6px 4px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, textAlign: "left", verticalAlign: "middle" },
  name: { fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
  link: { textAlign: "left" },
  number: { textAlign: "right" },
  wide: { "@media (max-width: 479px)": { display: "none" } },
  strip: { display: "grid", gridAutoFlow: "column", gridAutoColumns: "minmax(8px, 14px)", columnGap: "2px" },
  problem: { color: tokens.colorPaletteRedForeground1 },
});

type Column = "rank" | "name" | "run" | "proven" | "proForma" | "claimed" | "promotionGap";
type Ranked = Scored["ranked"][number];

/** Words come in their own order first, numbers with the largest on top; the two coverages that a narrow panel has no room for come last. */
const COLUMNS: readonly { readonly column: Column; readonly label: string; readonly title: string; readonly descendingFirst: boolean; readonly wide?: true }[] = [
  { column: "rank", label: "#", title: text.league.rank, descendingFirst: false },
  { column: "name", label: "Company", title: text.league.name, descendingFirst: false },
  { column: "run", label: "Chain", title: text.league.run, descendingFirst: true },
  { column: "proven", label: "Proven", title: text.league.proven, descendingFirst: true },
  { column: "proForma", label: "Pro forma", title: text.league.proForma, descendingFirst: true, wide: true },
  { column: "claimed", label: "Claimed", title: text.league.claimed, descendingFirst: true, wide: true },
  { column: "promotionGap", label: "Gap", title: text.league.gap, descendingFirst: true },
];

interface LeagueTableProps {
  readonly scored: Scored;
  readonly onCompany: (name: string) => void;
}

/** The league table, in headline order until another column's header is pressed; each company's chain as a strip from mine to customer. */
export function LeagueTable({ scored: { ranked, unread, scores }, onCompany }: LeagueTableProps) {
  const styles = useStyles();
  const [order, setOrder] = useState<Order<Column>>({ by: "rank", descending: false });
  const rows = useMemo(() => ordered(ranked, (one) => one[order.by], order.descending), [ranked, order]);
  return (
    <div className={styles.scroll} role="region" aria-label={text.league.title} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {COLUMNS.map(({ column, label, title, descendingFirst, wide }) => (
              <SortableHeader
                key={column}
                {...{ column, label, title, order, descendingFirst }}
                className={mergeClasses(descendingFirst && column !== "run" && styles.number, wide && styles.wide)}
                onOrder={setOrder}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((one) => (
            <Row key={one.name} one={one} scores={scores} onCompany={onCompany} />
          ))}
          {unread.map(({ name, problem }) => (
            <tr key={name}>
              <td className={styles.cell} />
              <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                {name}
              </th>
              <td className={mergeClasses(styles.cell, styles.problem)} colSpan={COLUMNS.length - 2}>
                {problem}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ one, scores, onCompany }: { readonly one: Ranked; readonly scores: Scored["scores"]; readonly onCompany: LeagueTableProps["onCompany"] }) {
  const styles = useStyles();
  return (
    <tr>
      <td className={styles.cell} title={text.league.range(one.range.best, one.range.worst)}>
        {one.rank}
      </td>
      <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
        <Link as="button" className={styles.link} onClick={() => onCompany(one.name)}>
          {one.name}
        </Link>
      </th>
      <td className={styles.cell}>
        <Strip scores={scores} group={one.group} />
      </td>
      <td className={mergeClasses(styles.cell, styles.number)}>{percent(one.proven)}</td>
      <td className={mergeClasses(styles.cell, styles.number, styles.wide)}>{percent(one.proForma)}</td>
      <td className={mergeClasses(styles.cell, styles.number, styles.wide)}>{percent(one.claimed)}</td>
      <td className={mergeClasses(styles.cell, styles.number)}>{Math.round(one.promotionGap * 100)}</td>
    </tr>
  );
}

function Strip({ scores, group }: { readonly scores: Scored["scores"]; readonly group: number }) {
  const [styles, boxes] = [useStyles(), useBoxStyles()];
  const { links } = scores.evidence.model;
  const at = (place: number) => group * scores.width + place;
  const states = links.map(({ name }, place) => `${name}: ${stateAt(scores, at(place))}`).join(", ");
  return (
    <div className={styles.strip} role="img" aria-label={states} title={states}>
      {links.map(({ name }, place) => {
        const [share, pending] = [scores.proven[at(place)]!, scores.proForma[at(place)]! > 0];
        const background = share > 0 ? proven(share) : pending ? PENDING : undefined;
        return <span key={name} className={mergeClasses(boxes.box, scores.claimed[at(place)]! > 0 && boxes.claimed)} style={{ background }} />;
      })}
    </div>
  );
}
