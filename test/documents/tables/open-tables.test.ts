import { strToU8, zipSync } from "fflate";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { openTables } from "../../../src/documents/tables/open-tables.ts";
import { csvOf } from "../../../src/taskpane/setup/save/csv-file.ts";
import { xlsxOf } from "../../../src/taskpane/setup/save/xlsx-file.ts";
import { readBook } from "../../workbench/xlsx/read-book.ts";

const signal = new AbortController().signal;
const open = (name: string, content: string | Uint8Array<ArrayBuffer>) => openTables(new File([content], name), signal);
const ROWS = [["Company", "Stage", "Status"], ["Alpha", "Mining", "Pilot"]];

describe("a .csv file", () => {
  it.each([["commas", ","], ["semicolons", ";"], ["tabs", "\t"]])("is read with %s between its cells", async (_, separator) => {
    expect(await open("list.csv", ROWS.map((row) => row.join(separator)).join("\r\n"))).toEqual([{ name: "list", sheet: "list", cells: ROWS, firstRow: 1 }]);
  });

  it("may begin with a title: its headers are the row that names the columns", async () => {
    const [table] = await open("list.csv", `Rare earths 2026\n\n${ROWS.map((row) => row.join(",")).join("\n")}`);
    expect(table).toMatchObject({ cells: ROWS, firstRow: 3 });
  });

  it("is read in the encoding that Windows wrote before, where it is no UTF-8", async () => {
    const [table] = await open("list.csv", Uint8Array.from([...strToU8("Company,Stage\nVacuumschmelze K"), 0xf6, ...strToU8("ln,Magnet\n")]));
    expect(table!.cells[1]).toEqual(["Vacuumschmelze Köln", "Magnet"]);
  });
});

describe("a long list", () => {
  it("of 200,000 rows is read whole", async () => {
    const [table] = await open("list.csv", `Company,Stage${"\nAlpha,Mining".repeat(200_000)}`);
    expect(table!.cells).toHaveLength(200_001);
  });

  it("keeps line breaks, quotes and separators within its cells, wherever the reading pauses", async () => {
    const rows = Array.from({ length: 5_000 }, (_, at) => [`Alpha ${at}`, `first line\nsecond; "quoted", ${at}`, at % 7 === 0 ? "" : "Pilot"]);
    const [table] = await open("list.csv", Papa.unparse([ROWS[0]!, ...rows], { delimiter: ";" }));
    expect(table!.cells.slice(1, 5_001)).toEqual(rows);
  });
});

