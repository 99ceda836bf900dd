/** Marks in the page's own timeline, for measuring. */
/** office.js can call functions. */
export const READY = "office.js ready";
/** The first answer of a function is there. */
export const FIRST_ANSWER = "first answer";
