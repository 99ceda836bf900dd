/** What a PDF of 200 pages takes to open in a real browser, and the memory that the page holds afterwards. */
import { longReport } from "../documents/pdf-files.ts";
import { openBrowser } from "../e2e/browser.ts";
import { openDocumentsPage } from "../e2e/documents-page.ts";
import { report } from "./measure.ts";

const PAGES = 200;

const browser = await openBrowser();
try {
  const documents = await openDocumentsPage(browser);
  const file = await longReport(PAGES);
  await documents.open("warm-up.pdf", await longReport(1));
  const session = await documents.page.context().newCDPSession(documents.page);
  const heap = async () => {
    await session.send("HeapProfiler.collectGarbage");
    return (await session.send("Runtime.getHeapUsage")).usedSize / 2 ** 20;
  };
  const before = await heap();
  const began = performance.now();
  const { documents: opened, milliseconds } = await documents.open("long.pdf", file);
  const seconds = (performance.now() - began) / 1000;
  if (opened[0]?.pages.length !== PAGES) throw new Error("The PDF was not read.");
  report(`A PDF of ${PAGES} pages, opened`, { s: seconds, "s of the browser's work": milliseconds / 1000, "MiB kept": (await heap()) - before, "characters a page": opened[0].pages.reduce((sum, { text }) => sum + text.length, 0) / PAGES });
} finally {
  await browser.close();
}
