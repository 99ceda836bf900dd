import { Field, makeStyles, mergeClasses, Select, Text, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import { ActionLink } from "../parts/action-link.tsx";
import type { Scored } from "../app/state/scores.ts";
import { text } from "../app/text.ts";
import { sortRows, type Order } from "./sort.ts";
import { SortableHeader, type HeaderLook } from "./sortable-header.tsx";

const useStyles = makeStyles({
  scroll: { maxHeight: "60vh", overflow: "auto" },
  table: { borderCollapse: "collapse", width: "100%", fontVariantNumeric: "tabular-nums", fontSize: tokens.fontSizeBase200, "@media (max-width: 259px)": { fontSize: tokens.fontSizeBase100 } },
  cell: { padding: "6px 3px", "@media (max-width: 399px)": { paddingLeft: "2px", paddingRight: "2px" }, "@media (max-width: 259px)": { paddingLeft: "1px", paddingRight: "1px" }, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, textAlign: "left", verticalAlign: "middle" },
  // What scrolls sideways leaves the name in sight.
  corner: { left: 0, zIndex: 2 },
  name: { position: "sticky", left: 0, backgroundColor: tokens.colorNeutralBackground1, fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere", minWidth: "96px", "@media (max-width: 399px)": { minWidth: "92px" }, "@media (max-width: 259px)": { minWidth: "30px" } },
  note: { color: tokens.colorNeutralForeground2 },
  number: { textAlign: "right" },
  range: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100, whiteSpace: "nowrap" },
  sort: { maxWidth: "220px", marginBottom: "8px", "@media (min-width: 560px)": { display: "none" } },
  onlyWide: { "@media (max-width: 479px)": { display: "none" } },
  onlyWidest: { "@media (max-width: 559px)": { display: "none" } },
  problem: { color: tokens.colorPaletteRedForeground1 },
});

export type Ranked = Scored["ranked"][number];

export interface Column extends HeaderLook {
  /** Names the column among all. */
  readonly by: string;
  /** Whether a narrow panel shows it only while the table is sorted by it. */
  readonly onlyWide?: boolean | "widest";
  /** What the rows are sorted by: the largest on top. */
  readonly valueOf: (one: Ranked) => number;
  /** What a cell holds. */
  readonly shown: (one: Ranked) => ReactNode;
  readonly cellClass?: string;
  readonly cellStyle?: (one: Ranked) => { readonly background: string } | undefined;
}

interface CompanyTableProps {
  readonly label: string;
  readonly columns: readonly Column[];
  readonly scored: Scored;
  /** For the column of the ranks and the note on them. */
  readonly rankClass?: string;
  readonly onCompany: (name: string, link?: string) => void;
}

/**
 * All companies below each other, in headline order until another column's header is pressed; a name opens its company. Where a narrow panel
 * hides columns, a list beneath the title sorts by any.
 * Tab comes to one name and goes on from it; the arrow keys lead to the others, for there may be hundreds.
 */
export function CompanyTable({ label, columns, scored: { ranked, unread }, rankClass, onCompany }: CompanyTableProps) {
  const styles = useStyles();
  const arrows = useArrowNavigationGroup({ axis: "vertical", memorizeCurrent: true });
  const [order, setOrder] = useState<Order<string>>({ by: "rank", descending: false });
  const rows = useMemo(() => {
    const own = columns.find(({ by }) => by === order.by);
    const valueOf = own ? own.valueOf : (one: Ranked) => (order.by === "name" ? one.name : one.rank);
    return sortRows(ranked, valueOf, order.descending);
  }, [ranked, columns, order]);
  const hides = columns.some(({ onlyWide }) => onlyWide);
  const hidden = ({ by, onlyWide }: Column) => (onlyWide && by !== order.by ? (onlyWide === "widest" ? styles.onlyWidest : styles.onlyWide) : undefined);
  return (
    <>
      {hides && (
        <Field label={text.sort} size="small" className={styles.sort}>
          <Select size="small" value={order.by} onChange={(_, { value }) => setOrder({ by: value, descending: columns.some(({ by }) => by === value) })}>
            <option value="rank">{text.league.byRank}</option>
            <option value="name">{text.league.byName}</option>
            {columns.map(({ by, label: name }) => (
              <option key={by} value={by}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <SortableHeader by="rank" label="#" title={text.league.rank} order={order} headerClass={rankClass} onOrder={setOrder} />
              <SortableHeader by="name" label="Company" title={text.league.name} order={order} headerClass={styles.corner} onOrder={setOrder} />
              {columns.map((column) => (
                <SortableHeader key={column.by} {...column} headerClass={mergeClasses(column.headerClass, hidden(column))} order={order} descendingFirst onOrder={setOrder} />
              ))}
            </tr>
          </thead>
          <tbody {...arrows}>
            {rows.map((one) => (
              <tr key={one.name}>
                <td className={mergeClasses(styles.cell, rankClass)}>
                  {one.rank}
                  {one.range && one.range.best !== one.range.worst && (
                    <span className={styles.range}>
                      {one.range.best}–{one.range.worst}
                    </span>
                  )}
                </td>
                <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                  <ActionLink onClick={() => onCompany(one.name)}>{one.name}</ActionLink>
                </th>
                {columns.map((column) => (
                  <td key={column.by} className={mergeClasses(styles.cell, styles.number, column.cellClass, hidden(column))} style={column.cellStyle?.(one)}>
                    {column.shown(one)}
                  </td>
                ))}
              </tr>
            ))}
            {unread.map(({ name, problem }) => (
              <tr key={name}>
                <td className={mergeClasses(styles.cell, rankClass)} />
                <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                  {name}
                </th>
                <td className={mergeClasses(styles.cell, styles.problem)} colSpan={columns.length}>
                  {problem}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Text size={200} block className={mergeClasses(styles.note, rankClass)}>
        {text.league.rangeMeans}
      </Text>
    </>
  );
}
