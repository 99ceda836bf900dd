/** Which columns the table lacks, which headers are not used, and what each of these may mean. Source of the rule: method, section 2. */
import { isBlank, keyOf, quoted, textOf, type Cell } from "../cells/cell.ts";
import { nearest, suggestion } from "../cells/names/nearest.ts";
import { productsIn } from "../cells/products.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { columnNamed, COLUMNS, headerKey, headersOf, type Column } from "../model/columns.ts";
import type { Problem } from "./problem.ts";

/** What people call a column, the first that fits. */
const HINTS: readonly (readonly [words: RegExp, column: Column])[] = [
  [/owner(?!sh)|operator|developer|compan|firm|parent|entityname|supplier|manufacturer|producer|unternehmen|betreiber|公司|企业|企業|会社/, "Company"],
  [/dealtype|route|structure/, "Route"],
  [/deal/, "Deal"],
  [/own|stake|interest|held|holding|share|equity/, "Ownership"],
  [/quelle|source|reference|citation|document|^docs?$|来源|出典/, "Source"],
  [/url|link|web|address/, "Link"],
  [/due|expected|guid|target|deadline|planned/, "Due"],
  [/^(?!.*(?:commission|opening|operat|built|complet|retire)).*(?:date|datum|year|asof|published|日期|日付)/, "Date"], // when it was said, not when a plant opens
  [/status|state|phase|maturity|状态|狀態|状況/, "Status"],
  [/stage|step|segment|stufe|环节|環節|工程/, "Stage"],
  [/capacity|kapazität|tonnage|quantity|volume|output|产能|產能/, "Quantity"],
  [/unit|einheit/, "Unit"],
  [/site|plant|location|facility|project|assetname|^name$|minename|standort|项目|項目|拠点/, "Site"],
  [/country|nation|^land$|国家/, "Country"],
  [/buyer|customer|offtak/, "Buyer"],
  [/product|produkt|element|material|mineral|产品|製品/, "Product"],
  [/asserted|publisher|author/, "Asserted by"],
  [/ticker|symbol/, "Ticker"],
  [/subsidiary|through|partner|entity/, "Through"],
  [/note|comment|remark/, "Note"],
];

/** A status, or the state of the country; no slip of Stage. */
export const STATE = /state$/;
/** A number by which a list tells its rows apart. */
const NUMBERED = /(?:^|[\s_-])id$/i;

export function columnProblems(evidence: Evidence): Problem[] {
  return [...columnsRead(evidence), ...unusedMappings(evidence), ...unnamedProduct(evidence)];
}

/** One note on the columns that the table lacks and the headers that are not used. */
function columnsRead({ cells, columns, model }: Evidence): Problem[] {
  const lacking = COLUMNS.filter((column) => columns[column] < 0 && !model.defaults.has(column));
  const used = new Set(Object.values(columns));
  const unused = (cells[0] ?? []).filter((header, place) => !used.has(place) && !isBlank(header));
  const parts = [
    lacking.length > 0 ? `The table has no column ${lacking.join(", ")}: every row is blank there.` : "",
    unused.length > 0 ? `Not used: ${unused.map((header) => `${quoted(header)}${question(header, lacking)}`).join(", ")}.` : "",
  ].filter(Boolean);
  const found = unused.map(textOf).join(", ");
  return parts.length > 0 ? [{ row: 1, column: "", kind: "Note", company: "", found, sentence: parts.join(" ") }] : [];
}

const question = (header: Cell, lacking: readonly Column[]): string => {
  const column = mayMean(header, lacking);
  return column ? ` (is it ${column}?)` : "";
};

/** The column, among those that the table lacks, that a header of the investor's own may mean. */
export function mayMean(header: Cell, lacking: readonly Column[]): Column | undefined {
  const key = headerKey(header);
  if (NUMBERED.test(textOf(header))) return undefined;
  const hinted = HINTS.find(([words, column]) => lacking.includes(column) && words.test(key))?.[1];
  const near = hinted ?? (STATE.test(key) ? undefined : nearest(header, lacking.flatMap(headersOf)));
  return near === undefined ? undefined : columnNamed(near);
}

/** Own headers that the Model table maps and this table lacks: their columns stay blank, and a blank may score more than the value that is there. */
function unusedMappings({ columns, model }: Evidence): Problem[] {
  return [...model.columns].flatMap(([found, column]): Problem[] => {
    if (columns[column] >= 0) return [];
    const sentence = `The Model table says that the header '${found}' holds ${column}, and no header reads so: every ${column} is blank. Mend the Column row.`;
    return [{ row: 1, column, kind: "Warning", company: "", found, sentence }];
  });
}

/** A filter by a product that no row names: then nothing is counted, of any company. */
function unnamedProduct({ cells, columns, model: { product } }: Evidence): Problem[] {
  if (product === undefined) return [];
  const named = new Set(cells.slice(1).flatMap((row) => (columns.Product < 0 ? [] : productsIn(row[columns.Product]))));
  if ([...named].some((each) => keyOf(each) === keyOf(product))) return [];
  const sentence = `The Model table's Filter counts only rows whose Product names ${quoted(product)}, and none does: nothing is counted. ${named.size > 0 ? suggestion(product, [...named]) : "Fill Product, or take the Filter row away."}`;
  return [{ row: 1, column: "Product", kind: "Warning", company: "", found: product, sentence }];
}
