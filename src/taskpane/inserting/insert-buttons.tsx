import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { insertOnNewSheet } from "../../workbook/insert-on-new-sheet.ts";
import type { Insert, Tables } from "../../workbook/live-formula.ts";
import { text } from "../text.ts";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", columnGap: "8px", rowGap: "8px", marginTop: "12px" },
  said: { color: tokens.colorNeutralForeground2, display: "block", marginTop: "4px" },
});

interface InsertButtonsProps {
  readonly inserts: readonly Insert[];
  readonly tables: Tables;
  readonly company?: string;
}

type Said = { readonly done: string } | { readonly failed: string };

/** A button for each insert: live formulas on a new sheet. */
export function InsertButtons({ inserts, tables, company = "" }: InsertButtonsProps) {
  const styles = useStyles();
  const [said, setSaid] = useState<Said>();
  const run = (insert: Insert) =>
    insertOnNewSheet(insert, tables, company).then(
      (sheet) => setSaid({ done: text.inserted(sheet) }),
      (error: unknown) => setSaid({ failed: error instanceof Error ? error.message : String(error) }),
    );
  return (
    <div role="group" aria-label={text.insertGroup}>
      <div className={styles.buttons}>
        {inserts.map((insert, place) => (
          <Button key={insert} size="small" appearance={place === 0 ? "primary" : "secondary"} onClick={() => void run(insert)}>
            {text.insert(insert)}
          </Button>
        ))}
      </div>
      <div aria-live="polite">
        {said && "done" in said && (
          <Text size={200} className={styles.said}>
            {said.done}
          </Text>
        )}
        {said && "failed" in said && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{said.failed}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </div>
  );
}
