import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take longest, the longest first. */
const LONGEST = ["insert-faults", "keyboard", "inserting", "refresh-faults", "themes", "read-documents", "start", "xlsx", "documents"].map((name) => `/${name}.e2e.ts`);

/** Begins with the files that take longest, so that both workers end at about the same time; of the others Vitest knows how long they took last. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => LONGEST.findIndex((name) => moduleId.endsWith(name));
    const sorted = await super.sort(files);
    return [...sorted.filter((file) => place(file) >= 0).sort((one, other) => place(one) - place(other)), ...sorted.filter((file) => place(file) < 0)];
  }
}
