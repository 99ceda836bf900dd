import { Combobox, Field } from "@fluentui/react-components";
import { useContext, useLayoutEffect, useRef, useState } from "react";
import { text } from "../../app/text.ts";
import { offered } from "./filter-names.ts";
import { leaveList } from "./leave-list.ts";
import { useNameOptions } from "./name-options.tsx";
import { TickersOfTable } from "./tickers.ts";

interface CompanyPickerProps {
  readonly names: readonly string[];
  readonly chosen: string;
  readonly onChoose: (name: string) => void;
}

/** Chooses a company by typing a part of its name or its ticker, or from the list, A–Z. What is typed and not chosen is dropped. */
export function CompanyPicker({ names, chosen, onChoose }: CompanyPickerProps) {
  const [typed, setTyped] = useState<string>();
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const select = () => input.current?.select();
  useLayoutEffect(() => {
    if (document.activeElement !== input.current || typed !== undefined) return;
    select(); // so that the next name typed takes the place of this one
    const frame = requestAnimationFrame(select); // a click upon selected text unselects it after all handlers
    return () => cancelAnimationFrame(frame);
  }, [chosen, open, typed]);
  const tickers = useContext(TickersOfTable);
  const options = useNameOptions({ names, typed: typed ?? "", tickers, none: text.noCompany });
  const { meant } = offered(names, typed ?? "", tickers);
  const choose = (name: string) => {
    setTyped(undefined);
    onChoose(name);
  };
  return (
    <Field label={text.chooseCompany}>
      <Combobox
        freeform
        expandIcon={{ tabIndex: -1 }} // the arrow key opens the list: one stop is enough
        style={{ minWidth: 0 }}
        ref={input}
        input={{ style: { minWidth: 0, width: "100%" }, onFocus: select, onBlur: (event) => (leaveList(event), setTyped(undefined)), onClick: () => typed === undefined && select() }}
        listbox={{ style: { maxHeight: "50vh" } }}
        value={typed ?? chosen}
        selectedOptions={[chosen]}
        open={open}
        onChange={({ target }) => (setTyped(target.value), setOpen(true))} // Fluent opens the list for a key, and not for what is pasted or dictated
        onOptionSelect={(_, { optionValue }) => optionValue && choose(optionValue)} // Fluent fires this without a value while the text is edited
        onKeyDown={({ key }) => key === "Enter" && typed !== undefined && meant !== undefined && choose(meant)}
        onOpenChange={(_, to) => (setOpen(to.open), !to.open && setTyped(undefined))}
      >
        {options}
      </Combobox>
    </Field>
  );
}
