import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import type { Cells } from "../../chain/cells/cell.ts";
import { evidencePrint } from "../../workbook/insert/owned/evidence-print.ts";
import { titleOf } from "../../workbook/insert/insert-kinds.ts";
import { listInserts, refreshInsert, removeInsert, showInsert, type Listed } from "../../workbook/insert/manage-inserts.ts";
import { lastRefreshes, takeBackRefresh } from "../../workbook/insert/last-refresh.ts";
import { errorMessage } from "../../workbook/error-message.ts";
import { orByHand } from "../parts/by-hand.ts";
import { Message, type Said } from "../parts/message.tsx";
import { text } from "../app/text.ts";
import { StartUp } from "./start-up.tsx";

const words = text.setup;
const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "6px" },
  head: { margin: "0" },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", rowGap: "10px" },
  older: { color: tokens.colorPaletteDarkOrangeForeground1, display: "block" },
  where: { color: tokens.colorNeutralForeground2, display: "block" },
  buttons: { display: "flex", columnGap: "6px", flexWrap: "wrap", marginTop: "4px" },
});

/** The list of inserts: show, refresh, remove. */
export function InsertedList({ cells, model }: { readonly cells: Cells | undefined; readonly model: Cells | null }) {
  const styles = useStyles();
  const [known, setListed] = useState<readonly Listed[]>();
  const listed = known ?? [];
  const [said, setSaid] = useState<Said>();
  const turn = useRef(0);
  const list = useCallback(() => {
    const mine = ++turn.current;
    listInserts().then(
      (found) => mine === turn.current && setListed(found), // else a later listing has begun
      (error: unknown) => setSaid({ words: errorMessage(error), intent: "error" }),
    );
  }, []);
  useEffect(list, [list, cells]);
  const now = useMemo(() => cells && evidencePrint(cells, model), [cells, model]);
  const refreshed = useStore(lastRefreshes, (state) => state.of);
  const run = (act: Promise<void>, done?: string | (() => Promise<string>)) =>
    void act
      .then(async () => setSaid(done ? { words: typeof done === "string" ? done : await done(), intent: "success" } : undefined))
      .catch((error: unknown) => setSaid({ words: errorMessage(error), intent: "error" }))
      .then(list);
  return (
    <section className={styles.part} aria-label={words.listTitle}>
      <Subtitle2 as="h2" className={styles.head}>{words.listTitle}</Subtitle2>
      {listed.length === 0 && <Text size={200}>{words.none}</Text>}
      <ul className={styles.list}>
        {listed.map((one) => {
          const title = titleOf(one);
          return (
            <li key={one.name}>
              <Text weight="semibold">{title}</Text>
              <Text size={200} className={styles.where}>
                {one.mode} · {one.address ?? words.gone}
              </Text>
              {one.read !== undefined && now !== undefined && one.read !== now && (
                <Text size={200} weight="semibold" className={styles.older}>
                  {words.older}
                </Text>
              )}
              <div className={styles.buttons}>
                {one.address && (
                  <Button size="small" aria-label={words.show(title)} onClick={() => run(showInsert(one))}>
                    {words.buttons.show}
                  </Button>
                )}
                {one.address && cells && (
                  <Button size="small" aria-label={words.refresh(title)} onClick={() => run(refreshInsert(one), one.mode === "Values" ? words.refreshed(title) : () => orByHand(words.refreshed(title)))}>
                    {words.buttons.refresh}
                  </Button>
                )}
                {one.address && refreshed.has(one.name) && (
                  <Button size="small" aria-label={words.takeRefreshBack(title)} onClick={() => run(takeBackRefresh(one.name), words.refreshTakenBack(title))}>
                    {words.buttons.takeBack}
                  </Button>
                )}
                <Button size="small" aria-label={words.remove(title)} onClick={() => run(removeInsert(one), words.removed(title))}>
                  {words.buttons.remove}
                </Button>
              </div>
              {one.address && refreshed.has(one.name) && <Text size={200} className={styles.where}>{words.untilWhen}</Text>}
            </li>
          );
        })}
      </ul>
      <StartUp inserts={known?.length} />
      <div aria-live="polite">
        {said && (
          <Message {...said} />
        )}
      </div>
    </section>
  );
}
