import { defineConfig } from "vitest/config";
import e2e from "./vitest.e2e.config.ts";

/** An hour of work in a minute: what the panel keeps of it. Slow by nature, so it has a script of its own. */
export default defineConfig({ test: { ...e2e.test, include: ["test/e2e/soak.slow.ts"] } });
