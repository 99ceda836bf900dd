const BOILERPLATE = /forward[- ]looking|undue reliance|actual results|safe harbo(?:u)?r|(?:competent|qualified) person(?:'s)? (?:consent|statement)|no (?:duty|obligation) to update|non-GAAP|new information (?:or data )?that (?:would |could )?materially|(?:first released|reported) on the dates shown/i;

/** Whether a sentence is a notice that lawyers ask for: what it names is no news ("expected production"). */
export const isBoilerplate = (sentence: string): boolean => BOILERPLATE.test(sentence);
