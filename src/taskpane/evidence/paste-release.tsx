import { Field, makeStyles, Text, Textarea } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { read } from "../../chain/read/read.ts";
import { text } from "../app/text.ts";
import { put, typedOver } from "./row-draft.ts";
import { MarkedText } from "./marked-text.tsx";
import { SuggestionItem } from "./suggestion-item.tsx";
import { suggestionsIn, type Suggestion } from "./suggestion.ts";
import { changeForm, changeRelease, settleSuggestion, usePanel } from "../app/store.ts";

/** An Excel cell holds no more. */
const LONGEST = 32_767;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "8px" },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", rowGap: "10px" },
});

interface PasteReleaseProps {
  /** A suggestion is in the form, for the user to complete and add. */
  readonly onPut: () => void;
}

/** Reads a pasted release as CHAIN.READ does: suggested rows to put into the form one by one, and the promotional phrases marked. */
export default function PasteRelease({ onPut }: PasteReleaseProps) {
  const styles = useStyles();
  const release = usePanel((state) => state.release);
  const begun = usePanel((state) => state.form);
  const [askedOf, setAskedOf] = useState<string>();
  const judged = useDeferredValue(release.text);
  const findings = useMemo(() => read(judged), [judged]);
  const promotions = findings.filter(({ kind }) => kind === "promotion");
  const suggested = suggestionsIn(judged, findings, release);
  const replace = (suggestion: Suggestion) => {
    setAskedOf(undefined);
    changeForm((now) => put(now, suggestion));
    onPut();
  };
  return (
    <div className={styles.part}>
      <Field size="small" label={text.release.label} hint={text.release.hint}>
        <Textarea size="small" value={release.text} onChange={(_, { value }) => changeRelease(value)} rows={6} resize="vertical" maxLength={LONGEST} />
      </Field>
      {judged.trim() !== "" && (
        <Text size={200} role="status">
          {findings.length === 0 ? text.release.nothing : text.release.found(suggested.length, promotions.length)}
        </Text>
      )}
      <ul className={styles.list}>
        {suggested.map((suggestion) => {
          const lost = typedOver(begun, suggestion);
          return (
            <SuggestionItem
              key={suggestion.key}
              suggestion={suggestion}
              inForm={begun.put?.key === suggestion.key}
              asked={askedOf === suggestion.key && lost.length > 0 ? lost : undefined}
              onPut={() => (lost.length > 0 ? setAskedOf(suggestion.key) : replace(suggestion))}
              onAnswer={(yes) => (yes ? replace(suggestion) : setAskedOf(undefined))}
              onLeave={() => settleSuggestion(suggestion.key)}
            />
          );
        })}
      </ul>
      {promotions.length > 0 && (
        <>
          <Text size={200} weight="semibold">
            {text.release.marked}
          </Text>
          <MarkedText text={judged} promotions={promotions} label={text.release.marked} />
        </>
      )}
    </div>
  );
}
