import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { MouseEvent, ReactNode } from "react";

const useStyles = makeStyles({ link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } });

/** Opens a web page, or a page of the add-in, in the browser. Excel on the desktop needs Office for this; on the web the browser follows the link by itself. */
export function WebLink({ address, children }: { readonly address: string; readonly children: ReactNode }) {
  const open = (event: MouseEvent) => {
    if (!Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) return;
    event.preventDefault();
    Office.context.ui.openBrowserWindow(new URL(address, location.href).href);
  };
  return (
    <Link className={useStyles().link} href={address} target="_blank" rel="noopener noreferrer" onClick={open}>
      {children}
    </Link>
  );
}
