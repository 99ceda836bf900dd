import { makeStyles, Text } from "@fluentui/react-components";
import type { Cells } from "../../chain/cells/cell.ts";
import { text } from "../app/text.ts";
import { readable, type Pairs } from "./mapping-preview.ts";

const words = text.setup;
/** The others are listed on the tab Evidence once the columns are used. */
const SHOWN = 3;

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: "16px", display: "flex", flexDirection: "column", rowGap: "4px" }, item: { overflowWrap: "anywhere" } });

/** How many rows the mapping would read, and the first cells that it could not. */
export function Preview({ cells, model, pairs }: { readonly cells: Cells; readonly model: Cells | null; readonly pairs: Pairs }) {
  const styles = useStyles();
  const found = readable(cells, model, pairs);
  if ("problem" in found) return <Text size={200}>{found.problem}</Text>;
  const { rows, read, companies, unread } = found;
  return (
    <>
      <Text size={200}>{words.preview(read, rows, companies)}</Text>
      {unread.length > 0 && (
        <>
          <Text size={200}>{words.unread}</Text>
          <ul className={styles.list}>
            {unread.slice(0, SHOWN).map(({ row, more, sentence }) => (
              <li key={sentence} className={styles.item}>
                <Text size={200}>{words.unreadCell(row, more, sentence)}</Text>
              </li>
            ))}
          </ul>
          {unread.length > SHOWN && <Text size={200}>{words.moreUnread(unread.length - SHOWN)}</Text>}
        </>
      )}
    </>
  );
}
