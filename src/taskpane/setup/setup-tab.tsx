import { Divider, makeStyles } from "@fluentui/react-components";
import type { LinkScores } from "../../chain/links/links.ts";
import type { WorkbookState } from "../app/workbook-state.ts";
import { InsertedList } from "./inserted-list.tsx";
import { StarterSheets } from "./starter-sheets.tsx";
import { EvidenceTable } from "./evidence-table.tsx";

const useStyles = makeStyles({ tab: { display: "flex", flexDirection: "column", rowGap: "16px" } });

interface SetupTabProps {
  readonly state: WorkbookState;
  readonly scores: LinkScores | undefined;
  readonly onChanged: () => void;
}

/** Starter sheets, the table that holds the evidence, and what was inserted. */
export function SetupTab({ state, scores, onChanged }: SetupTabProps) {
  const styles = useStyles();
  const tables = state.kind === "read" || state.kind === "none" ? state.tables : [];
  const table = state.kind === "read" ? state.table : undefined;
  const cells = state.kind === "read" ? state.cells : undefined;
  const model = state.kind === "read" ? state.model : null;
  return (
    <div className={styles.tab}>
      <StarterSheets table={table} firstCompany={scores?.evidence.companies[0]} onAdded={onChanged} />
      <Divider />
      <EvidenceTable tables={tables.filter(({ name }) => name !== "Model")} table={table} cells={cells} model={model} onChosen={onChanged} />
      <Divider />
      <InsertedList table={table} cells={cells} model={model} />
    </div>
  );
}
