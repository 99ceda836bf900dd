import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { percent, text } from "../app/text.ts";

const useStyles = makeStyles({ progress: { display: "flex", alignItems: "center", columnGap: "8px", marginTop: "4px" } });

/** The user has cancelled what was being written. */
export class Cancelled extends Error {}

/** What is being done, how far it is where that is known, and a button to stop it. */
export function Progress({ words, share, onCancel }: { readonly words: string; readonly share: number | undefined; readonly onCancel: () => void }) {
  return (
    <div className={useStyles().progress}>
      <Spinner size="tiny" label={share === undefined ? words : `${words} ${percent(share)}`} />
      <Button size="small" onClick={onCancel}>
        {text.cancel}
      </Button>
    </div>
  );
}
