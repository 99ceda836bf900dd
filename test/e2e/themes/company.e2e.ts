import { describe } from "vitest";
import { testViews } from "./look.ts";

describe("the tab Company in every theme", () => testViews(["Company"]));
