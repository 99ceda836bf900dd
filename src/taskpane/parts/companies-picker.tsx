import { Combobox } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { nameOptions } from "./name-options.tsx";
import { typedNames } from "./typed-names.ts";

interface CompaniesPickerProps {
  /** The chosen names, each ended by a new line, then what is being typed. */
  readonly value: string;
  readonly companies: readonly string[];
  readonly onChange: (value: string) => void;
  /** Shown while none is chosen. */
  readonly placeholder?: string;
}

/** Chooses several companies from the list, or by their names typed one after the other. What is typed counts from the first letter. */
export function CompaniesPicker({ value, companies, onChange, placeholder }: CompaniesPickerProps) {
  const end = value.lastIndexOf("\n") + 1;
  const [chosen, typed] = [value.slice(0, end).split("\n").filter(Boolean), value.slice(end)];
  const put = (names: readonly string[], rest: string) => onChange([...new Set(names), rest].join("\n"));
  const lastPiece = typed.split(/[,;]/).at(-1)!;
  const inTyped = typedNames(typed, companies);
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
      placeholder={chosen.join(", ") || placeholder}
      value={typed}
      selectedOptions={chosen}
      onChange={({ target }) => put(chosen, target.value)}
      onOptionSelect={(_, { optionText, selectedOptions }) => optionText && choose(optionText, selectedOptions)}
      onKeyDown={onKeyDown}
      onBlur={take}
      style={{ minWidth: 0 }}
      input={{ style: { minWidth: 0, width: "100%" } }}
    >
      {nameOptions(companies, lastPiece)}
    </Combobox>
  );
}
