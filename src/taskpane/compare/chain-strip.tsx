import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { MouseEvent } from "react";
import { stateAt, type LinkScores } from "../../chain/links/links.ts";
import { standInAt } from "../../chain/links/stand-in.ts";
import { text } from "../app/text.ts";
import { fillOf, useMarkStyles } from "../parts/figures/marks.ts";

const useStyles = makeStyles({
  strip: {
    display: "grid",
    gridAutoFlow: "column",
    gridAutoColumns: "minmax(8px, 14px)",
    columnGap: "2px",
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "@media (max-width: 379px)": { gridAutoColumns: "6px", columnGap: "1px" },
  },
  box: { height: "14px", borderRadius: "2px" },
  round: { borderRadius: "7px" },
});

interface StripProps {
  readonly scores: LinkScores;
  readonly group: number;
  readonly onLink: (link: string) => void;
}

/** A company's links as boxes, from the mine to the customer, round where an alternate stands in; a box opens its link. One button for all of them: by keyboard the company's name leads there. */
export function Strip({ scores, group, onLink }: StripProps) {
  const [styles, marks] = [useStyles(), useMarkStyles()];
  const { links } = scores.evidence.model;
  const at = (place: number) => group * scores.width + place;
  const says = (place: number) => text.stateOf(links[place]!.name, stateAt(scores, at(place)), standInAt(scores, at(place)));
  const open = ({ target }: MouseEvent) => {
    const link = (target as HTMLElement).dataset.link;
    if (link !== undefined) onLink(link);
  };
  return (
    <button type="button" tabIndex={-1} className={styles.strip} aria-label={links.map((_, place) => says(place)).join(", ")} onClick={open}>
      {links.map(({ name }, place) => {
        const shares = { proven: scores.proven[at(place)]!, proForma: scores.proForma[at(place)]!, claimed: scores.claimed[at(place)]! };
        return <span key={name} data-link={name} title={says(place)} className={mergeClasses(marks.mark, shares.claimed > 0 && marks.claimed, styles.box, standInAt(scores, at(place)) !== undefined && styles.round)} style={{ backgroundImage: fillOf(shares) }} />;
      })}
    </button>
  );
}
