import { makeStyles, mergeClasses, tokens, Tooltip } from "@fluentui/react-components";
import { toggleSort, type Order } from "./sort.ts";

const useStyles = makeStyles({
  header: { position: "sticky", top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1, padding: "4px 3px", "@media (max-width: 399px)": { paddingLeft: "2px", paddingRight: "2px" }, textAlign: "left", verticalAlign: "bottom", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  numbers: { textAlign: "right" },
  upright: { padding: "4px 0", textAlign: "center" },
  button: {
    border: "0 none transparent",
    padding: "0",
    backgroundColor: "transparent",
    color: "inherit",
    fontFamily: "inherit",
    fontSize: "inherit",
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "inherit",
    ":hover": { color: tokens.colorBrandForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: "2px" },
  },
  turned: { writingMode: "vertical-rl", transform: "rotate(180deg)", whiteSpace: "nowrap" },
});

export interface HeaderLook {
  readonly label: string;
  /** What the column holds, in full. */
  readonly title: string;
  /** Above numbers, which are right-aligned. */
  readonly numbers?: boolean;
  /** Read from below upwards, over a narrow column. */
  readonly upright?: boolean;
  readonly headerClass?: string;
}

interface SortableHeaderProps extends HeaderLook {
  readonly by: string;
  readonly order: Order<string>;
  /** Numbers begin with the largest. */
  readonly descendingFirst?: boolean;
  readonly onOrder: (order: Order<string>) => void;
}

/** A column's header that sorts the table by it; pressed again, the other way round. */
export function SortableHeader({ by, label, title, order, descendingFirst = false, numbers, upright, headerClass, onOrder }: SortableHeaderProps) {
  const styles = useStyles();
  const sorted = order.by === by;
  return (
    <th
      scope="col"
      className={mergeClasses(styles.header, numbers && styles.numbers, upright && styles.upright, headerClass)}
      aria-sort={sorted ? (order.descending ? "descending" : "ascending") : undefined}
    >
      <Tooltip content={title} relationship="description" withArrow>
        <button type="button" className={mergeClasses(styles.button, upright && styles.turned)} onClick={() => onOrder(toggleSort(order, by, descendingFirst))}>
          {label}
          <span aria-hidden>{sorted ? (order.descending ? " ▾" : " ▴") : ""}</span>
        </button>
      </Tooltip>
    </th>
  );
}
