import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useContext, useState } from "react";
import { keyOf } from "../../chain/cells/cell.ts";
import type { PeerGroup } from "../../workbook/kept/peer-groups.ts";
import { reportError } from "../../workbook/reported-error.ts";
import { CompaniesPicker } from "../parts/pickers/companies-picker.tsx";
import { changePeerGroup } from "../parts/pickers/peer-groups.ts";
import { TickersOfTable } from "../parts/pickers/tickers.ts";
import { typedNames } from "../parts/pickers/typed-names.ts";
import { text } from "../app/text.ts";

const words = text.groups;
const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", columnGap: "8px" },
});

interface GroupFormProps {
  /** The group to change; a new one where left out. */
  readonly group: PeerGroup | undefined;
  readonly others: readonly PeerGroup[];
  readonly companies: readonly string[];
  readonly onClose: () => void;
}

/** The name and the companies of a peer group. What is wrong with it is said once it is to be kept. */
export function GroupForm({ group, others, companies, onClose }: GroupFormProps) {
  const styles = useStyles();
  const tickers = useContext(TickersOfTable);
  const [name, setName] = useState(group?.name ?? "");
  const [members, setMembers] = useState(group ? [...group.companies, ""].join("\n") : "");
  const [asked, setAsked] = useState(false);
  const { known, unknown } = typedNames(members, companies, tickers);
  const isTaken = others.some((one) => keyOf(one.name) === keyOf(name));
  const noName = name.trim() === "" ? words.noName : isTaken ? words.taken(name.trim()) : undefined;
  const noMembers = unknown.length > 0 ? words.unknown(unknown) : known.length < 2 ? words.two : undefined;
  const keep = () => {
    setAsked(true);
    if (noName === undefined && noMembers === undefined) changePeerGroup(group?.name, { name: name.trim(), companies: known }).then(onClose, reportError);
  };
  return (
    <div className={styles.form} role="group" aria-label={group ? words.change(group.name) : words.make}>
      <Field label={words.name} size="small" required validationState={asked && noName ? "error" : "none"} validationMessage={asked ? noName : undefined}>
        <Input size="small" value={name} onChange={(_, { value }) => setName(value)} style={{ minWidth: 0 }} />
      </Field>
      <Field label={words.members} size="small" required validationState={asked && noMembers ? "error" : "none"} validationMessage={asked ? noMembers : undefined}>
        <CompaniesPicker value={members} companies={companies} onChange={setMembers} placeholder={text.team.none} />
      </Field>
      <span className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={keep}>
          {words.keep}
        </Button>
        <Button size="small" onClick={onClose}>
          {text.cancel}
        </Button>
      </span>
    </div>
  );
}
