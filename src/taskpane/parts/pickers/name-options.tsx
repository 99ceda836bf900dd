import { makeStyles, Option, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { keyOf } from "../../../chain/cells/cell.ts";
import { text } from "../../app/text.ts";
import { offered } from "./filter-names.ts";
import type { Tickers } from "./tickers.ts";

const useStyles = makeStyles({ ticker: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase100, marginLeft: "8px" } });

interface Offer {
  readonly names: readonly string[];
  readonly typed: string;
  /** Of companies: names are found by them too. */
  readonly tickers?: Tickers;
  /** What is said where no name is found. */
  readonly none?: string;
}

/** The options of every picker of names: those that hold what is typed, no more than help, and how many more there are. */
export function useNameOptions({ names, typed, tickers, none }: Offer): ReactElement[] {
  const styles = useStyles();
  const { listed, more } = offered(names, typed, tickers);
  const note = more > 0 ? text.moreNames(more) : listed.length === 0 ? none : undefined;
  return [
    ...listed.map((name) => (
      <Option key={`name ${name}`} value={name} text={name}>
        <span>
          {name}
          {tickers && (
            <span aria-hidden className={styles.ticker}>
              {tickers.get(keyOf(name))?.join(" · ")}
            </span>
          )}
        </span>
      </Option>
    )),
    ...(note === undefined
      ? []
      : [
          <Option key="note" value="" text="" disabled checkIcon={null}>
            {note}
          </Option>,
        ]),
  ];
}
