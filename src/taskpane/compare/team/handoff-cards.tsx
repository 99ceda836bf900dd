import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Table } from "../../../chain/cells/table.ts";
import { text } from "../../app/text.ts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", rowGap: "8px" },
  card: { borderLeft: `3px solid ${tokens.colorNeutralStroke1}`, paddingLeft: "8px", overflowWrap: "anywhere" },
});

/** Who hands to whom, a card for each pair of neighbouring links: the hand-off on the first line, then why. Readable at 320 px. */
export function HandoffCards({ answer }: { readonly answer: Table }) {
  const styles = useStyles();
  const [header, ...rows] = answer;
  const cell = (row: Table[number], name: string): string => String(row[header!.indexOf(name)] ?? "");
  return (
    <ul className={styles.list} aria-label={text.team.handoffs}>
      {rows.map((row) => {
        const pair = [cell(row, "From link"), cell(row, "To link")].filter(Boolean).join(" → ");
        const who = [cell(row, "From"), cell(row, "To")].filter(Boolean).join(" → ");
        return (
          <li key={`${pair} ${cell(row, "Why")}`} className={styles.card}>
            <Text size={200} block>
              <b>{pair}</b>{pair && " · "}{cell(row, "Hand-off")}
            </Text>
            <Text size={200} block>
              {[who, cell(row, "Why")].filter(Boolean).join(": ")}
            </Text>
          </li>
        );
      })}
    </ul>
  );
}
