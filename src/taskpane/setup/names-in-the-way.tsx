import { useEffect, useState } from "react";
import { namesInTheWay } from "../../workbook/names-in-the-way.ts";
import { Message } from "../parts/message.tsx";
import { text } from "../app/text.ts";

/** Says which names of the workbook Excel may take for the add-in's functions. */
export function NamesInTheWay() {
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    let current = true;
    namesInTheWay().then((found) => current && setNames(found), () => undefined); // the list of inserts, read beside it, says why it cannot be read
    return () => void (current = false);
  }, []);
  return names.length > 0 ? <Message intent="warning" words={text.setup.namesInTheWay(names)} /> : null;
}
