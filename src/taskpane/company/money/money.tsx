import { Checkbox, Field, Input, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import { capitalAssumptions } from "../../../chain/capital/assumptions.ts";
import { slipDelays } from "../../../chain/capital/slips.ts";
import { survival } from "../../../chain/capital/survival.ts";
import { trough } from "../../../chain/capital/trough.ts";
import { promiseReader } from "../../../chain/promises/promises.ts";
import { ENOUGH, slipsOf } from "../../../chain/promises/slips.ts";
import type { LinkScores } from "../../../chain/links/links.ts";
import { overrunsInPercent, stressTable } from "../../../chain/tables/stress-table.ts";
import { AnswerTable } from "../../parts/figures/answer-table.tsx";
import { InsertButtons } from "../../parts/insert-buttons.tsx";
import { usePanel } from "../../app/state/store.ts";
import { percent, text } from "../../app/text.ts";
import { FIGURES, NO_FIGURES, readFigures, type Figures } from "./plan-figures.ts";
import { planFormulas } from "./plan-formulas.ts";

const AS_PLANNED = { delay: 0, overrun: 0, price: 0 };
const CLASSES = [5, 4, 3, 2, 1];

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "8px" },
  form: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(min(140px, max(45%, 120px)), 1fr))", columnGap: "12px", rowGap: "8px", alignItems: "end", "& > *": { minWidth: 0 } },
  input: { minWidth: 0 },
  wide: { gridColumn: "1 / -1" },
  negative: { color: tokens.colorPaletteRedForeground1 },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere", whiteSpace: "pre-line", display: "block" },
});

interface MoneyProps {
  readonly scores: LinkScores;
  /** The Excel day on which the evidence is scored; null for all rows. */
  readonly asOf: number | null;
  readonly company: string;
  /** The names of the tables, for the formulas; of the model null where there is none. */
  readonly evidence: string;
  readonly model: string | null;
}

/** TROUGH, SURVIVAL and STRESS on the investor's own figures, with the company's own delays where enough of its promises have fallen due. The model's Factor rows are those of the workbook's table, where it has one. */
export function Money({ scores, asOf, company, evidence, model }: MoneyProps) {
  const styles = useStyles();
  const { figures, costClass, ownDelays } = usePanel(({ money }) => money);
  const change = (part: Partial<{ figures: ReadonlyMap<string, Figures>; costClass: number; ownDelays: boolean }>) => usePanel.setState(({ money }) => ({ money: { ...money, ...part } }));
  const typed = figures.get(company) ?? NO_FIGURES;
  const slips = useMemo(() => slipsOf(promiseReader(scores)(scores.evidence.find(company))), [scores, company]);
  const own = ownDelays && slips.length >= ENOUGH ? slips : undefined;
  const judged = useDeferredValue(typed);
  const { plan, inMillions, missing, problems } = useMemo(() => readFigures(judged), [judged]);
  const answered = useMemo(
    () => plan && { trough: trough(plan, AS_PLANNED), survival: survival(plan, capitalAssumptions(costClass, scores.evidence.model), own), stress: stressTable(plan, null, null, 0, own) },
    [plan, costClass, scores, own],
  );
  return (
    <div className={styles.part}>
      <Text size={200}>{text.money.words}</Text>
      <div className={styles.form}>
        {FIGURES.map((name) => (
          <Field key={name} size="small" label={text.money.fields[name]} validationState={problems[name] === undefined ? "none" : "error"} validationMessage={problems[name]}>
            <Input className={styles.input} size="small" value={typed[name]} onChange={(_, { value }) => change({ figures: new Map(figures).set(company, { ...typed, [name]: value }) })} />
          </Field>
        ))}
        <Field size="small" label={text.money.estimate} className={styles.wide}>
          <Select size="small" value={String(costClass)} onChange={(_, { value }) => change({ costClass: Number(value) })}>
            {CLASSES.map((one) => (
              <option key={one} value={one}>
                {text.money.classes[one]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {slips.length >= ENOUGH ? (
        <Checkbox checked={ownDelays} label={text.money.ownDelays(slipDelays(slips))} onChange={(_, { checked }) => change({ ownDelays: checked === true })} />
      ) : (
        <Text size={200}>{text.money.fewSlips(slips.length)}</Text>
      )}
      {missing.length > 0 && <Text size={200}>{text.money.missing(missing.map((name) => text.money.fields[name]))}</Text>}
      {plan && answered && (
        <div className={styles.part}>
          {inMillions && <Text size={200}>{text.money.inMillions}</Text>}
          <Text size={200} role="status">
            {text.money.trough} <b className={answered.trough < 0 ? styles.negative : undefined}>{answered.trough.toLocaleString(undefined, { maximumFractionDigits: 1 })}</b>
          </Text>
          <Text size={200}>
            {text.money.survival} <b>{percent(answered.survival)}</b>
          </Text>
          <Text size={200}>{text.money.stress}</Text>
          <AnswerTable answer={overrunsInPercent(answered.stress)} label={text.money.stress} />
          <InsertButtons inserts={["Stress table"]} asOf={asOf} company={company} figures={FIGURES.map((name) => plan[name])} ownDelays={own !== undefined} />
          <Text size={200}>{text.money.formulas}</Text>
          <code className={styles.code}>{planFormulas(plan, costClass, model, own && { evidence, company }).join("\n")}</code>
        </div>
      )}
    </div>
  );
}
