import { tidied } from "./tidied.ts";

/** Collects running text into paragraphs and the rows of tables, and those into pages. */
export class Paragraphs {
  #running = "";
  #done: string[] = [];
  #pages: string[] = [];

  /** Text as it runs on: white space is one space. */
  add(text: string): void {
    this.#running += text.replace(/\s+/g, " ");
  }

  lineBreak(): void {
    this.#running += "\n";
  }

  /** The end of a cell in a row of a table. */
  endCell(): void {
    this.#running += "\t";
  }

  end(): void {
    if (this.#running === "") return;
    const text = tidied(this.#running).replace(/ {2,}/g, " ").replace(/ ?([\n\t]) ?/g, "$1");
    if (text !== "") this.#done.push(text);
    this.#running = "";
  }

  endPage(): void {
    this.end();
    this.#pages.push(this.#done.join("\n\n"));
    this.#done = [];
  }

  pages(): string[] {
    this.endPage();
    return this.#pages;
  }
}
