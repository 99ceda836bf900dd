/** Word files made for the tests, of the parts that Word itself writes. */
import { strToU8, zipSync } from "fflate";

const NAMESPACES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (...inside: string[]): string => `<w:p>${inside.join("")}</w:p>`;

/** A package around the contents of its body. */
export function wordFile(body: string, title?: string): Uint8Array {
  return zipSync(
    {
      "[Content_Types].xml": strToU8('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
      ...(title && { "docProps/core.xml": strToU8(`<?xml version="1.0"?><cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>${title}</dc:title></cp:coreProperties>`) }),
      "word/document.xml": strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`),
    },
    { level: 1 },
  );
}

/** A release as Word keeps it: words cut into runs, changes that are tracked, a text box in two forms, a table, and two printed pages. */
export const wordRelease = (): Uint8Array =>
  wordFile(
    [
      paragraph('<w:pPr><w:pStyle w:val="Title"/></w:pPr>', run("Torngat "), run("Metals begins separation")),
      paragraph(run("Torngat Metals produced 412 tonnes of "), `<w:del>${run("mixed")}</w:del><w:ins>${run("separated")}</w:ins>`, run(" NdPr oxide in the"), "<w:r><w:noBreakHyphen/></w:r>", run("quarter &amp; sold all.")),
      paragraph(`<mc:AlternateContent><mc:Choice>${run("In a box.")}</mc:Choice><mc:Fallback>${run("In a box.")}</mc:Fallback></mc:AlternateContent>`),
      `<w:tbl><w:tr><w:tc>${paragraph(run("NdPr oxide"))}</w:tc><w:tc>${paragraph(run("412"))}</w:tc></w:tr></w:tbl>`,
      paragraph(run("The plant that was announced in March "), "<w:r><w:lastRenderedPageBreak/></w:r>", run("has begun production.")),
    ].join(""),
  );

/** A Word file that unpacks to so many million bytes from a few thousand. */
export const wordBomb = (megabytes: number): Uint8Array => wordFile(paragraph(run("0".repeat(megabytes * 1e6))));

/** The same, with a directory and headers that state a thousand bytes. */
export function lyingBomb(megabytes: number): Uint8Array {
  const bytes = wordBomb(megabytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 30; at++) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) view.setUint32(at + 22, 1000, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, 1000, true);
  }
  return bytes;
}