describe("an .xlsx file", () => {
  const sheet = (rows: string, more = "") => `<worksheet><sheetData>${rows}</sheetData>${more}</worksheet>`;
  const book = (parts: Record<string, string>, properties = "") =>
    zipSync(
      Object.fromEntries(
        Object.entries({
          "xl/workbook.xml": `<x:workbook xmlns:x="m" xmlns:r="r">${properties}<x:sheets><x:sheet name="A &amp; B" r:id="rId7"/></x:sheets></x:workbook>`,
          "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="rId7" Target="/xl/worksheets/one.xml"/></Relationships>',
          ...parts,
        }).map(([path, xml]) => [path, strToU8(`<?xml version="1.0"?>${xml}`)]),
      ),
    ) as Uint8Array<ArrayBuffer>;

  it("is read by its shared texts without their phonetic guides, its numbers, and what its formulas gave", async () => {
    const file = book({
      "xl/sharedStrings.xml": "<sst><si><t>Company</t></si><si><r><t>Al</t></r><r><t xml:space='preserve'>pha </t></r><rPh><t>no</t></rPh></si><si><t>Stage</t></si></sst>",
      "xl/worksheets/one.xml": sheet('<row r="3"><c r="B3" t="s"><v>0</v></c><c r="C3" t="s"><v>2</v></c><c r="D3" t="inlineStr"><is><t>Date</t></is></c></row><row r="4"><c r="B4" t="s"><v>1</v></c><c r="C4" t="str"><f>A1&amp;"x"</f><v>Min_x0069_ng</v></c><c r="D4" s="5"><v>46000</v></c></row>'),
    });
    expect(await open("book.xlsx", file)).toEqual([{ name: "A & B", sheet: "A & B", firstRow: 3, cells: [["", "Company", "Stage", "Date"], ["", "Alpha ", "Mining", 46000]] }]);
  });

  it("gives its tables by name, without their totals", async () => {
    const file = book({
      "xl/worksheets/one.xml": sheet(["A", "B", "C"].map((_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="str"><v>${["Company", "Alpha", "1 company"][at]}</v></c></row>`).join(""), '<tableParts><tablePart r:id="rId1"/></tableParts>'),
      "xl/worksheets/_rels/one.xml.rels": '<Relationships><Relationship Id="rId1" Target="../tables/table9.xml"/></Relationships>',
      "xl/tables/table9.xml": '<table displayName="Mine" ref="A1:A3" totalsRowCount="1"/>',
    });
    expect(await open("book.xlsx", file)).toEqual([{ name: "Mine", sheet: "A & B", firstRow: 1, cells: [["Company"], ["Alpha"]] }]);
  });

  it("has a list as wide as its headers, whatever cell far away holds something too", async () => {
    const file = book({ "xl/worksheets/one.xml": sheet('<row r="1"><c r="A1" t="str"><v>Company</v></c><c r="B1" t="str"><v>Stage</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>') });
    const [table] = await open("book.xlsx", file);
    expect([table!.cells.length, table!.cells[0], table!.cells.at(-1)]).toEqual([1_048_576, ["Company", "Stage"], ["", ""]]);
  });

  it("with a table of more cells than can be held is refused", async () => {
    const file = book({
      "xl/worksheets/one.xml": sheet('<row r="1"><c r="A1" t="str"><v>Company</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>'),
      "xl/worksheets/_rels/one.xml.rels": '<Relationships><Relationship Id="rId1" Target="../tables/table9.xml"/></Relationships>',
      "xl/tables/table9.xml": '<table displayName="Mine" ref="A1:XFD1048576"/>',
    });
    await expect(open("book.xlsx", file)).rejects.toThrow("book.xlsx holds a table of more than 10 million cells. Save the list alone as a file of its own.");
  });

  it.each(["<", "<row ", '<row a="', "<!--", "<![CDATA[", "<?", "</", "<a/"])("of many unclosed %s holds no list, and is read to its end", async (piece) => {
    await expect(open("book.xlsx", book({ "xl/worksheets/one.xml": piece.repeat(200_000) }))).rejects.toThrow(/holds no list/);
  });

  it("keeps what comments, data and tags without a space before their end say", async () => {
    const file = book({ "xl/worksheets/one.xml": sheet('<!-- <c r="Z9"> --><row r="1"><c r="A1" t="str"><v>Company</v></c><c r="B1" t="str"><v><![CDATA[Stage & <more>]]></v></c></row><row r="2"><c r="A2"/><c r=\'B2\' t="str"><v>1 &lt; 2</v></c></row>') });
    expect(await open("book.xlsx", file)).toMatchObject([{ cells: [["Company", "Stage & <more>"], ["", "1 < 2"]] }]);
  });

  it("with days from 1904, a password, damage or no list is refused with what to do", async () => {
    await expect(open("book.xlsx", book({}, '<x:workbookPr date1904="1"/>'))).rejects.toThrow(/counts its days from 1904/);
    await expect(open("book.xlsx", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0]))).rejects.toThrow(/protected by a password/);
    await expect(open("book.xlsx", "PK is not enough")).rejects.toThrow(/damaged/);
    await expect(open("book.xlsx", book({ "xl/worksheets/one.xml": sheet("") }))).rejects.toThrow(/holds no list/);
    await expect(open("book.pdf", "%PDF")).rejects.toThrow(/Save it as .xlsx or .csv/);
  });
});

describe("evidence that was saved as a file", () => {
  const TABLE = [
    ["Company", "Stage", "Status", "Ownership", "Date", "Due", "Note"],
    ["=HYPERLINK(\"http://x\")", "Mining", "Pilot", 0.6, 46000, "Q4 2026", "two\nlines, \"quoted\"; <b> & \u0007"],
    ["+Beta", "Magnet", "Operating", "51%", "2025-09", "", "-1"],
  ];
  const READ = ["=HYPERLINK(\"http://x\")", "Mining", "Pilot"];

  it("as .csv begins with the mark of UTF-8, never with a formula, and is read back as it was", async () => {
    const text = csvOf(TABLE, ";");
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text).toContain("\r\n\"'=HYPERLINK(\"\"http://x\"\")\";");
    const [table] = await open("evidence.csv", text);
    expect(table!.cells[1]!.slice(0, 6)).toEqual([...READ, "0.6", "2025-12-09", "Q4 2026"]);
    expect(table!.cells[2]).toEqual(["+Beta", "Magnet", "Operating", "51%", "2025-09", "", "-1"]);
  });

  it("as .xlsx holds Excel tables with texts as texts and days as days, and another reader agrees", async () => {
    const bytes = xlsxOf([{ name: "Evidence", cells: TABLE }, { name: "Model", cells: [["Setting", "Item", "Value", "Note"], ["Word", "In Betrieb", "Operating", ""]] }]);
    const tables = await open("evidence.xlsx", bytes);
    expect(tables.map(({ name }) => name)).toEqual(["Evidence", "Model"]);
    expect(tables[0]!.cells[1]!.slice(0, 6)).toEqual([...READ, 0.6, 46000, "Q4 2026"]);
    expect(tables[0]!.cells[1]![6]).toMatch(/^two\s?lines, "quoted"; <b> & /);
    const { book } = readBook(bytes);
    expect(book.sheets.map(({ name, tables: its }) => [name, its.map((one) => one.name)])).toEqual([["Evidence", ["Evidence"]], ["Model", ["Model"]]]);
    expect(book.sheets[0]!.cells.find(({ row, column }) => row === 1 && column === 0)).toMatchObject({ value: READ[0], formula: "" });
  });
});
