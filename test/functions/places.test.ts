import { describe, expect, it } from "vitest";
import { evidence, type Row } from "../chain/evidence-table.ts";
import { ask } from "./ask.ts";

describe("MATRIX by Site: two sites are one only if Country is equal too, where both give one (method, Places)", () => {
  const at = (Stage: string, Country: string | null, Site = "Newcastle"): Row => ({ Stage, Status: "Operating", Site, Country });
  const links = (...rows: Row[]) => ask.matrix(evidence(...rows), { by: "Site" }).slice(1).map(([site, ...values]) => [site, values.filter((value) => value === 0.85).length]);

  it("a name in two countries is two places, each with its own links", () => {
    expect(links(at("Mining", "Australia"), at("Metal", "United Kingdom"), at("Alloy", "united  kingdom"))).toEqual([
      ["Newcastle, Australia", 1],
      ["Newcastle, United Kingdom", 2],
    ]);
  });

  it("rows that name no country stay by themselves beside them: which of the two nobody knows", () => {
    expect(links(at("Mining", "Australia"), at("Metal", "United Kingdom"), at("Alloy", null)).map(([site]) => site)).toEqual(["Newcastle", "Newcastle, Australia", "Newcastle, United Kingdom"]);
  });

  it("a name in one country is one place, whether or not each row repeats the country", () => {
    expect(links(at("Mining", "Australia"), at("Metal", null), at("Alloy", "Estonia", "Narva"))).toEqual([
      ["Narva", 1],
      ["Newcastle", 2],
    ]);
  });
});
