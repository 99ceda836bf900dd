import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { text } from "../text.ts";
import { pressed, type Order } from "./order.ts";

const useStyles = makeStyles({
  header: { position: "sticky", top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1, padding: "4px", textAlign: "left", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  button: {
    border: "0 none transparent",
    padding: "0",
    backgroundColor: "transparent",
    color: "inherit",
    fontFamily: "inherit",
    fontSize: "inherit",
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
    ":hover": { color: tokens.colorBrandForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: "2px" },
  },
});

interface SortableHeaderProps<Key extends string> {
  readonly column: Key;
  readonly label: string;
  /** What the column holds, in full. */
  readonly title?: string;
  readonly order: Order<Key>;
  /** Numbers begin with the largest. */
  readonly descendingFirst: boolean;
  readonly className?: string;
  readonly onOrder: (order: Order<Key>) => void;
}

/** A column's header that sorts the table by it; pressed again, the other way round. */
export function SortableHeader<Key extends string>({ column, label, title, order, descendingFirst, className, onOrder }: SortableHeaderProps<Key>) {
  const styles = useStyles();
  const sorted = order.by === column;
  return (
    <th scope="col" className={mergeClasses(styles.header, className)} aria-sort={sorted ? (order.descending ? "descending" : "ascending") : undefined}>
      <button type="button" className={styles.button} title={title ?? text.sortBy(label)} onClick={() => onOrder(pressed(order, column, descendingFirst))}>
        {label}
        <span aria-hidden>{sorted ? (order.descending ? " ▾" : " ▴") : ""}</span>
      </button>
    </th>
  );
}
