import { Field, Input, Select, Textarea } from "@fluentui/react-components";
import type { Problem } from "../../../chain/check/problem.ts";
import { REQUIRED, type Column } from "../../../chain/model/columns.ts";
import { NameInput } from "../../parts/pickers/name-input.tsx";
import { text } from "../../app/text.ts";

interface FieldInputProps {
  readonly column: Column;
  readonly value: string;
  /** The method's words for the column; none for free text. */
  readonly words: readonly string[] | undefined;
  /** Names that the table knows, offered while typing. */
  readonly known: readonly string[] | undefined;
  readonly problem: Problem | undefined;
  readonly onChange: (value: string) => void;
}

/** A field is as narrow as the pane, however long the words of its list are. */
const SHRINKS = { gridTemplateColumns: "minmax(0, 1fr)" };

/** One field of the form, with what CHECK says of it underneath. */
export function FieldInput({ column, value, words, known, problem, onChange }: FieldInputProps) {
  return (
    <Field
      label={text.evidenceForm.label(column)}
      size="small"
      required={REQUIRED.includes(column)}
      hint={text.evidenceForm.hints[column]}
      validationState={problem === undefined ? "none" : problem.kind === "Error" ? "error" : "warning"}
      validationMessage={problem?.sentence}
      style={SHRINKS}
    >
      {control({ column, value, words, known, onChange })}
    </Field>
  );
}

function control({ column, value, words, known, onChange }: Omit<FieldInputProps, "problem">) {
  if (words) {
    return (
      <Select size="small" value={value} onChange={(_, data) => onChange(data.value)} style={{ minWidth: 0 }} select={{ style: { minWidth: 0, width: "100%" } }}>
        <option value="">{REQUIRED.includes(column) ? text.evidenceForm.choose : text.evidenceForm.blank}</option>
        {words.map((word) => (
          <option key={word}>{word}</option>
        ))}
      </Select>
    );
  }
  if (known) return <NameInput companies={column === "Company"} value={value} names={known} onChange={onChange} />;
  if (column === "Note") return <Textarea size="small" resize="vertical" value={value} onChange={(_, data) => onChange(data.value)} />;
  return (
    <Input
      size="small"
      type={column === "Date" ? "date" : "text"}
      inputMode={column === "Quantity" || column === "Ownership" ? "decimal" : undefined}
      contentAfter={column === "Ownership" ? "%" : undefined}
      value={value}
      onChange={(_, data) => onChange(data.value)}
      style={{ minWidth: 0 }}
    />
  );
}
