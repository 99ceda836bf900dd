import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useContext, useEffect, useMemo, useState } from "react";
import type { Table } from "../../chain/cells/table.ts";
import { askFunction, type Answered } from "../../workbook/read/formulas/ask-function.ts";
import { isCalculatedByHand } from "../../workbook/calculation.ts";
import { insertAtActiveCell } from "../../workbook/write/insert-formula.ts";
import { errorMessage } from "../../workbook/error-message.ts";
import { Message, type Said } from "../parts/message.tsx";
import { TickersOfTable, type Tickers } from "../parts/pickers/tickers.ts";
import { text } from "../app/text.ts";
import { ArgumentInput, type Offers } from "./argument-input.tsx";
import { argumentOf, formulaOf, kindOf, type Argument } from "./argument-value.ts";
import { isHeaded, numberFormatOf, type Entry, type Parameter } from "./catalogue.ts";
import { Preview } from "./preview.tsx";

/** Long enough that a name being typed is not asked for letter by letter. */
const PAUSE = 250;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "12px", minWidth: 0 },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere", padding: "8px", backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium },
  start: { alignSelf: "flex-start" },
});

type Asked = { readonly answer: Answered } | { readonly problem: string } | undefined;
interface ArgumentFormProps {
  readonly entry: Entry;
  readonly offers: Offers;
  /** Initial values of the form, by argument. */
  readonly first: Readonly<Record<string, string>>;
}

/** One function's arguments, the formula they make, the first rows of its answer, and a button that inserts it. */
export function ArgumentForm({ entry, offers, first }: ArgumentFormProps) {
  const styles = useStyles();
  const tickers = useContext(TickersOfTable);
  const [typed, setTyped] = useState(first);
  const [found, setFound] = useState<{ readonly args: unknown; readonly asked: Asked }>();
  const [said, setSaid] = useState<Said>();
  const args = useMemo(() => entry.parameters.map((parameter) => read(parameter, typed[parameter.name] ?? "", offers.companies, tickers)), [entry, typed, offers, tickers]);
  const missing = entry.parameters.filter(({ name, optional }) => !optional && !(typed[name] ?? "").trim()).map(({ name }) => name);
  const good = missing.length === 0 && args.every((argument): argument is Argument => !("problem" in argument)) ? (args as readonly Argument[]) : undefined;
  const formula = formulaOf(entry.name, args.map((argument) => ("problem" in argument ? { written: "…", asked: { value: null } } : argument)));
  const asked = found?.args === args ? found.asked : undefined; // the answer to other arguments is none
  const isGood = good !== undefined;
  useEffect(() => {
    if (!isGood) return;
    let current = true;
    const show = (asked: Asked) => current && setFound({ args, asked });
    const timer = setTimeout(() => {
      askFunction(entry.id, (args as readonly Argument[]).map((argument) => argument.asked)).then(
        (answer) => show(answer && { answer }),
        (error: unknown) => show({ problem: errorMessage(error) }),
      );
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [entry, args, isGood]);
  const insert = async () => {
    try {
      // Pressed before the preview is there: the cells that the answer takes are asked for first.
      const answer = asked ? ("answer" in asked ? asked.answer : undefined) : await askFunction(entry.id, good!.map((argument) => argument.asked)).catch(() => undefined);
      const address = await insertAtActiveCell(formula, answer?.length ?? 1, answer?.[0]?.length ?? 1, isHeaded(entry) && answer ? { table: asTable(answer) } : { number: numberFormatOf(entry) });
      const waits = await isCalculatedByHand().catch(() => false);
      setSaid({ intent: "success", words: waits ? `${text.functions.inserted(address)} ${text.byHand}` : text.functions.inserted(address) });
    } catch (error) {
      setSaid({ intent: "error", words: text.notInserted(errorMessage(error)) });
    }
  };
  return (
    <div className={styles.form}>
      {entry.parameters.map((parameter, place) => {
        const argument = args[place]!;
        return (
          <ArgumentInput
            key={parameter.name}
            parameter={parameter}
            value={typed[parameter.name] ?? ""}
            problem={"problem" in argument ? argument.problem : undefined}
            offers={offers}
            onChange={(value) => (setTyped({ ...typed, [parameter.name]: value }), setSaid(undefined))}
          />
        );
      })}
      <code className={styles.code}>{formula}</code>
      <div className={styles.form}>
        {missing.length > 0 && <Text size={200}>{text.functions.missing(missing)}</Text>}
        {asked && "answer" in asked && <Preview answer={asked.answer} headed={isHeaded(entry)} />}
        {asked && "problem" in asked && <Message intent="error" words={asked.problem} />}
      </div>
      <Button size="small" appearance="primary" className={styles.start} disabled={!good} onClick={() => void insert()}>
        {text.functions.insert}
      </Button>
      <div aria-live="polite">{said && <Message {...said} />}</div>
    </div>
  );
}

/** The answer as a table; an error is as wide as nothing. */
const asTable = (answer: Answered): Table => answer.map((row) => row.map((cell) => (typeof cell === "object" ? "" : cell)));

function read(parameter: Parameter, typed: string, companies: readonly string[], tickers: Tickers): ReturnType<typeof argumentOf> {
  try {
    return argumentOf(parameter, typed, companies, tickers);
  } catch (error) {
    return { problem: errorMessage(error) };
  }
}

/** What a form starts with: the evidence, and the model where the workbook has one. */
export const startOf = ({ parameters }: Entry, [evidence = "", model = ""]: readonly string[]): Record<string, string> =>
  Object.fromEntries(parameters.filter((parameter) => kindOf(parameter) === "table").map(({ name }) => [name, name === "evidence" ? evidence : model]));
