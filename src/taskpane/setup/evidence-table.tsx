import { Dropdown, Field, makeStyles, Option, Subtitle2, Text } from "@fluentui/react-components";
import type { Cells } from "../../chain/cells/cell.ts";
import { chooseTable } from "../../workbook/read/chosen-table.ts";
import type { TableInfo } from "../../workbook/read/read-workbook.ts";
import { tellTrouble } from "../../workbook/reported-error.ts";
import { text } from "../app/text.ts";
import { Mapping } from "./mapping.tsx";

const words = text.setup;
const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "6px", alignItems: "stretch" },
  head: { margin: "0" },
  choice: { minWidth: "0" },
});

interface EvidenceTableProps {
  readonly tables: readonly TableInfo[];
  readonly table: string | undefined;
  readonly cells: Cells | undefined;
  readonly model: Cells | null;
  readonly onChosen: () => void;
}

/** Chooses the table that holds the evidence, and maps its headers where they are the investor's own. */
export function EvidenceTable({ tables, table, cells, model, onChosen }: EvidenceTableProps) {
  const styles = useStyles();
  const info = tables.find(({ name }) => name === table);
  const choose = (name: string) => void chooseTable(name).then(onChosen, tellTrouble);
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
