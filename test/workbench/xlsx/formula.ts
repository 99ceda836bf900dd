/**
 * Formulas as they are typed, and as Excel stores them: functions that came after 2007 bear a prefix, the names that LET and LAMBDA declare
 * too, `A1#` is a function, and an add-in's `CHAIN.COVERAGE` is `_xldudf_CHAIN_COVERAGE`.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Functions whose answers may fill several cells. */
const SPILLING = words(`ANCHORARRAY BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER FREQUENCY GROUPBY HSTACK LAMBDA LET LINEST LOGEST MAKEARRAY MAP MMULT
MODE.MULT MUNIT PIVOTBY RANDARRAY REDUCE SCAN SEQUENCE SORT SORTBY TAKE TEXTSPLIT TOCOL TOROW TRANSPOSE TREND UNIQUE VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH`);

const IN_WORKSHEETS = words("FILTER SORT");

const AFTER_2007 = words(`ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR
BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM
CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT
F.TEST FIELDVALUE FILTERXML FLOOR.MATH FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA
IFS IMAGE ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST
NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTOF PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST
QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T
T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE
WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`);

/** Texts, quoted sheets, square brackets, `A1#` and words; each other character by itself. */
const TOKENS =
  /"(?:[^"]|"")*"|(?<spill>(?:'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Z]{1,3}\$?\d{1,7})#|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<word>[\p{L}_\\][\p{L}\p{N}_.\\]*)|[\s\S]/giu;

interface Token {
  readonly text: string;
  readonly spill: string | undefined;
  readonly word: string | undefined;
  /** Whether a bracket of arguments follows. */
  readonly called: boolean;
  /** Whether it stands in a LET or LAMBDA where a name is declared. */
  readonly declares: boolean;
}

function tokensOf(formula: string): Token[] {
  const found = [...formula.matchAll(TOKENS)];
  const calls: { name: string; argument: number; alone: boolean }[] = [];
  return found.map(({ 0: text, groups, index }) => {
    const [next] = formula.slice(index + text.length).trimStart();
    const call = calls.at(-1);
    const word = groups?.word;
    const declares = word !== undefined && call !== undefined && call.alone && next === "," && (call.name === "LAMBDA" || (call.name === "LET" && call.argument % 2 === 0));
    if (text === "(") calls.push({ name: nameBefore(formula, index), argument: 0, alone: true });
    else if (text === ")") calls.pop();
    else if (text === "," && call) Object.assign(call, { argument: call.argument + 1, alone: true });
    else if (text.trim() && call) call.alone = false;
    return { text, spill: groups?.spill, word, called: next === "(", declares };
  });
}

const nameBefore = (formula: string, index: number): string => /([\p{L}_][\p{L}\p{N}_.]*)\s*$/u.exec(formula.slice(Math.max(0, index - 64), index))?.[1]?.toUpperCase() ?? "";

function storedCall(word: string): string {
  const name = word.toUpperCase();
  if (name.startsWith("CHAIN.")) return `_xldudf_${name.replace(".", "_")}`;
  return IN_WORKSHEETS.has(name) ? `_xlfn._xlws.${name}` : AFTER_2007.has(name) ? `_xlfn.${name}` : word;
}

/** A typed formula, `=` included, as a file holds it, `=` left out. */
export function asStored(formula: string): string {
  const tokens = tokensOf(formula.replace(/^=/, ""));
  const declared = new Set(tokens.filter(({ declares }) => declares).map(({ word }) => word!.toUpperCase()));
  return tokens
    .map(({ text, spill, word, called }) => {
      if (spill) return `_xlfn.ANCHORARRAY(${spill})`;
      if (word === undefined) return text;
      if (declared.has(word.toUpperCase())) return `_xlpm.${word}`;
      return called ? storedCall(word) : word;
    })
    .join("");
}

/** Parts of a table as Excel spells them: LibreOffice writes them small. */
const ITEMS: Readonly<Record<string, string>> = { "#all": "#All", "#data": "#Data", "#headers": "#Headers", "#totals": "#Totals", "#this row": "#This Row" };

/** A formula of a file as it is typed, with its `=`. */
export function asTyped(stored: string): string {
  const plain = tokensOf(stored.replace(/^=/, ""))
    .map(({ text, word }) => {
      if (word === undefined) return text.startsWith("[") ? text.replace(/#(all|data|headers|totals|this row)\b/gi, (item) => ITEMS[item.toLowerCase()]!) : text;
      const addIn = /^_xldudf_([^_.]+)_(.+)$/i.exec(word);
      return addIn ? `${addIn[1]}.${addIn[2]}`.toUpperCase() : word.replace(/^_xlfn\./i, "").replace(/^_xl(ws|pm)\./i, "");
    })
    .join("");
  return `=${plain.replace(/"(?:[^"]|"")*"|\bANCHORARRAY\(([^()]*)\)/g, (text, cell: string | undefined) => (cell ? `${cell}#` : text))}`;
}

/** Whether Excel must be told that a formula may fill several cells: else it would take one value of it only. */
export const maySpill = (formula: string): boolean =>
  tokensOf(formula).some(({ spill, word, called }) => spill !== undefined || (called && word !== undefined && (/^CHAIN\./i.test(word) || SPILLING.has(word.toUpperCase()))));

/** Whether a stored formula refers to another file, `[1]Sheet1!A1`. */
export const isOfAnotherFile = (stored: string): boolean => tokensOf(stored).some(({ text }, place, all) => /^(\[\d+\]|'[^']*\[[^\]]+\][^']*')$/.test(text) && !all[place - 1]?.word);

/** The part of an answer that a formula takes with INDEX, its row and column from 1; null for any other formula. */
export function partOf(formula: string): { readonly whole: string; readonly row: number; readonly column: number } | null {
  const [, whole, row, column] = /^=INDEX\((.+),(\d+),(\d+)\)$/is.exec(formula) ?? [];
  return whole === undefined ? null : { whole: `=${whole}`, row: Number(row), column: Number(column) };
}

/** A stored formula as it reads some rows down and columns right: a file writes a formula that is filled down once only. */
export function shifted(stored: string, rows: number, columns: number): string {
  return stored.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![\p{L}\p{N}_.$\\])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!\\])|(?<![\p{L}\p{N}_.$\\])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\p{L}\p{N}_.(!\\])|(?<![\p{L}\p{N}_.$\\:])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.\\])/giu,
    (text, ...parts: (string | undefined)[]) => {
      const [fixedColumn, column, fixedRow, row, fixedLeft, left, fixedRight, right, fixedTop, top, fixedBottom, bottom] = parts;
      if (column) return `${fixedColumn}${letters(column, fixedColumn ? 0 : columns)}${fixedRow}${Number(row) + (fixedRow ? 0 : rows)}`;
      if (left) return `${fixedLeft}${letters(left, fixedLeft ? 0 : columns)}:${fixedRight}${letters(right!, fixedRight ? 0 : columns)}`;
      if (top) return `${fixedTop}${Number(top) + (fixedTop ? 0 : rows)}:${fixedBottom}${Number(bottom) + (fixedBottom ? 0 : rows)}`;
      return text;
    },
  );
}

function letters(column: string, by: number): string {
  const place = [...column.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) + by;
  let [rest, name] = [place, ""];
  for (; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}
