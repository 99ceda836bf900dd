import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { ActionLink } from "../../parts/action-link.tsx";
import { Message } from "../../parts/message.tsx";
import { text } from "../../app/text.ts";
import type { answered } from "./mapping-preview.ts";

const words = text.setup;
const SHOWN = 5;

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: "16px", display: "flex", flexDirection: "column", rowGap: "4px" }, item: { overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase200 }, more: { alignSelf: "flex-start" } });

/** How many rows will be answered, and every reason why the others will not. */
export function Preview({ found }: { readonly found: ReturnType<typeof answered> }) {
  const styles = useStyles();
  const [most, setMost] = useState(SHOWN);
  if ("problem" in found) return <Message intent="warning" words={found.problem} />;
  const { rows, read, companies, unanswered, canProve, unread } = found;
  return (
    <>
      <Text size={200} weight="semibold">{words.preview(read, rows, companies, unanswered)}</Text>
      {!canProve && <Message intent="warning" words={words.noSource} />}
      {unread.length > 0 && (
        <>
          <Text size={200}>{words.unread}</Text>
          <ul className={styles.list}>
            {unread.slice(0, most).map(({ row, more, sentence }) => (
              <li key={sentence} className={styles.item}>
                <Text size={200}>{words.unreadCell(row, more, sentence)}</Text>
              </li>
            ))}
          </ul>
          {unread.length > most && (
            <ActionLink className={styles.more} onClick={() => setMost(most + 50)}>
              {words.moreUnread(unread.length - most)}
            </ActionLink>
          )}
        </>
      )}
    </>
  );
}
