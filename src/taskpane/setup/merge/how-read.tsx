import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Checkbox, Field, makeStyles, Select, Text } from "@fluentui/react-components";
import { useState } from "react";
import { DEFAULT_MODEL, stagesOf } from "../../../chain/model/model.ts";
import { cameInto } from "../../../workbook/merge/journal.ts";
import { ColumnChoices } from "../reading/column-choices.tsx";
import { withWord } from "../reading/of-every-row.ts";
import { WordChoices } from "../reading/word-choices.tsx";
import { chooseFileTable, placeColumn, readAs } from "./actions.ts";
import { headersOf } from "./headers-of.ts";
import type { Comparison, OpenFile } from "./merge-store.ts";
import { words } from "./words.ts";

const useStyles = makeStyles({ part: { display: "flex", flexDirection: "column", rowGap: "10px", alignItems: "stretch" }, group: { display: "flex", flexDirection: "column" } });

interface HowReadProps {
  readonly file: OpenFile;
  readonly comparison: Comparison | undefined;
  /** Something must be said before the file can be compared. */
  readonly asked: boolean;
}

/** How the file is read: its table, its columns, its words and names, and what it is compared with. All can be changed. */
export function HowRead({ file, comparison, asked }: HowReadProps) {
  const styles = useStyles();
  const [opened, setOpen] = useState<boolean>();
  const open = opened ?? asked;
  const { tables, at, places, ofEveryRow, meanings, apart, model, takesModel } = file;
  const origins = comparison?.seen.origins.filter((origin) => cameInto(origin, comparison.seen.table.id)) ?? [];
  const unknown = comparison?.unknown ?? [];
  const guessed = new Map(unknown.map(({ word, guess }) => [word, meanings.get(word) ?? guess]));
  return (
    <Accordion collapsible openItems={open ? ["how"] : []} onToggle={() => setOpen(!open)}>
      <AccordionItem value="how">
        <AccordionHeader as="h3" size="small">{words.how}</AccordionHeader>
        <AccordionPanel className={styles.part}>
          {tables.length > 1 && (
            <Field label={words.chooseTable} size="small">
              <Select size="small" value={String(at)} onChange={(_, { value }) => chooseFileTable(Number(value))}>
                {tables.map(({ name, sheet }, place) => (
                  <option key={place} value={String(place)}>
                    {name === sheet ? name : `${name} (${sheet})`}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          {origins.length > 0 && (
            <Field label={words.base} size="small">
              <Select size="small" value={comparison!.base} onChange={(_, { value }) => readAs({ base: value })}>
                <option value="">{words.noBase}</option>
                {origins.map(({ name, day }) => (
                  <option key={name} value={name}>
                    {words.since(name, day)}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          {(comparison?.names ?? []).length > 0 && (
            <div className={styles.group} role="group" aria-label={words.aliases}>
              <Text size={200} weight="semibold">{words.aliases}</Text>
              {comparison!.names.map(({ theirs, mine, why }) => (
                <Checkbox key={theirs} checked={!apart.has(theirs)} label={words.alias(theirs, mine, why)} onChange={(_, { checked }) => readAs({ apart: new Set(checked === true ? [...apart].filter((one) => one !== theirs) : [...apart, theirs]) })} />
              ))}
              <Text size={200}>{words.aliasNote}</Text>
            </div>
          )}
          {model.length > 0 && (comparison?.offeredModel.length ?? 0) > 0 && <Checkbox checked={takesModel} label={words.fileModel(comparison!.offeredModel.length)} onChange={(_, { checked }) => readAs({ takesModel: checked === true })} />}
          <WordChoices unknown={unknown} chosen={guessed} onChoose={(word, meaning) => readAs({ meanings: new Map([...meanings, [word, meaning]]) })} />
          <ColumnChoices headers={headersOf(tables[at]!.cells)} places={places} onPlace={placeColumn} ofEveryRow={ofEveryRow} stages={stagesOf(comparison?.model ?? DEFAULT_MODEL)} onWord={(column, word) => readAs({ ofEveryRow: withWord(ofEveryRow, column, word) })} />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
