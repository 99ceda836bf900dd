import { Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { text } from "../app/text.ts";
import { choicesOf, kindOf, takesCells } from "./argument-value.ts";
import type { Parameter } from "./catalogue.ts";
import { CompaniesPicker } from "../parts/pickers/companies-picker.tsx";
import { NameInput } from "../parts/pickers/name-input.tsx";

/** What the pickers offer. */
export interface Offers {
  /** The evidence's table first, then the model's where there is one. */
  readonly tables: readonly string[];
  readonly companies: readonly string[];
  readonly links: readonly string[];
}

interface ArgumentInputProps {
  readonly parameter: Parameter;
  readonly value: string;
  readonly problem: string | undefined;
  readonly offers: Offers;
  readonly onChange: (value: string) => void;
}

/** One argument's picker, by what the argument is. A problem is reported once the value is complete, or pasted. */
export function ArgumentInput({ parameter, value, problem, offers, onChange }: ArgumentInputProps) {
  const [typing, setTyping] = useState(false);
  const wrong = typing ? undefined : problem;
  return (
    <Field
      label={parameter.name}
      size="small"
      required={!parameter.optional}
      hint={takesCells(parameter) ? `${parameter.description} ${text.functions.orCells(parameter.range)}` : parameter.description}
      validationState={wrong ? "error" : "none"}
      validationMessage={wrong}
      onInput={({ nativeEvent }) => setTyping((nativeEvent as InputEvent).inputType !== "insertFromPaste")}
      onBlur={() => setTyping(false)}
      onKeyDown={({ key }) => (key === "Enter" || key === "Escape") && setTyping(false)}
    >
      {control({ parameter, value, offers, onChange })}
    </Field>
  );
}

function control({ parameter, value, offers, onChange }: Omit<ArgumentInputProps, "problem">) {
  const kind = kindOf(parameter);
  const choices = { table: offers.tables, link: offers.links, choice: choicesOf(parameter) }[kind as "table" | "link" | "choice"];
  if (choices) {
    return (
      <Select size="small" value={value} onChange={(_, data) => onChange(data.value)}>
        <option value="">{parameter.optional ? text.functions.leftOut : text.functions.choose}</option>
        {choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </Select>
    );
  }
  if (kind === "companies") return <CompaniesPicker value={value} companies={offers.companies} onChange={onChange} />;
  if (kind === "company") return <NameInput companies value={value} names={offers.companies} onChange={onChange} />;
  if (kind === "text") return <Textarea size="small" resize="vertical" value={value} onChange={(_, data) => onChange(data.value)} />;
  return <Input size="small" type={kind === "date" ? "date" : "text"} value={value} onChange={(_, data) => onChange(data.value)} style={{ minWidth: 0 }} />;
}
