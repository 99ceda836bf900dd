import { Combobox, makeStyles, Option, tokens } from "@fluentui/react-components";
import { useContext, type KeyboardEvent } from "react";
import { text } from "../../app/text.ts";
import { usePeerGroups } from "./peer-groups.ts";
import { leaveList } from "./leave-list.ts";
import { useNameOptions } from "./name-options.tsx";
import { TickersOfTable } from "./tickers.ts";
import { typedNames } from "./typed-names.ts";

// What is chosen is no hint.
const useStyles = makeStyles({ chosen: { "::placeholder": { color: tokens.colorNeutralForeground1, opacity: 1 } } });

/** Told apart from a company of the same name. */
const groupValue = (name: string): string => `group ${name}`;

interface CompaniesPickerProps {
  /** The chosen names, each ended by a new line, then what is being typed. */
  readonly value: string;
  readonly companies: readonly string[];
  readonly onChange: (value: string) => void;
  /** Shown while none is chosen. */
  readonly placeholder?: string;
}

/** Chooses several companies from the list, the members of a peer group, or by their names typed one after the other. What is typed counts from the first letter. */
export function CompaniesPicker({ value, companies, onChange, placeholder }: CompaniesPickerProps) {
  const styles = useStyles();
  const end = value.lastIndexOf("\n") + 1;
  const [chosen, typed] = [value.slice(0, end).split("\n").filter(Boolean), value.slice(end)];
  const put = (names: readonly string[], rest: string) => onChange([...new Set(names), rest].join("\n"));
  const lastPiece = typed.split(/[,;]/).at(-1)!;
  const tickers = useContext(TickersOfTable);
  const options = useNameOptions({ names: companies, typed: lastPiece, tickers });
  const inTyped = typedNames(typed, companies, tickers);
  const groups = usePeerGroups((state) => state.groups).filter(({ name }) => name.toLowerCase().includes(lastPiece.trim().toLowerCase()));
  const groupOf = (value: string | undefined) => groups.find(({ name }) => value === groupValue(name));
  const choose = (name: string, names: readonly string[]) => put([...inTyped.known.filter((other) => other !== name), ...names], "");
  /** Takes what is typed; what names no company stays, to be mended. */
  const take = () => inTyped.known.length > 0 && put([...chosen, ...inTyped.known], inTyped.unknown.join(", "));
  const onKeyDown = ({ key, currentTarget }: KeyboardEvent) => {
    const active = currentTarget.getAttribute("aria-activedescendant");
    const picks = key === "Enter" && active !== null && document.getElementById(active) !== null; // Fluent selects the option instead
    if ((key === "Enter" || key === "Escape") && !picks) take();
  };
  return (
    <Combobox
      size="small"
      multiselect
      freeform
      disableAutoFocus // else Enter would choose the list's first name for one that it does not have
      placeholder={chosen.join(", ") || placeholder} // the field itself holds what is typed
      value={typed}
      selectedOptions={chosen}
      onChange={({ target }) => put(chosen, target.value)}
      onOptionSelect={(_, { optionText, optionValue, selectedOptions }) => {
        const group = groupOf(optionValue);
        if (group) put([...inTyped.known, ...chosen, ...group.companies], "");
        else if (optionText) choose(optionText, selectedOptions);
      }}
      onKeyDown={onKeyDown}
      onBlur={(event) => (leaveList(event), take())}
      expandIcon={{ tabIndex: -1 }} // the arrow key opens the list: one stop is enough
      style={{ minWidth: 0 }}
      input={{ className: chosen.length > 0 ? styles.chosen : undefined, style: { minWidth: 0, width: "100%" } }}
    >
      {groups.map(({ name, companies: members }) => (
        <Option key={groupValue(name)} value={groupValue(name)} text={name} checkIcon={null}>
          {text.groups.offered(name, members.length)}
        </Option>
      ))}
      {options}
    </Combobox>
  );
}
