/** Runs in the add-in's page ahead of office.js: hands it the native side of Excel, which lives in the workbench's page. */
import type { Workbench } from "./workbench.ts";

const { workbench } = window.parent as unknown as { workbench: Workbench };
Object.defineProperty(window, "external", { value: workbench.externalFor(), configurable: true });
