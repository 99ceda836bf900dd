import { Dropdown, Field, makeStyles, Option, Subtitle2, Text } from "@fluentui/react-components";
import type { Cells } from "../../chain/cells/cell.ts";
import { ChainError, orProblem } from "../../chain/cells/chain-error.ts";
import { findColumns } from "../../chain/model/columns.ts";
import { readModel } from "../../chain/model/model-table.ts";
import { chooseTable, type TableInfo } from "../../workbook/read/tables-in-use.ts";
import { reportError } from "../../workbook/reported-error.ts";
import { text } from "../app/text.ts";
import { MakeTables } from "./make-tables.tsx";
import { Mapping } from "./mapping/mapping.tsx";

const words = text.setup;
const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "6px", alignItems: "stretch" },
  head: { margin: "0" },
  choice: { minWidth: "0" },
});

interface EvidenceTableProps {
  readonly tables: readonly TableInfo[];
  readonly table: TableInfo | undefined;
  readonly cells: Cells | undefined;
  readonly model: Cells | null;
  readonly onChosen: () => void;
}

/** Whether the headers of a table can be read as they are, with what the Model table says of them. */
function isRead({ headers }: TableInfo, model: Cells | null): boolean {
  return !(orProblem(() => findColumns([headers], readModel(model))) instanceof ChainError);
}

/** Chooses the table that holds the evidence, and maps its headers where they are the investor's own. */
export function EvidenceTable({ tables, table, cells, model, onChosen }: EvidenceTableProps) {
  const styles = useStyles();
  const choose = (id: string | undefined) => {
    const chosen = tables.find((one) => one.id === id);
    if (chosen) chooseTable(chosen).then(onChosen, reportError);
  };
  return (
    <section className={styles.part} aria-label={words.tableTitle}>
      <Subtitle2 as="h2" className={styles.head}>{words.tableTitle}</Subtitle2>
      <Text size={200}>{words.tableWords}</Text>
      <Field label={words.chooseTable} size="small">
        <Dropdown size="small" className={styles.choice} placeholder={tables.length === 0 ? words.noTables : words.choosing} value={table?.name ?? ""} selectedOptions={table ? [table.id] : []} onOptionSelect={(_, { optionValue }) => choose(optionValue)}>
          {tables.map(({ id, name, sheet }) => (
            <Option key={id} value={id} text={name}>
              {`${name} (${sheet})`}
            </Option>
          ))}
        </Dropdown>
      </Field>
      {!table && <MakeTables tables={tables.length} onMade={onChosen} />}
      {table && cells && <Mapping key={table.id} info={table} isRead={isRead(table, model)} cells={cells} onMapped={onChosen} />}
    </section>
  );
}
