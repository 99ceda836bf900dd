import { Field, makeStyles, Select, Text } from "@fluentui/react-components";
import { useState } from "react";
import { COLUMNS, headerKey, REQUIRED, type Column } from "../../../chain/model/columns.ts";
import { STATUS_WORDS } from "../../../chain/model/vocabulary.ts";
import type { ColumnPlaces } from "../../../chain/check/guess-columns.ts";
import { ActionLink } from "../../parts/action-link.tsx";
import { words as all } from "../merge/words.ts";
import { CONSTANT, type Constant, type OfEveryRow } from "./of-every-row.ts";

const words = all.reading_;
const useStyles = makeStyles({ part: { display: "flex", flexDirection: "column", rowGap: "6px", alignItems: "stretch" }, more: { alignSelf: "flex-start" } });

interface ColumnChoicesProps {
  readonly headers: readonly string[];
  readonly places: ColumnPlaces;
  readonly onPlace: (column: Column, place: number | undefined) => void;
  readonly ofEveryRow: OfEveryRow;
  readonly stages: readonly string[];
  readonly onWord: (column: Constant, word: string) => void;
}

/** Which header of a table is read as which column, the company's first; all can be changed. */
export function ColumnChoices({ headers, places, onPlace, ofEveryRow, stages, onWord }: ColumnChoicesProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const isPlain = (column: Column): boolean => headerKey(headers[places.get(column) ?? -1]) === headerKey(column); // what else would it hold
  const shown = COLUMNS.filter((column) => open || REQUIRED.includes(column) || ((places.has(column) || column === "Source" || column === "Link") && !isPlain(column)));
  return (
    <div className={styles.part} role="group" aria-label={words.columns}>
      <Text size={200} weight="semibold">{words.columns}</Text>
      {shown.map((column) => (
        <Field key={column} label={words.column(column)} size="small">
          <Select size="small" value={String(places.get(column) ?? "")} onChange={(_, { value }) => onPlace(column, value === "" ? undefined : Number(value))}>
            <option value="">{words.none}</option>
            {headers.map((header, place) => (
              <option key={place} value={String(place)}>
                {header}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      {CONSTANT.filter((column) => !places.has(column)).map((column) => (
        <Field key={column} label={words.ofEveryRow(column)} size="small">
          <Select size="small" value={ofEveryRow.get(column) ?? ""} onChange={(_, { value }) => onWord(column, value)}>
            <option value="">{words.chooseWord}</option>
            {(column === "Stage" ? stages : STATUS_WORDS).map((one) => (
              <option key={one}>{one}</option>
            ))}
          </Select>
        </Field>
      ))}
      <ActionLink className={styles.more} onClick={() => setOpen(!open)}>
        {open ? words.fewer : words.more}
      </ActionLink>
    </div>
  );
}
