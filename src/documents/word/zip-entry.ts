import { Unzip, UnzipInflate } from "fflate";
import type { ChainError } from "../../chain/cells/chain-error.ts";
import { broken, refusal } from "../limits.ts";

/** More than the text of any document that can be read, with its markup. */
const MOST_BYTES = 60_000_000;
/** Few enough that even the tightest packing, a thousandfold, unpacks at once. */
const STEP = 64 * 1024;

/**
 * The text of one entry of a zip file; undefined where there is no such entry. What it unpacks to is counted as it comes, and not
 * believed from the directory. Errors: a sentence for a damaged file, and for an entry that unpacks to more than 60 MB.
 */
export function entryOf(bytes: Uint8Array, entry: string, name: string): string | undefined {
  const decoder = new TextDecoder();
  let text: string | undefined;
  let unpacked = 0;
  let done = false;
  let problem: ChainError | undefined; // kept, not thrown: fflate takes what is thrown in a callback for a damaged file
  const unzip = new Unzip((file) => {
    if (file.name !== entry || text !== undefined) return;
    text = "";
    file.ondata = (error, data, final) => {
      if (problem) return;
      if (error) return void (problem = broken(name));
      unpacked += data.length;
      if (unpacked > MOST_BYTES) return void (problem = refusal(name, "unpacks to more than 60 MB. Save the pages that matter as a file of their own."));
      text += decoder.decode(data, { stream: !final });
      done = final;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let from = 0; from < bytes.length && !done && !problem; from += STEP) unzip.push(bytes.subarray(from, from + STEP), from + STEP >= bytes.length);
  } catch {
    problem ??= broken(name); // what fflate throws of a directory that makes no sense
  }
  if (text !== undefined && !done) problem ??= broken(name);
  if (problem) throw problem;
  return text;
}
