import { describe } from "vitest";
import { VIEWS } from "../views.ts";
import { testViews } from "./look.ts";

describe("the other tabs in every theme", () => testViews(Object.keys(VIEWS).filter((view) => view !== "Company")));
