/** Leaves the page of component tests as it was, after each. */
import { afterEach } from "vitest";
import { leavePage } from "./taskpane/mounted/page.tsx";

afterEach(leavePage);
