/** A text as a regular expression finds it, letter by letter. */
export const inExpression = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
