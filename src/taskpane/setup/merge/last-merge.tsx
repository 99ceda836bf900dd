import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useShallow } from "zustand/react/shallow";
import type { Cells } from "../../../chain/cells/cell.ts";
import type { Journal } from "../../../workbook/merge/journal.ts";
import { readKeptMerges } from "../../../workbook/merge/read-for-merge.ts";
import { reportError } from "../../../workbook/reported-error.ts";
import { Message } from "../../parts/message.tsx";
import { takeLastBack } from "./actions.ts";
import { useMerge } from "./merge-store.ts";
import { words } from "./words.ts";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" }, part: { display: "flex", flexDirection: "column", rowGap: "6px" } });

/** The last merge, and the way to take it back; one that was interrupted is said to be. */
export function LastMerge({ cells, onChanged }: { readonly cells: Cells | undefined; readonly onChanged: () => void }) {
  const styles = useStyles();
  const { busy, said } = useMerge(useShallow(({ working, said: last }) => ({ busy: working !== undefined, said: last })));
  const [journal, setJournal] = useState<Journal>();
  useEffect(() => {
    if (!busy) readKeptMerges().then((kept) => setJournal(kept.journal), reportError);
  }, [busy, said, cells]);
  if (!journal) return null;
  const { name, day, added, changes, done } = journal;
  return (
    <div className={styles.part}>
      <Message intent={done ? "info" : "warning"} words={done ? words.last(name, day, added.marks.length, changes.length) : words.interrupted(name, day)} />
      <Button size="small" className={styles.button} disabled={busy} onClick={() => void takeLastBack(onChanged)}>
        {words.takeBack}
      </Button>
    </div>
  );
}
