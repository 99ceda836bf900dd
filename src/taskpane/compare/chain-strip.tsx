import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { LinkScores } from "../../chain/links/links.ts";
import { stateAt } from "../../chain/links/links.ts";
import { fillOf, useMarkStyles } from "../parts/marks.ts";

const useStyles = makeStyles({
  strip: { display: "grid", gridAutoFlow: "column", gridAutoColumns: "minmax(8px, 14px)", columnGap: "2px" },
  box: { height: "14px", borderRadius: "2px" },
});

/** A company's links as boxes, from the mine to the customer. */
export function Strip({ scores, group }: { readonly scores: LinkScores; readonly group: number }) {
  const [styles, marks] = [useStyles(), useMarkStyles()];
  const { links } = scores.evidence.model;
  const at = (place: number) => group * scores.width + place;
  const states = links.map(({ name }, place) => `${name}: ${stateAt(scores, at(place))}`).join(", ");
  return (
    <div className={styles.strip} role="img" aria-label={states}>
      {links.map(({ name }, place) => {
        const shares = { proven: scores.proven[at(place)]!, proForma: scores.proForma[at(place)]!, claimed: scores.claimed[at(place)]! };
        return <span key={name} className={mergeClasses(marks.mark, shares.claimed > 0 && marks.claimed, styles.box)} style={{ backgroundImage: fillOf(shares) }} />;
      })}
    </div>
  );
}
