import { describe, expect, it } from "vitest";
import { filingIn } from "../../src/documents/filing.ts";

const cover = (form: string, name: string, after = "") => `UNITED STATES
SECURITIES AND EXCHANGE COMMISSION
Washington, D.C. 20549

FORM ${form}

CURRENT REPORT
Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934

Date of Report (Date of earliest event reported): July 1, 2026

${name}
(Exact name of registrant as specified in its charter)

Delaware${after}`;

describe("A filing with the Securities and Exchange Commission", () => {
  it.each([
    ["its form and its registrant, as the text spells the name", cover("8-K", "HARROW METALS, INC.", "\n\nOn July 1, 2026, Harrow Metals, Inc. (the “Company”) closed the purchase."), { form: "8-K", company: "Harrow Metals" }],
    ["the name of its cover where the text has no other", cover("10-K", "HARROW METALS, INC."), { form: "10-K", company: "HARROW METALS" }],
    ["an amendment", cover("10-Q/A", "Harrow Metals Corporation"), { form: "10-Q/A", company: "Harrow Metals" }],
    ["the form of a registrant from abroad", cover("20-F", "Boreal Magnets plc"), { form: "20-F", company: "Boreal Magnets" }],
    ["both where the lines of its cover were read as one", cover("8-K", "HARROW METALS, INC.").replace(/\n+/g, " "), { form: "8-K", company: "HARROW METALS" }],
    ["the form alone where the cover names no registrant", cover("6-K", "").replace(/\(Exact[^)]*\)/, ""), { form: "6-K", company: "" }],
    ["the form of another office that calls it so", "Form 51-102F3\nMaterial Change Report\n\n1. Name and Address of Company", { form: "51-102F3", company: "" }],
  ])("shows %s", (_what, text, told) => expect(filingIn(text)).toEqual(told));

  it.each([
    ["a release that names one", "Harrow Metals closes its purchase\n\nThe company has filed a Form 8-K with the Securities and Exchange Commission."],
    ["a release that begins with the office", "The Securities and Exchange Commission has taken Harrow Metals' Form S-1 as effective."],
    ["a letter to the office", "Harrow Metals\n\nUnited States Securities and Exchange Commission\nWashington\n\nWe answer your letter on our plants."],
  ])("is not %s", (_what, text) => expect(filingIn(text)).toBeUndefined());
});
