import type { FocusEvent } from "react";

/** Fluent leaves the id of an option behind when a picker's list closes: a screen reader would be sent to what is no longer there. */
export const leaveList = ({ currentTarget }: FocusEvent<HTMLElement>): void => currentTarget.removeAttribute("aria-activedescendant");
