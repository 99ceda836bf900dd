import { Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { isoOf, serialOf } from "../../../chain/cells/excel-date.ts";
import { ActionLink } from "../action-link.tsx";
import { today } from "../../app/state/today.ts";
import { text } from "../../app/text.ts";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px", rowGap: "4px", marginBottom: "8px" },
  label: { gridTemplateColumns: "auto auto" },
  note: { color: tokens.colorNeutralForeground2 },
});

interface AsOfProps {
  /** An Excel day; null for today, on which every row counts. */
  readonly day: number | null;
  readonly onDay: (day: number | null) => void;
  /** The product that the Model table filters by. */
  readonly product: string | undefined;
}

/**
 * The day on which the whole panel looks at the evidence. Today is not a fixed day: inserts then also follow later rows.
 * A date that is half typed changes nothing.
 */
export function AsOf({ day, onDay, product }: AsOfProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? (day === null ? today() : isoOf(day));
  const type = (value: string, halfTyped: boolean) => {
    setTyped(value);
    if (halfTyped) return;
    const serial = serialOf(value);
    if (value === "" || value === today()) onDay(null);
    else if (!Number.isNaN(serial)) onDay(serial);
  };
  return (
    <div className={styles.line}>
      <Field label={text.asOf} size="small" orientation="horizontal" className={styles.label}>
        <Input type="date" size="small" value={shown} onChange={({ target }, { value }) => type(value, target.validity.badInput)} onBlur={() => setTyped(undefined)} />
      </Field>
      <Text size={200} className={styles.note}>
        {day !== null ? text.asOfDay : product === undefined && text.asOfToday}
      </Text>
      {product !== undefined && <Text size={200} weight="semibold">{text.filtered(product)}</Text>}
      {day !== null && (
        <ActionLink onClick={() => onDay(null)}>
          {text.backToToday}
        </ActionLink>
      )}
    </div>
  );
}
