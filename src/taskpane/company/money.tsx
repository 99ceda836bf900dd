import { Field, Input, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { capitalAssumptions } from "../../chain/capital/assumptions.ts";
import { readPlan } from "../../chain/capital/read-plan.ts";
import { survival } from "../../chain/capital/survival.ts";
import { trough } from "../../chain/capital/trough.ts";
import { ChainError } from "../../chain/cells/chain-error.ts";
import { decimalOf } from "../../chain/cells/decimal.ts";
import type { Model } from "../../chain/model/model.ts";
import type { Table } from "../../chain/cells/table.ts";
import { stressTable } from "../../chain/tables/stress-table.ts";
import { AnswerTable } from "../parts/answer-table.tsx";
import { percent, text } from "../app/text.ts";

const AMOUNTS = ["cash", "burn", "capex", "months", "margin"] as const;
export type Amounts = Readonly<Record<(typeof AMOUNTS)[number], string>>;
export const NONE: Amounts = { cash: "", burn: "", capex: "", months: "", margin: "" };
const AS_PLANNED = { delay: 0, overrun: 0, price: 0 };
const CLASSES = [5, 4, 3, 2, 1];

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "8px" },
  form: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(min(140px, 45%), 1fr))", columnGap: "12px", rowGap: "8px", alignItems: "end", "& > *": { minWidth: 0 } },
  input: { minWidth: 0 },
  wide: { gridColumn: "1 / -1" },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere", display: "block" },
});

interface Answered {
  readonly trough: number;
  readonly survival: number;
  readonly stress: Table;
}

interface MoneyProps {
  readonly model: Model;
  /** The name of the Model table; null where there is none. */
  readonly table: string | null;
  readonly amounts: Amounts;
  readonly onAmounts: (amounts: Amounts) => void;
}

/** TROUGH, SURVIVAL and STRESS on the investor's own figures. The model's Factor rows are those of the workbook's table, where it has one. */
export function Money({ model, table, amounts, onAmounts }: MoneyProps) {
  const styles = useStyles();
  const [costClass, setCostClass] = useState(3);
  const judged = useDeferredValue(amounts);
  const answered = useMemo(() => answer(judged, costClass, model), [judged, costClass, model]);
  const list = AMOUNTS.map((name) => judged[name] || "0").join(",");
  return (
    <div className={styles.part}>
      <Text size={200}>{text.money.words}</Text>
      <div className={styles.form}>
        {AMOUNTS.map((name) => (
          <Field key={name} size="small" label={text.money.fields[name]}>
            <Input className={styles.input} size="small" inputMode="decimal" value={amounts[name]} onChange={(_, { value }) => onAmounts({ ...amounts, [name]: value })} />
          </Field>
        ))}
        <Field size="small" label={text.money.estimate} className={styles.wide}>
          <Select size="small" value={String(costClass)} onChange={(_, { value }) => setCostClass(Number(value))}>
            {CLASSES.map((one) => (
              <option key={one} value={one}>
                {text.money.classes[one]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div className={styles.part}>
        {typeof answered === "string" ? (
          <Text size={200}>{answered}</Text>
        ) : (
          <>
            <Text size={200} role="status">
              {text.money.trough} <b>{answered.trough.toLocaleString(undefined, { maximumFractionDigits: 1 })}</b>
            </Text>
            <Text size={200}>
              {text.money.survival} <b>{percent(answered.survival)}</b>
            </Text>
            <Text size={200}>{text.money.stress}</Text>
            <AnswerTable answer={inPercent(answered.stress)} label={text.money.stress} />
            <Text size={200}>{text.money.formulas}</Text>
            <code className={styles.code}>
              =CHAIN.TROUGH({list})
              <br />
              =CHAIN.SURVIVAL({list},{costClass}{table && `,${table}[#All]`})
              <br />
              =CHAIN.STRESS({list})
            </code>
          </>
        )}
      </div>
    </div>
  );
}

/** The overruns in the header of a stress grid as people say them. */
const inPercent = ([header, ...rows]: Table): Table => [header!.map((cell) => (typeof cell === "number" ? percent(cell) : cell)), ...rows];

/** The figures, or the sentence that says what is missing or wrong. A field that holds no number is left the text it is, so that the error quotes it. */
function answer(amounts: Amounts, costClass: number, model: Model): Answered | string {
  if (amounts.months.trim() === "") return text.money.start;
  const cell = (name: keyof Amounts) => {
    const number = decimalOf(amounts[name]);
    return Number.isNaN(number) ? amounts[name] : number;
  };
  try {
    const plan = readPlan({ cash: cell("cash"), burn: cell("burn"), capex: cell("capex"), months: cell("months"), margin: cell("margin") });
    return { trough: trough(plan, AS_PLANNED), survival: survival(plan, capitalAssumptions(costClass, model)), stress: stressTable(plan, null, null, 0) };
  } catch (error) {
    if (error instanceof ChainError) return error.message;
    throw error;
  }
}
