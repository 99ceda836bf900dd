import { Divider, makeStyles } from "@fluentui/react-components";
import type { LinkScores } from "../../chain/links/links.ts";
import type { WorkbookState } from "../app/state/workbook-state.ts";
import { looksLikeModel } from "../../workbook/read/tables-in-use.ts";
import { CompareWithFile } from "./merge/compare-with-file.tsx";
import { InsertedList } from "./inserted-list.tsx";
import { SaveEvidence } from "./save/save-evidence.tsx";
import { StarterSheets } from "./starter-sheets.tsx";
import { AddedRows } from "./added-rows.tsx";
import { NamesInTheWay } from "./names-in-the-way.tsx";
import { EvidenceTable } from "./evidence-table.tsx";

const useStyles = makeStyles({ tab: { display: "flex", flexDirection: "column", rowGap: "16px" } });

interface SetupTabProps {
  readonly state: WorkbookState;
  readonly scores: LinkScores | undefined;
  readonly onChanged: () => void;
}

/** Starter sheets, the table that holds the evidence, files to compare it with, and what was inserted. */
export function SetupTab({ state, scores, onChanged }: SetupTabProps) {
  const styles = useStyles();
  const tables = state.kind === "read" || state.kind === "none" ? state.tables : [];
  const read = state.kind === "read" ? state : undefined;
  return (
    <div className={styles.tab}>
      <NamesInTheWay />
      <StarterSheets hasEvidence={read !== undefined} firstCompany={scores?.evidence.companies[0]} onAdded={onChanged} />
      <Divider />
      <EvidenceTable tables={tables.filter((table) => !looksLikeModel(table))} table={read?.table} cells={read?.cells} model={read?.model ?? null} onChosen={onChanged} />
      <Divider />
      <CompareWithFile cells={read?.cells} onChanged={onChanged} />
      {read && (
        <>
          <Divider />
          <SaveEvidence cells={read.cells} model={read.model} />
        </>
      )}
      <Divider />
      <InsertedList cells={read?.cells} model={read?.model ?? null} />
      <AddedRows onTaken={onChanged} />
    </div>
  );
}
