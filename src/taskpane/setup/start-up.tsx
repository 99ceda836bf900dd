import { Button, Divider, makeStyles, Subtitle2, Text } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { errorMessage } from "../../workbook/error-message.ts";
import { holdsFormula, startsWithWorkbook, startWithWorkbook } from "../../workbook/kept/start-with-workbook.ts";
import { Message } from "../parts/message.tsx";
import { text } from "../app/text.ts";

const words = text.setup.start;
const useStyles = makeStyles({ part: { display: "flex", flexDirection: "column", rowGap: "6px", alignItems: "start" } });

/**
 * Offers to start the add-in with the workbook once it holds an insert or a formula of the add-in; takes that back when the last has gone.
 * `inserts` counts what was inserted; undefined while that is not known.
 */
export function StartUp({ inserts }: { readonly inserts: number | undefined }) {
  const styles = useStyles();
  const [starts, setStarts] = useState<boolean>();
  const [hasUse, setHasUse] = useState(false);
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    if (inserts === undefined) return;
    let current = true;
    const look = async () => {
      const [now, used] = [await startsWithWorkbook(), inserts > 0 || (await holdsFormula())];
      if (now && !used) await startWithWorkbook(false);
      if (!current) return;
      setStarts(now && used);
      setHasUse(used);
    };
    look().catch(() => undefined); // a host that cannot say: nothing is offered
    return () => void (current = false);
  }, [inserts]);
  const change = (start: boolean) => startWithWorkbook(start).then(() => setStarts(start), (error: unknown) => setProblem(errorMessage(error)));
  if (starts === undefined || !hasUse) return null;
  return (
    <section className={styles.part} aria-labelledby="start-with-workbook">
      <Divider />
      <Subtitle2 as="h2" id="start-with-workbook">
        {words.heading}
      </Subtitle2>
      <Text size={200}>{starts ? words.does : words.offer}</Text>
      <Button size="small" onClick={() => void change(!starts)}>
        {starts ? words.stop : words.begin}
      </Button>
      {problem !== undefined && <Message intent="error" words={problem} />}
    </section>
  );
}
