import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { MouseEvent } from "react";
import { text } from "../app/text.ts";

const useStyles = makeStyles({ link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } });

/** Opens a web page in the browser. Excel on the desktop needs Office for this; on the web the browser follows the link by itself. */
export function SourceLink({ address }: { readonly address: string }) {
  const open = (event: MouseEvent) => {
    if (!Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) return;
    event.preventDefault();
    Office.context.ui.openBrowserWindow(address);
  };
  return (
    <Link className={useStyles().link} href={address} target="_blank" rel="noopener noreferrer" onClick={open}>
      {text.openSource}
    </Link>
  );
}
