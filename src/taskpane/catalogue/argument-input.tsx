import { Combobox, Field, Input, Option, Select, Textarea } from "@fluentui/react-components";
import { text } from "../text.ts";
import { choicesOf, kindOf } from "./argument-value.ts";
import type { Parameter } from "./catalogue.ts";

/** What the pickers offer. */
export interface Offers {
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

/** One argument's picker, by what the argument is. */
export function ArgumentInput({ parameter, value, problem, offers, onChange }: ArgumentInputProps) {
  return (
    <Field
      label={parameter.name}
      size="small"
      required={!parameter.optional}
      hint={parameter.description}
      validationState={problem ? "error" : "none"}
      validationMessage={problem}
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
  if (kind === "company" || kind === "companies") {
    const chosen = value === "" ? [] : value.split("\n");
    const several = kind === "companies";
    return (
      <Combobox
        size="small"
        multiselect={several}
        freeform={!several}
        placeholder={several && chosen.length > 0 ? chosen.join(", ") : undefined}
        value={several ? undefined : value}
        selectedOptions={several ? chosen : []}
        onChange={({ target }) => !several && onChange(target.value)}
        onOptionSelect={(_, { selectedOptions, optionText }) => {
          if (several) onChange(selectedOptions.join("\n"));
          else if (optionText) onChange(optionText); // Fluent tells of no option while a chosen name is being changed
        }}
        style={{ minWidth: 0 }}
        input={{ style: { minWidth: 0, width: "100%" }, title: chosen.join(", ") }}
      >
        {offers.companies.map((name) => (
          <Option key={name}>{name}</Option>
        ))}
      </Combobox>
    );
  }
  if (kind === "text") return <Textarea size="small" resize="vertical" value={value} onChange={(_, data) => onChange(data.value)} />;
  return <Input size="small" type={kind === "date" ? "date" : "text"} value={value} onChange={(_, data) => onChange(data.value)} style={{ minWidth: 0 }} />;
}
