import { Badge, Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Column } from "../../../../chain/model/columns.ts";
import type { Model } from "../../../../chain/model/model.ts";
import { WebLink } from "../../../parts/web-link.tsx";
import { RowFields } from "../../form/row-fields.tsx";
import type { CardRow } from "./card-row.ts";
import { addressAt, archiveAddress } from "../source-address.ts";
import { words } from "../words.ts";

const useStyles = makeStyles({
  card: { borderLeft: `3px solid ${tokens.colorNeutralStroke2}`, paddingLeft: "8px", overflowWrap: "anywhere", display: "flex", flexDirection: "column", rowGap: "2px", alignItems: "flex-start" },
  soft: { color: tokens.colorNeutralForeground2 },
  missing: { color: tokens.colorPaletteRedForeground1 },
  buttons: { display: "flex", flexWrap: "wrap", columnGap: "8px", rowGap: "4px" },
  fields: { width: "100%", display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(min(200px, max(45%, 130px)), 1fr))", columnGap: "12px", rowGap: "8px", alignItems: "start", "& > *": { minWidth: 0 } },
});

interface FindingCardProps {
  readonly judged: CardRow;
  readonly fields: readonly Column[];
  readonly model: Model;
  readonly known: ReadonlyMap<Column, readonly string[]>;
  readonly link: string;
  readonly date: string;
  readonly onTick: (ticked: boolean) => void;
  readonly onChange: (column: Column, value: string) => void;
  readonly onLeave: () => void;
}

/** One finding: its sentence, what it is to the table, what is missing, and its row to edit in place. */
export function FindingCard({ judged, fields, model, known, link, date, onTick, onChange, onLeave }: FindingCardProps) {
  const styles = useStyles();
  const [editing, setEditing] = useState(false);
  const { card, problems, missing, errors, relation } = judged;
  const { fact, finding, sentence, ticked } = card;
  const said = words.says(fact.Stage ?? "", fact.Status ?? "");
  const amount = [fact.Quantity && Number(fact.Quantity).toLocaleString(), fact.Unit].filter(Boolean).join(" ");
  const told = [fact.Route, fact.Ownership, fact.Deal, fact.Through, fact.Buyer, amount || fact.Product, fact.Basis, fact.Site, fact.Country, fact.Due && `${fact.Promised ?? ""} ${fact.Due}`.trim()].filter(Boolean);
  const address = addressAt(link, { page: fact.Page, sentence });
  const archive = archiveAddress(link, date);
  return (
    <li className={styles.card} data-card={card.key}>
      <span>
        <Checkbox checked={ticked} label={said} onChange={(_, { checked }) => onTick(checked === true)} />
        <Badge appearance="tint" color={finding.kind === "evidence" ? "informative" : "warning"}>
          {finding.kind}
        </Badge>
      </span>
      <Text size={200}>“{sentence}”</Text>
      <Text size={200} className={styles.soft}>
        {[fact.Page && words.page(fact.Page), ...told, finding.why].filter(Boolean).join(" · ")}
      </Text>
      {relation && (
        <Text size={200} weight="semibold">
          {relation.sentence}
        </Text>
      )}
      {missing.length > 0 && (
        <Text size={200} className={styles.missing}>
          {words.missing(missing)}
        </Text>
      )}
      {!editing &&
        errors
          .filter(({ column }) => column === "" || !missing.includes(column))
          .map(({ sentence: wrong }) => (
            <Text key={wrong} size={200} className={styles.missing}>
              {wrong}
            </Text>
          ))}
      <div className={styles.buttons}>
        <Button size="small" aria-expanded={editing} aria-label={`${editing ? words.editDone : words.edit}: ${said}`} onClick={() => setEditing(!editing)}>
          {editing ? words.editDone : words.edit}
        </Button>
        <Button size="small" appearance="subtle" aria-label={`${words.leave}: ${said}`} onClick={onLeave}>
          {words.leave}
        </Button>
        {address !== "" && <WebLink address={address}>{words.openSource}</WebLink>}
        {archive !== "" && <WebLink address={archive}>{words.openArchive}</WebLink>}
      </div>
      {editing && (
        <div className={styles.fields}>
          <RowFields fields={fields} draft={fact} model={model} known={known} problems={problems} onChange={onChange} />
        </div>
      )}
    </li>
  );
}
