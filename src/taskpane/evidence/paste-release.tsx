import { Badge, Button, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import type { Finding } from "../../chain/read/finding.ts";
import { read } from "../../chain/read/read.ts";
import { text } from "../text.ts";
import type { Draft } from "./draft.ts";
import { MarkedText } from "./marked-text.tsx";

/** An Excel cell holds no more. */
const LONGEST = 32_767;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "8px" },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", rowGap: "10px" },
  item: { borderLeft: `3px solid ${tokens.colorNeutralStroke2}`, paddingLeft: "8px", overflowWrap: "anywhere" },
  soft: { color: tokens.colorNeutralForeground2, display: "block" },
  buttons: { display: "flex", flexWrap: "wrap", columnGap: "8px", rowGap: "4px", paddingTop: "4px" },
});

interface PasteReleaseProps {
  /** Puts what a finding says into the form; the user completes and adds the row. */
  readonly onAccept: (suggested: Draft) => void;
}

/** Reads a pasted release as CHAIN.READ does: suggested rows to accept one by one, and the promotional phrases marked. */
export default function PasteRelease({ onAccept }: PasteReleaseProps) {
  const styles = useStyles();
  const [release, setRelease] = useState("");
  const [settled, setSettled] = useState<ReadonlySet<Finding>>(new Set());
  const judged = useDeferredValue(release);
  const findings = useMemo(() => read(judged), [judged]);
  const promotions = findings.filter(({ kind }) => kind === "promotion");
  const suggested = findings.filter((finding) => finding.kind !== "promotion" && !settled.has(finding));
  const settle = (finding: Finding) => setSettled(new Set([...settled, finding]));
  return (
    <div className={styles.part}>
      <Field size="small" label={text.release.label} hint={text.release.hint}>
        <Textarea size="small" value={release} onChange={(_, { value }) => setRelease(value)} rows={6} resize="vertical" maxLength={LONGEST} />
      </Field>
      {judged.trim() !== "" && (
        <Text size={200} role="status">
          {findings.length === 0 ? text.release.nothing : text.release.found(suggested.length, promotions.length)}
        </Text>
      )}
      <ul className={styles.list}>
        {suggested.map((finding) => {
          const words = judged.slice(finding.start, finding.end);
          const said = text.release.says(finding.link, finding.status);
          return (
            <li key={`${finding.start} ${finding.link}`} className={styles.item}>
              <Text size={200} weight="semibold">
                {said}
              </Text>{" "}
              <Badge appearance="tint" color={finding.kind === "evidence" ? "informative" : "warning"}>
                {finding.kind}
              </Badge>
              <Text size={200} block>
                “{words}”
              </Text>
              <Text size={200} className={styles.soft}>
                {finding.why}
              </Text>
              <div className={styles.buttons}>
                <Button size="small" aria-label={`${text.release.accept}: ${said}`} onClick={() => (onAccept(draftOf(finding, words)), settle(finding))}>
                  {text.release.accept}
                </Button>
                <Button size="small" appearance="subtle" aria-label={`${text.release.leave}: ${said}`} onClick={() => settle(finding)}>
                  {text.release.leave}
                </Button>
              </div>
            </li>
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

/** The fields that a finding fills. Who says it and where is the user's to add: the text does not prove it. */
function draftOf({ link, status, route }: Finding, words: string): Draft {
  return { Stage: link, Status: status, Route: route, Note: words, "Asserted by": "Company" };
}
