/** Writes assets/checklist.xlsx: `npm run checklist`. A test fails when it is stale. */
import { writeFileSync } from "node:fs";
import { writeBook } from "../workbench/xlsx/write-book.ts";
import { CHECKLIST, checklist } from "./workbook.ts";

writeFileSync(CHECKLIST, writeBook(checklist(), "Excel"));
