import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take longest, the longest first. */
const LONGEST = ["at-home-in-excel", "keyboard", "themes/other-tabs", "xlsx", "insert-own-cells", "like-excel", "refresh-faults", "inserting", "insert-faults", "merge", "start", "documents", "error-boundary", "themes/company"].map((name) => `/${name}.e2e.ts`);

/** Begins with the files that take longest, so that all workers end at about the same time; of the others Vitest knows how long they took last. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => LONGEST.findIndex((name) => moduleId.endsWith(name));
    const sorted = await super.sort(files);
    return [...sorted.filter((file) => place(file) >= 0).sort((one, other) => place(one) - place(other)), ...sorted.filter((file) => place(file) < 0)];
  }
}
