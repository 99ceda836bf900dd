import { Option } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { text } from "../app/text.ts";
import { offered } from "./filter-names.ts";

/** The options of every picker of names: those that hold what is typed, no more than help, and how many more there are. */
export function nameOptions(names: readonly string[], typed: string, none?: string): ReactElement[] {
  const { listed, more } = offered(names, typed);
  const note = more > 0 ? text.moreNames(more) : listed.length === 0 ? none : undefined;
  return [
    ...listed.map((name) => <Option key={`name ${name}`}>{name}</Option>),
    ...(note === undefined
      ? []
      : [
          <Option key="note" value="" text="" disabled checkIcon={null}>
            {note}
          </Option>,
        ]),
  ];
}
