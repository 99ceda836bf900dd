import { Button, Dropdown, Field, makeStyles, MessageBar, MessageBarBody, Option, Subtitle2, Text } from "@fluentui/react-components";
import { useState } from "react";
import { ChainError } from "../../chain/chain-error.ts";
import type { Cells } from "../../chain/cell.ts";
import { columnNamed, findColumns, headerKey, type Column } from "../../chain/columns.ts";
import { readModel } from "../../chain/model-table.ts";
import { chooseTable } from "../../workbook/chosen-table.ts";
import type { TableInfo } from "../../workbook/evidence-tables.ts";
import { mapColumns } from "../../workbook/map-columns.ts";
import { text } from "../text.ts";

const words = text.setup;
const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "6px", alignItems: "stretch" },
  head: { margin: "0" },
  choice: { minWidth: "0" },
  button: { alignSelf: "start" },
});
const REQUIRED: readonly Column[] = ["Company", "Stage", "Status"];

interface EvidenceTableProps {
  readonly tables: readonly TableInfo[];
  readonly table: string | undefined;
  readonly cells: Cells | undefined;
  readonly model: Cells | null;
  readonly onChosen: () => void;
}

/** Chooses the table that holds the evidence, and maps an investor's own headers to the method's columns. */
export function EvidenceTable({ tables, table, cells, model, onChosen }: EvidenceTableProps) {
  const styles = useStyles();
  const info = tables.find(({ name }) => name === table);
  const choose = (name: string) => void chooseTable(name).then(onChosen);
  return (
    <section className={styles.part} aria-label={words.tableTitle}>
      <Subtitle2 as="h2" className={styles.head}>{words.tableTitle}</Subtitle2>
      <Text size={200}>{words.tableWords}</Text>
      <Field label={words.chooseTable} size="small">
        <Dropdown size="small" className={styles.choice} placeholder={tables.length === 0 ? words.noTables : words.choosing} value={table ?? ""} selectedOptions={table ? [table] : []} onOptionSelect={(_, { optionValue }) => optionValue && choose(optionValue)}>
          {tables.map(({ name, sheet }) => (
            <Option key={name} value={name} text={name}>
              {`${name} (${sheet})`}
            </Option>
          ))}
        </Dropdown>
      </Field>
      {info && cells && <Mapping key={info.name} info={info} cells={cells} model={model} onMapped={onChosen} />}
    </section>
  );
}

const SUGGESTED: Partial<Record<Column, RegExp>> = { Company: /compan|issuer|firm|name/i, Stage: /stage|step|link|segment/i, Status: /status|maturity|state|phase/i };

function Mapping({ info, cells, model, onMapped }: { readonly info: TableInfo; readonly cells: Cells; readonly model: Cells | null; readonly onMapped: () => void }) {
  const styles = useStyles();
  const missing = lacking(info, model);
  const [chosen, setChosen] = useState<Partial<Record<Column, string>>>(() => Object.fromEntries(missing.map((column) => [column, info.headers.find((header) => SUGGESTED[column]?.test(header)) ?? ""])));
  const [said, setSaid] = useState<{ words: string; failed: boolean }>();
  if (missing.length === 0) return said && <Text size={200}>{said.words}</Text>;
  const pairs = missing.flatMap((column) => (chosen[column] ? [[chosen[column], column] as const] : []));
  const ready = pairs.length === missing.length && new Set(pairs.map(([header]) => header)).size === pairs.length;
  const use = () =>
    void mapColumns(pairs).then(
      () => {
        setSaid({ words: words.mapped(info.name), failed: false });
        onMapped();
      },
      (error: unknown) => setSaid({ words: error instanceof Error ? error.message : String(error), failed: true }),
    );
  return (
    <>
      <Text size={200}>{words.missingColumns(missing)}</Text>
      {missing.map((column) => (
        <Field key={column} label={words.columnOf(column)} size="small">
          <Dropdown size="small" className={styles.choice} value={chosen[column] ?? ""} selectedOptions={chosen[column] ? [chosen[column]] : []} onOptionSelect={(_, { optionValue }) => setChosen({ ...chosen, [column]: optionValue })}>
            {info.headers.map((header) => (
              <Option key={header}>{header}</Option>
            ))}
          </Dropdown>
        </Field>
      ))}
      {ready && <Text size={200}>{preview(cells, pairs)}</Text>}
      <Button size="small" className={styles.button} disabled={!ready} onClick={use}>
        {words.map}
      </Button>
      {said && (
        <MessageBar intent={said.failed ? "error" : "success"} layout="multiline">
          <MessageBarBody>{said.words}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

/** The required columns that neither a header nor the Model names. */
function lacking({ headers }: TableInfo, model: Cells | null): readonly Column[] {
  const own = ownColumns(model);
  const named = new Set(headers.map((header) => own.get(headerKey(header)) ?? columnNamed(header)));
  return REQUIRED.filter((column) => !named.has(column));
}

function ownColumns(model: Cells | null): ReadonlyMap<string, Column> {
  try {
    return readModel(model).columns;
  } catch (error) {
    if (error instanceof ChainError) return new Map();
    throw error;
  }
}

/** What the mapping would read, before anything is written. */
function preview(cells: Cells, pairs: readonly (readonly [string, Column])[]): string {
  try {
    const places = findColumns(cells, new Map(pairs.map(([header, column]) => [headerKey(header), column])));
    const names = new Set(cells.slice(1).map((row) => String(row[places.Company] ?? "").trim().toLowerCase()).filter(Boolean));
    return words.preview(cells.length - 1, names.size);
  } catch (error) {
    if (error instanceof ChainError) return error.message;
    throw error;
  }
}
