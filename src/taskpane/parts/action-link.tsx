import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ComponentProps } from "react";

const useStyles = makeStyles({ link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, textAlign: "left" } });

/** An action that reads as a part of the text beside it. */
export function ActionLink({ className, ...props }: Pick<ComponentProps<typeof Link>, "children" | "className" | "autoFocus"> & { readonly onClick: () => void }) {
  return <Link as="button" className={mergeClasses(useStyles().link, className)} {...props} />;
}
