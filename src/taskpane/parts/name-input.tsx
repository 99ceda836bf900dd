import { Combobox } from "@fluentui/react-components";
import { nameOptions } from "./name-options.tsx";

interface NameInputProps {
  readonly value: string;
  /** The names that are offered; any other may be typed. */
  readonly names: readonly string[];
  readonly onChange: (value: string) => void;
}

/** One name, typed or chosen from the list. */
export function NameInput({ value, names, onChange }: NameInputProps) {
  return (
    <Combobox
      size="small"
      freeform
      disableAutoFocus // else Tab and Enter would choose the list's first name in place of what is typed
      value={value}
      selectedOptions={[]}
      onChange={({ target }) => onChange(target.value)}
      onOptionSelect={(_, { optionText }) => optionText && onChange(optionText)} // Fluent fires this without a value while the text is edited
      style={{ minWidth: 0 }}
      input={{ style: { minWidth: 0, width: "100%" } }}
    >
      {nameOptions(names, value)}
    </Combobox>
  );
}
