import { makeStyles, Text } from "@fluentui/react-components";
import { ActionLink } from "../../parts/action-link.tsx";
import { text } from "../../app/text.ts";

const useStyles = makeStyles({ actions: { display: "flex", flexWrap: "wrap", columnGap: "12px" } });

interface IsItKnownProps {
  readonly name: string;
  /** The known company that it is nearly called as. */
  readonly known: string;
  readonly onKnown: () => void;
  readonly onAnother: () => void;
}

/** Asks whether a new name is a known company's: two spellings would split its evidence. */
export function IsItKnown({ name, known, onKnown, onAnother }: IsItKnownProps) {
  return (
    <div role="group" aria-label={text.evidenceForm.isIt(name)}>
      <Text size={200} block role="status">
        {text.evidenceForm.isIt(name)}
      </Text>
      <span className={useStyles().actions}>
        <ActionLink onClick={onKnown}>{text.evidenceForm.useName(known)}</ActionLink>
        <ActionLink onClick={onAnother}>{text.evidenceForm.another}</ActionLink>
      </span>
    </div>
  );
}
