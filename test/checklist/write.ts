/** Writes assets/checklist.xlsx: `npm run checklist`. A test fails when it is stale. */
import { CHECKLIST, checklist } from "./workbook.ts";

await checklist().xlsx.writeFile(CHECKLIST);
