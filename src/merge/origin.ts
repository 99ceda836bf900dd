import type { Cells } from "../chain/cells/cell.ts";
import { COLUMNS } from "../chain/model/columns.ts";
import { valueIn, type MergeRow } from "./rows/merge-row.ts";

/**
 * What an origin (a colleague's file, the evidence that comes along) brought last time, packed into a short text that the workbook keeps:
 * a header row and rows of compared values as JSON, deflated, in base 64.
 */
export async function packOrigin(rows: readonly MergeRow[]): Promise<string> {
  const used = COLUMNS.filter((column) => rows.some((row) => valueIn(row, column) !== ""));
  const json = JSON.stringify([used, ...rows.map((row) => used.map((column) => valueIn(row, column)))]);
  const bytes = await through(new TextEncoder().encode(json), new CompressionStream("deflate-raw"));
  const PART = 0x8000; // String.fromCharCode takes so many arguments at once
  let binary = "";
  for (let at = 0; at < bytes.length; at += PART) binary += String.fromCharCode(...bytes.subarray(at, at + PART));
  return btoa(binary);
}

/** The table that was packed; undefined where the text is none of ours. */
export async function unpackOrigin(packed: string): Promise<Cells | undefined> {
  try {
    const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
    const table: unknown = JSON.parse(new TextDecoder().decode(await through(bytes, new DecompressionStream("deflate-raw"))));
    const sound = Array.isArray(table) && table.every((row) => Array.isArray(row) && row.every((cell) => typeof cell === "string"));
    return sound ? (table as Cells) : undefined;
  } catch {
    return undefined; // damaged, or written by something else: the merge then goes without a base
  }
}

async function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const readable = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(stream as ReadableWritablePair<Uint8Array, Uint8Array>);
  return new Uint8Array(await new Response(readable).arrayBuffer());
}
