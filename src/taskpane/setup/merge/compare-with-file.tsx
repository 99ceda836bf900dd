import { Button, Checkbox, makeStyles, Subtitle2, Text } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import { useShallow } from "zustand/react/shallow";
import { keyOf, type Cells } from "../../../chain/cells/cell.ts";
import { TABLE_ENDINGS } from "../../../documents/tables/open-tables.ts";
import { isChoice } from "../../../merge/compare.ts";
import { ActionLink } from "../../parts/action-link.tsx";
import { Message } from "../../parts/message.tsx";
import { Progress } from "../../parts/progress.tsx";
import { merge, openFile, openShipped, readAs } from "./actions.ts";
import { ChangeList } from "./list/change-list.tsx";
import { HowRead } from "./how-read.tsx";
import { LastMerge } from "./last-merge.tsx";
import { closeComparison, useMerge, type Comparison } from "./merge-store.ts";
import { words } from "./words.ts";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "8px", alignItems: "stretch" },
  columns: { display: "flex", flexDirection: "column" },
  head: { margin: "0" },
  alone: { alignSelf: "flex-start" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** Compares a file, or the evidence that comes with the add-in, with the evidence table, and merges what the user chooses. */
export function CompareWithFile({ cells, onChanged }: { readonly cells: Cells | undefined; readonly onChanged: () => void }) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const { file, comparison, problem, chosen, said, busy } = useMerge(useShallow(({ working, ...other }) => ({ ...other, busy: working !== undefined }))); // the list is not drawn anew with each step of the progress
  return (
    <section className={styles.part} aria-label={words.title}>
      <Subtitle2 as="h2" className={styles.head}>{words.title}</Subtitle2>
      <Text size={200}>{words.about}</Text>
      <div className={styles.buttons}>
        <input
          ref={input}
          type="file"
          hidden
          accept={TABLE_ENDINGS.join(",")}
          onChange={({ target }) => {
            const [chosenFile] = target.files ?? [];
            if (chosenFile) void openFile(chosenFile);
            target.value = ""; // the same file may be chosen again
          }}
        />
        <Button size="small" appearance="primary" disabled={busy} onClick={() => input.current?.click()}>
          {words.open}
        </Button>
        <Button size="small" disabled={busy} onClick={() => void openShipped()}>
          {words.shipped}
        </Button>
      </div>
      <Text size={200}>{words.endings(TABLE_ENDINGS)}</Text>
      {file && (
        <>
          <Text weight="semibold">{file.label}</Text>
          {problem !== undefined && <Message intent="warning" words={problem} />}
          {comparison && <Found comparison={comparison} />}
          {comparison && comparison.lacking.length > 0 && (
            <div className={styles.columns}>
              <Text size={200}>{words.lacking(comparison.lacking)}</Text>
              <Checkbox checked={file.addsColumns} label={words.addColumns(comparison.lacking.length)} onChange={(_, { checked }) => readAs({ addsColumns: checked === true })} />
            </div>
          )}
          <HowRead key={file.name} file={file} comparison={comparison} asked={problem !== undefined} />
          {comparison && <MergeButton name={file.name} comparison={comparison} chosen={chosen} busy={busy} onChanged={onChanged} />}
          {comparison && comparison.changes.some(({ kind }) => kind !== "unchanged") && <ChangeList comparison={comparison} chosen={chosen} />}
          <ActionLink onClick={() => closeComparison()}>{words.close}</ActionLink>
        </>
      )}
      <div aria-live="polite">
        <Working />
        {said && <Message {...said} />}
      </div>
      <LastMerge cells={cells} onChanged={onChanged} />
    </section>
  );
}

function Working() {
  const working = useMerge((state) => state.working);
  return working ? <Progress words={working.words} share={working.share} onCancel={working.cancel} /> : null;
}

/** How much there is to take over. */
function Found({ comparison: { changes } }: { readonly comparison: Comparison }) {
  const choices = changes.filter((one) => isChoice(one) && one.kind !== "deleted by you" && one.kind !== "withdrawn there");
  const withdrawn = changes.filter((one) => isChoice(one) && one.kind === "withdrawn there").length;
  const kept = changes.filter(({ kind }) => kind === "changed by you").length;
  const toChoose = choices.filter(({ kind }) => kind === "changed on both sides").length;
  const blocked = changes.filter(({ obstacle }) => obstacle !== undefined).length;
  const companies = new Set(choices.map(({ company }) => keyOf(company))).size;
  return <Text role="status">{[choices.length > 0 ? words.found(choices.length, companies) : blocked === 0 ? words.same : "", toChoose > 0 ? words.toChoose(toChoose) : "", blocked > 0 ? words.blocked(blocked) : "", withdrawn > 0 ? words.withdrawn(withdrawn) : "", kept > 0 ? words.kept(kept) : ""].filter(Boolean).join(" ")}</Text>;
}

interface MergeButtonProps {
  readonly name: string;
  readonly comparison: Comparison;
  readonly chosen: ReadonlySet<number>;
  readonly busy: boolean;
  readonly onChanged: () => void;
}

/** Merges what is ticked; a file that says nothing new can be remembered all the same. */
function MergeButton({ name, comparison: { changes, base }, chosen, busy, onChanged }: MergeButtonProps) {
  const styles = useStyles();
  const count = useMemo(() => changes.filter((one) => chosen.has(one.id) && isChoice(one)).length, [changes, chosen]);
  if (changes.some((one) => isChoice(one) && one.kind !== "deleted by you") || count > 0) {
    return (
      <div>
        <Button size="small" appearance="primary" disabled={busy || count === 0} onClick={() => void merge(onChanged)}>
          {words.merge(count)}
        </Button>
      </div>
    );
  }
  if (base === name || !changes.some(({ obstacle }) => obstacle === undefined)) return null;
  return (
    <div className={styles.part}>
      <Text size={200}>{words.rememberWhy}</Text>
      <Button size="small" className={styles.alone} disabled={busy} onClick={() => void merge(onChanged)}>
        {words.remember}
      </Button>
    </div>
  );
}
