/** The documents whose rows were added, kept in the workbook's own settings: enough to know one again, and what is new in it. */
import { run, write } from "../excel.ts";

const KEY = "ChainOfProof.Documents";
/** The settings travel with the workbook: the last ones are kept. */
const KEPT = 200;

export interface KeptDocument {
  readonly fingerprint: string;
  readonly title: string;
  readonly link: string;
  readonly company: string;
  /** The day it was read, as YYYY-MM-DD. */
  readonly read: string;
  /** A mark of each of its sentences. */
  readonly sentences: readonly string[];
}

export const readDocuments = (): Promise<readonly KeptDocument[]> => run(documentsIn);

/** Keeps a document in the place of its earlier version. */
export const keepDocument = (document: KeptDocument): Promise<void> =>
  write(async (context) => {
    const others = (await documentsIn(context)).filter((one) => !isVersionOf(one, document));
    context.workbook.settings.add(KEY, [...others, document].slice(-KEPT));
    await context.sync();
  });

async function documentsIn(context: Excel.RequestContext): Promise<readonly KeptDocument[]> {
  const setting = context.workbook.settings.getItemOrNullObject(KEY).load("value");
  await context.sync();
  return setting.isNullObject || !Array.isArray(setting.value) ? [] : (setting.value as KeptDocument[]);
}

/** Whether two are one document, changed or not: the same words, the same address, or the same title of the same company. */
export function isVersionOf(one: Omit<KeptDocument, "read" | "sentences">, other: Omit<KeptDocument, "read" | "sentences">): boolean {
  if (one.fingerprint === other.fingerprint) return true;
  return one.link !== "" || other.link !== "" ? one.link === other.link : one.title === other.title && one.company === other.company;
}
