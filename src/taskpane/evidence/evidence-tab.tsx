import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Badge, makeStyles, Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useContext, useMemo } from "react";
import type { Cells } from "../../chain/cells/cell.ts";
import { ChainError } from "../../chain/cells/chain-error.ts";
import { checkEvidence } from "../../chain/check/check.ts";
import type { Problem } from "../../chain/check/problem.ts";
import { findColumns, type Columns } from "../../chain/model/columns.ts";
import type { Model } from "../../chain/model/model.ts";
import { readModel } from "../../chain/model/model-table.ts";
import { ErrorBoundary } from "../parts/error-boundary.tsx";
import { Message } from "../parts/message.tsx";
import { text } from "../app/text.ts";
import { EvidenceForm } from "./form/evidence-form.tsx";
import { words } from "./documents/words.ts";
import { ProblemList } from "./problems/problem-list.tsx";
import type { TableInfo } from "../../workbook/read/tables-in-use.ts";
import { NextSteps } from "./next-steps.tsx";
import type { LinkScores } from "../../chain/links/links.ts";
import { usePanel } from "../app/state/store.ts";
import { TickersOfTable } from "../parts/pickers/tickers.ts";
import { useAccepted } from "./problems/accepted.ts";
import { beginRow } from "./form/begin-row.ts";
import { withCompany } from "./form/known-company.ts";
import { printOfWarning } from "./problems/warning-print.ts";

/** With the word lists of READ, fetched when the part is opened. */
const ReadDocuments = lazy(() => import("./documents/read-documents.tsx"));

const useStyles = makeStyles({ parts: { margin: "0 -12px" } });

interface EvidenceTabProps {
  readonly cells: Cells;
  readonly model: Cells | null;
  readonly table: TableInfo;
  /** undefined where the evidence cannot be scored. */
  readonly scores: LinkScores | undefined;
  readonly company: string | undefined;
  readonly onCompany: (name: string) => void;
  /** The table has changed: read it again. */
  readonly onChanged: () => void;
}

interface Checked {
  readonly model: Model;
  readonly columns: Columns;
  readonly problems: readonly Problem[];
}

function check(cells: Cells, modelCells: Cells | null): Checked | { readonly problem: string } {
  try {
    const model = readModel(modelCells);
    return { model, columns: findColumns(cells, model), problems: checkEvidence(cells, model, null) };
  } catch (error) {
    if (error instanceof ChainError) return { problem: error.message };
    throw error;
  }
}

/** Takes rows from documents, says where to look next, adds a row by form, and lists every problem that CHECK finds in the table. */
export function EvidenceTab({ cells, model, table, scores, company, onCompany, onChanged }: EvidenceTabProps) {
  const styles = useStyles();
  const checked = useMemo(() => check(cells, model), [cells, model]);
  const open = usePanel((state) => state.openParts);
  const [accepted, accept] = useAccepted();
  const tickers = useContext(TickersOfTable);
  if ("problem" in checked) {
    return (
      <Message intent="error" words={checked.problem} />
    );
  }
  const { problems, columns } = checked;
  const errors = problems.filter(({ kind }) => kind === "Error").length;
  const warnings = problems.filter((problem) => problem.kind === "Warning" && !accepted.has(printOfWarning(problem, cells))).length;
  const addFor = (company: string, link: string, status = "") => beginRow(withCompany({ Stage: link, ...(status && { Status: status }) }, company, tickers));
  return (
    <Accordion className={styles.parts} multiple collapsible openItems={[...open]} onToggle={(_, { openItems }) => usePanel.setState({ openParts: openItems as string[] })}>
      <AccordionItem value="documents">
        <AccordionHeader as="h2" size="small">
          {words.title}
        </AccordionHeader>
        <AccordionPanel>
          {open.includes("documents") && (
            <ErrorBoundary>
              <Suspense fallback={<Spinner size="tiny" label={text.loading} />}>
                <ReadDocuments table={{ info: table, cells, columns, model: checked.model, onChanged }} />
              </Suspense>
            </ErrorBoundary>
          )}
        </AccordionPanel>
      </AccordionItem>
      <AccordionItem value="next">
        <AccordionHeader as="h2" size="small">
          {text.next.title}
        </AccordionHeader>
        <AccordionPanel>{open.includes("next") && scores && <NextSteps scores={scores} table={table.id} company={company} onCompany={onCompany} onAdd={addFor} />}</AccordionPanel>
      </AccordionItem>
      <AccordionItem value="add">
        <AccordionHeader as="h2" size="small">
          {text.evidenceForm.title}
        </AccordionHeader>
        <AccordionPanel>
          <EvidenceForm cells={cells} columns={columns} model={checked.model} table={table} onAdded={onChanged} onCompany={onCompany} />
        </AccordionPanel>
      </AccordionItem>
      <AccordionItem value="problems">
        <AccordionHeader as="h2" size="small">
          <span>
            {text.evidenceForm.problemsTitle}{" "}
            <Badge appearance="tint" color={errors > 0 ? "danger" : warnings > 0 ? "warning" : "success"}>
              {text.evidenceForm.problemCount(errors, warnings)}
            </Badge>
          </span>
        </AccordionHeader>
        <AccordionPanel>
          <ProblemList cells={cells} problems={problems} accepted={accepted} onAccept={accept} columns={columns} table={table.id} />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
