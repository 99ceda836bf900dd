import { Combobox } from "@fluentui/react-components";
import { useContext } from "react";
import { leaveList } from "./leave-list.ts";
import { useNameOptions } from "./name-options.tsx";
import { byTicker, TickersOfTable } from "./tickers.ts";

interface NameInputProps {
  readonly value: string;
  /** The names that are offered; any other may be typed. */
  readonly names: readonly string[];
  readonly onChange: (value: string) => void;
  /** Whether they are companies, which may be named by their tickers. */
  readonly companies?: boolean;
}

/** One name, typed or chosen from the list. */
export function NameInput({ value, names, onChange, companies = false }: NameInputProps) {
  const known = useContext(TickersOfTable);
  const tickers = companies ? known : undefined;
  const options = useNameOptions({ names, typed: value, tickers });
  const takeTicker = () => {
    const named = tickers && byTicker(tickers, names, value);
    if (named !== undefined) onChange(named);
  };
  return (
    <Combobox
      size="small"
      freeform
      disableAutoFocus // else Tab and Enter would choose the list's first name in place of what is typed
      value={value}
      selectedOptions={[]}
      onChange={({ target }) => onChange(target.value)}
      onOptionSelect={(_, { optionText }) => optionText && onChange(optionText)} // Fluent fires this without a value while the text is edited
      onBlur={(event) => (leaveList(event), takeTicker())}
      onKeyDown={({ key }) => key === "Enter" && takeTicker()}
      expandIcon={{ tabIndex: -1 }} // the arrow key opens the list: one stop is enough
      style={{ minWidth: 0 }}
      input={{ style: { minWidth: 0, width: "100%" } }}
    >
      {options}
    </Combobox>
  );
}
