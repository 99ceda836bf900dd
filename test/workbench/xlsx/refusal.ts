/** Why a file cannot be opened: one sentence with the remedy, to be shown as it is. */
export class Refusal extends Error {}

/** Megabytes of a file, and of all that it holds unpacked. */
const [LARGEST, LARGEST_INSIDE] = [20, 300];
const MEGABYTE = 1_000_000;

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean => start.every((one, place) => bytes[place] === one);

/** What an encrypted workbook names in its outer file, in UTF-16. */
const ENCRYPTED = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) if (wanted.every((one, place) => bytes[at + place] === one)) return true;
  return false;
}

/** Throws for what is no .xlsx file by its first bytes or its size. */
export function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length > LARGEST * MEGABYTE) throw new Refusal(`The file has more than ${LARGEST} MB: remove sheets or pictures that are not needed, and open it again.`);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    if (holds(bytes, ENCRYPTED)) throw new Refusal("The file is protected by a password: take it off in Excel (File, Info, Protect Workbook, Encrypt with Password), and open it again.");
    throw new Refusal("The file is of Excel's old format .xls: save it in Excel as .xlsx, and open that.");
  }
  if (!startsWith(bytes, 0x50, 0x4b)) throw new Refusal("The file is not an Excel workbook: save it as .xlsx in Excel or LibreOffice, and open that.");
}

/** Throws where the parts together are larger than a page can take. */
export function refuseLargeContent(unpacked: number): void {
  if (unpacked > LARGEST_INSIDE * MEGABYTE) throw new Refusal(`The file unpacks to more than ${LARGEST_INSIDE} MB: remove sheets that are not needed, and open it again.`);
}

export const noWorkbook = (binary: boolean): Refusal =>
  new Refusal(binary ? "The file is of Excel's binary format .xlsb: save it in Excel as .xlsx, and open that." : "The file holds no Excel workbook: save it as .xlsx in Excel or LibreOffice, and open that.");

export const damaged = (): Refusal => new Refusal("The file is damaged: open it in Excel, let Excel repair it, save it as .xlsx, and open that.");
