import { Field, makeStyles, Select, Text } from "@fluentui/react-components";
import { useState } from "react";
import { reportError } from "../../workbook/reported-error.ts";
import { ActionLink } from "../parts/action-link.tsx";
import { changePeerGroup, chosenGroup, usePeerGroups } from "../parts/pickers/peer-groups.ts";
import { text } from "../app/text.ts";
import { GroupForm } from "./group-form.tsx";

const words = text.groups;
const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "4px" },
  actions: { display: "flex", flexWrap: "wrap", columnGap: "12px" },
});

interface GroupPickerProps {
  /** The companies of the table, A–Z. */
  readonly companies: readonly string[];
  /** Members of the chosen group of which the table has no row. */
  readonly missing: readonly string[];
}

/** Which companies are compared: all, or a peer group that is kept in the workbook; here it is made, changed and deleted. */
export function GroupPicker({ companies, missing }: GroupPickerProps) {
  const styles = useStyles();
  const groups = usePeerGroups((state) => state.groups);
  const group = usePeerGroups(chosenGroup);
  const [editing, setEditing] = useState<"new" | "chosen">();
  const close = () => setEditing(undefined);
  return (
    <div className={styles.part}>
      <Field label={words.label} size="small">
        <Select size="small" value={group?.name ?? ""} onChange={(_, { value }) => (close(), usePeerGroups.setState({ chosen: value || undefined }))}>
          <option value="">{words.all}</option>
          {groups.map(({ name, companies: members }) => (
            <option key={name} value={name}>
              {words.option(name, members.length)}
            </option>
          ))}
        </Select>
      </Field>
      {missing.length > 0 && <Text size={200}>{words.missing(missing)}</Text>}
      {editing === undefined ? (
        <span className={styles.actions}>
          <ActionLink onClick={() => setEditing("new")}>{words.make}</ActionLink>
          {group && <ActionLink onClick={() => setEditing("chosen")}>{words.change(group.name)}</ActionLink>}
          {group && <ActionLink onClick={() => void changePeerGroup(group.name, undefined).catch(reportError)}>{words.remove(group.name)}</ActionLink>}
        </span>
      ) : (
        <GroupForm group={editing === "chosen" ? group : undefined} others={groups.filter((one) => editing === "new" || one !== group)} companies={companies} onClose={close} />
      )}
    </div>
  );
}
