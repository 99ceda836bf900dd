/** The worksheet functions as a table of questions, called as cells call them. */
import { breakOf } from "../../../src/functions/break.ts";
import { check } from "../../../src/functions/check.ts";
import { coverage } from "../../../src/functions/coverage.ts";
import { link } from "../../../src/functions/link.ts";
import { matrix } from "../../../src/functions/matrix.ts";
import { promotion } from "../../../src/functions/promotion.ts";
import { rank } from "../../../src/functions/rank.ts";
import { run } from "../../../src/functions/run.ts";
import { strength } from "../../../src/functions/strength.ts";
import { throughput } from "../../../src/functions/throughput.ts";
import { why } from "../../../src/functions/why.ts";
import type { Cells } from "./texts.ts";

const functions = { BREAK: breakOf, CHECK: check, COVERAGE: coverage, LINK: link, MATRIX: matrix, PROMOTION: promotion, RANK: rank, RUN: run, STRENGTH: strength, THROUGHPUT: throughput, WHY: why };

export type Ask = (id: string, ...args: unknown[]) => unknown[][];

export const asking = (evidence: Cells): Ask => (id, ...args) => (functions as unknown as { [id: string]: (...all: unknown[]) => unknown[][] })[id]!(evidence, ...args);
