import { Button, Checkbox, Field, Input, makeStyles, mergeClasses, Select, Text } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useDeferredValue, useMemo, useState } from "react";
import { isTicked } from "../../../../merge/compare.ts";
import { ActionLink } from "../../../parts/action-link.tsx";
import { choose } from "../actions.ts";
import { ChangeCard } from "./change-card.tsx";
import { countsOf, groupsOf, isShown, type Group } from "./groups.ts";
import type { Comparison } from "../merge-store.ts";
import { words, type Shown } from "../words.ts";

/** More would make the panel slow. */
const [COMPANIES, ROWS] = [40, 30];

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "6px", alignItems: "stretch" },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", rowGap: "6px" },
  rows: { margin: "0 0 6px", padding: "0 0 0 12px", listStyleType: "none", display: "flex", flexDirection: "column", rowGap: "6px" },
  group: { display: "flex", alignItems: "flex-start" },
  name: { flexGrow: 1, overflowWrap: "anywhere" },
  plain: { paddingTop: "4px" }, // as high as beside a tick
  fold: { minWidth: "auto", marginTop: "2px" },
  input: { minWidth: 0 },
});

const ticks = (ids: readonly number[], chosen: ReadonlySet<number>): boolean | "mixed" => {
  const count = ids.filter((id) => chosen.has(id)).length;
  return count === 0 ? false : count === ids.length ? true : "mixed";
};

/** The differences by company, with a tick for a row, for all of a company, and for all. */
export function ChangeList({ comparison, chosen }: { readonly comparison: Comparison; readonly chosen: ReadonlySet<number> }) {
  const styles = useStyles();
  const { changes } = comparison;
  const [asked, setShown] = useState<Shown | "">();
  const [sought, setSought] = useState("");
  const later = useDeferredValue(sought);
  const [most, setMost] = useState(COMPANIES);
  const counts = useMemo(() => countsOf(changes), [changes]);
  const can = useMemo(() => changes.some((one) => isShown(one, "")), [changes]);
  // What was asked for may be gone after another comparison; where nothing can change, what there is else is shown.
  const shown = asked !== undefined && (asked === "" || counts.some(([kind]) => kind === asked)) ? asked : can ? "" : (counts[0]?.[0] ?? "");
  const groups = useMemo(() => groupsOf(changes, shown, later), [changes, shown, later]);
  const offered = useMemo(() => groups.flatMap((group) => (shown === "" ? group.changes.filter(isTicked).map(({ id }) => id) : group.choices)), [groups, shown]);
  return (
    <div className={styles.part}>
      <Field label={words.show} size="small">
        <Select size="small" value={shown} onChange={(_, { value }) => setShown(value as Shown | "")}>
          <option value="">{words.all}</option>
          {counts.map(([kind, count]) => (
            <option key={kind} value={kind}>
              {words.count(words.kinds[kind], count)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.search} size="small">
        <Input size="small" type="search" className={styles.input} value={sought} onChange={(_, { value }) => setSought(value)} />
      </Field>
      {offered.length > 0 && <Checkbox checked={ticks(offered, chosen)} label={words.acceptAll(offered.length)} onChange={(_, { checked }) => choose(offered, checked === true)} />}
      {groups.length === 0 && <Text size={200}>{words.noneShown}</Text>}
      <ul className={styles.list}>
        {groups.slice(0, most).map((group) => (
          <CompanyGroup key={group.company} group={group} comparison={comparison} chosen={chosen} alone={groups.length === 1} />
        ))}
      </ul>
      {groups.length > most && <ActionLink onClick={() => setMost(most + COMPANIES)}>{words.moreCompanies(groups.length)}</ActionLink>}
    </div>
  );
}

interface CompanyGroupProps {
  readonly group: Group;
  readonly comparison: Comparison;
  readonly chosen: ReadonlySet<number>;
  readonly alone: boolean;
}

function CompanyGroup({ group: { company, changes, choices }, comparison: { seen }, chosen, alone }: CompanyGroupProps) {
  const styles = useStyles();
  const [opened, setOpen] = useState<boolean>();
  const [most, setMost] = useState(ROWS);
  const open = opened ?? alone;
  return (
    <li>
      <div className={styles.group}>
        <Button size="small" appearance="subtle" className={styles.fold} aria-expanded={open} aria-label={open ? words.hideRows(company) : words.showRows(company)} icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />} onClick={() => setOpen(!open)} />
        {choices.length > 0 ? (
          <Checkbox className={styles.name} checked={ticks(choices, chosen)} aria-label={words.acceptCompany(company, choices.length)} label={words.count(company, changes.length)} onChange={(_, { checked }) => choose(choices, checked === true)} />
        ) : (
          <Text className={mergeClasses(styles.name, styles.plain)}>{words.count(company, changes.length)}</Text>
        )}
      </div>
      {open && (
        <ul className={styles.rows}>
          {changes.slice(0, most).map((change) => (
            <ChangeCard key={change.id} change={change} ticked={chosen.has(change.id)} onTick={(ticked) => choose([change.id], ticked)} table={seen.table.id} firstRow={seen.firstRow} />
          ))}
        </ul>
      )}
      {open && changes.length > most && <ActionLink onClick={() => setMost(most + ROWS)}>{words.moreRows(changes.length)}</ActionLink>}
    </li>
  );
}
