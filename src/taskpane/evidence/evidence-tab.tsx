import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Badge, makeStyles, Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useMemo } from "react";
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
import { EvidenceForm } from "./evidence-form.tsx";
import { words } from "./documents/words.ts";
import { ProblemList } from "./problem-list.tsx";
import type { TableInfo } from "../../workbook/read/tables-in-use.ts";
import { NextSteps } from "./next-steps.tsx";
import type { LinkScores } from "../../chain/links/links.ts";
import { reportError } from "../../workbook/reported-error.ts";
import { changeForm, usePanel } from "../app/store.ts";
import type { Draft } from "./draft.ts";

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

const holdsText = (draft: Draft): boolean => Object.values(draft).some((value) => value?.trim());

/** Adds rows by form and from documents, and lists every problem that CHECK finds in the table. */
export function EvidenceTab({ cells, model, table, scores, company, onCompany, onChanged }: EvidenceTabProps) {
  const styles = useStyles();
  const checked = useMemo(() => check(cells, model), [cells, model]);
  const open = usePanel((state) => state.openParts);
  if ("problem" in checked) {
    return (
      <Message intent="error" words={checked.problem} />
    );
  }
  const { problems, columns } = checked;
  const errors = problems.filter(({ kind }) => kind === "Error").length;
  const count = problems.filter(({ kind }) => kind !== "Note").length;
  const addFor = (company: string, link: string, status = "") => {
    showForm();
    if (holdsText(usePanel.getState().form)) return reportError(new Error(text.next.formInUse)); // a row that was begun is never lost
    changeForm(() => ({ Company: company, Stage: link, ...(status && { Status: status }) }));
  };
  const showForm = () => usePanel.setState(({ openParts }) => ({ openParts: [...new Set([...openParts, "add"])] }));
  return (
    <Accordion className={styles.parts} multiple collapsible openItems={[...open]} onToggle={(_, { openItems }) => usePanel.setState({ openParts: openItems as string[] })}>
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
          <EvidenceForm cells={cells} columns={columns} model={checked.model} table={table} onAdded={onChanged} />
        </AccordionPanel>
      </AccordionItem>
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
      <AccordionItem value="problems">
        <AccordionHeader as="h2" size="small">
          <span>
            {text.evidenceForm.problemsTitle}{" "}
            <Badge appearance="tint" color={errors > 0 ? "danger" : count > 0 ? "warning" : "success"}>
              {count}
            </Badge>
          </span>
        </AccordionHeader>
        <AccordionPanel>
          <ProblemList problems={problems} columns={columns} table={table.id} />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
