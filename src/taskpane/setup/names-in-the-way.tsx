import { useEffect, useState } from "react";
import { errorMessage } from "../../workbook/error-message.ts";
import { hiddenNamesShown, namesInTheWay, type InTheWay } from "../../workbook/names-in-the-way.ts";
import { Message } from "../parts/message.tsx";
import { text } from "../app/text.ts";

const words = text.setup.inTheWay;

/** Says what of the workbook Excel may take for the add-in's functions, each with its remedy. */
export function NamesInTheWay() {
  const [found, setFound] = useState<readonly InTheWay[]>([]);
  const [problem, setProblem] = useState<string>();
  const [shown, setShown] = useState(0);
  useEffect(() => {
    let current = true;
    namesInTheWay().then((all) => current && setFound(all), () => undefined); // the list of inserts, read beside it, says why it cannot be read
    return () => void (current = false);
  }, [shown]);
  const show = () =>
    hiddenNamesShown().then(
      () => setShown((times) => times + 1),
      (error: unknown) => setProblem(errorMessage(error)),
    );
  return (
    <>
      {found.map(({ kind, name, sheet, hidden }) => (
        <Message
          key={`${kind} ${name} ${sheet ?? ""}`}
          intent={kind === "sheet" ? "info" : "warning"}
          words={kind === "sheet" ? words.sheet(name) : words.taken(kind, name, sheet, hidden)}
          action={hidden ? words.show : undefined}
          onAction={() => void show()}
        />
      ))}
      {problem !== undefined && <Message intent="error" words={problem} />}
    </>
  );
}
