import { Button, Dropdown, Field, makeStyles, Option, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Cells } from "../../chain/cells/cell.ts";
import type { Column } from "../../chain/model/columns.ts";
import type { TableInfo } from "../../workbook/read/tables-in-use.ts";
import { mapColumns } from "../../workbook/write/map-columns.ts";
import { errorMessage } from "../../workbook/error-message.ts";
import { Message, type Said } from "../parts/message.tsx";
import { text } from "../app/text.ts";
import { missingColumns } from "./missing-columns.ts";
import { Preview } from "./preview.tsx";

const words = text.setup;
const useStyles = makeStyles({ choice: { minWidth: "0" }, button: { alignSelf: "start" } });

const SUGGESTED: Partial<Record<Column, RegExp>> = { Company: /compan|issuer|firm|name/i, Stage: /stage|step|link|segment/i, Status: /status|maturity|state|phase/i };

interface MappingProps {
  readonly info: TableInfo;
  readonly cells: Cells;
  readonly model: Cells | null;
  readonly onMapped: () => void;
}

/** Maps an investor's own headers to the method's columns, and shows beforehand what would be read. */
export function Mapping({ info, cells, model, onMapped }: MappingProps) {
  const styles = useStyles();
  const missing = missingColumns(info, model);
  const [chosen, setChosen] = useState<Partial<Record<Column, string>>>(() => Object.fromEntries(missing.map((column) => [column, info.headers.find((header) => SUGGESTED[column]?.test(header)) ?? ""])));
  const [said, setSaid] = useState<Said>();
  const [busy, setBusy] = useState(false);
  const pairs = missing.flatMap((column) => (chosen[column] ? [[chosen[column], column] as const] : []));
  const ready = pairs.length === missing.length && new Set(pairs.map(([header]) => header)).size === pairs.length;
  if (missing.length === 0) return said && <Text size={200} role="status">{said.words}</Text>;
  const use = async () => {
    setBusy(true);
    try {
      setSaid({ words: words.mapped(info.name, await mapColumns(pairs)), intent: "success" });
      onMapped();
    } catch (error) {
      setSaid({ words: text.evidenceForm.notAdded(errorMessage(error)), intent: "error" });
    } finally {
      setBusy(false);
    }
  };
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
      {ready && <Preview cells={cells} model={model} pairs={pairs} />}
      <Button size="small" className={styles.button} disabled={!ready || busy} onClick={() => void use()}>
        {words.map}
      </Button>
      {said && (
        <Message {...said} />
      )}
    </>
  );
}
