import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { text } from "../text.ts";
import { PENDING, proven, useBoxStyles } from "./boxes.ts";

const useStyles = makeStyles({
  legend: { display: "flex", flexWrap: "wrap", columnGap: "12px", alignItems: "center", color: tokens.colorNeutralForeground2, marginBottom: "8px" },
  key: { display: "inline-flex", alignItems: "center", columnGap: "4px" },
  keyBox: { width: "16px", height: "10px" },
});

/** What solid, hatched and outlined mean, and which way the chain runs. */
export function Legend({ from, to }: { readonly from: string; readonly to: string }) {
  const [styles, boxes] = [useStyles(), useBoxStyles()];
  const keys = [
    { label: text.legend.proven, className: boxes.box, background: proven(1) },
    { label: text.legend.pending, className: mergeClasses(boxes.box, boxes.claimed), background: PENDING },
    { label: text.legend.claimed, className: mergeClasses(boxes.box, boxes.claimed), background: undefined },
  ];
  return (
    <div className={styles.legend}>
      {keys.map(({ label, className, background }) => (
        <span key={label} className={styles.key}>
          <i className={mergeClasses(className, styles.keyBox)} style={{ background }} /> {label}
        </span>
      ))}
      <Text size={200}>
        {from} → {to}
      </Text>
    </div>
  );
}
