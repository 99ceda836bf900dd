import { describe, expect, it } from "vitest";
import { scoreEvidence } from "../../../src/chain/score.ts";
import { questionsTable } from "../../../src/chain/tables/company/links/questions-table.ts";
import { letterOf } from "../../../src/taskpane/company/letter.ts";
import { evidence, WORKED_EXAMPLE } from "../../chain/evidence-table.ts";

describe("questions for a company", () => {
  const table = questionsTable(scoreEvidence(WORKED_EXAMPLE), "alpha");

  it("are one for each link with something to do, the one worth most first, with what an answer would prove and the link's state now", () => {
    const [header, ...rows] = table;
    expect(header!.slice(0, 4)).toEqual(["Question", "Link", "What it would prove", "State then"]);
    expect(rows.map(([, link, , state]) => `${link!}: ${state!}`)).toContain("Alloy: Pending");
    expect(rows.find(([, link]) => link === "Alloy")![2]).toBe("Alloy, up to 14 points of coverage"); // 1 ÷ 7, of which nothing is proven
    expect(rows.every((row) => row.slice(4).every((cell) => cell === ""))).toBe(true); // for the investor to fill
  });

  it("make a letter that numbers them and asks for the documents", () => {
    const letter = letterOf("Alpha", table);
    expect(letter).toMatch(/how much of the chain from mine to magnet Alpha carries out/);
    expect(letter.split("\n").filter((line) => /^\d+\. /.test(line))).toHaveLength(table.length - 1);
    expect(letter).toContain(`1. ${table[1]![1] as string}: ${table[1]![0] as string}`);
  });

  it("make no letter where nothing is to be asked", () => {
    const stages = ["Mining", "Concentration", "Separation", "Metal", "Alloy", "Magnet", "Customer"];
    const proven = evidence(...["Annual report", "Filing of the buyer"].flatMap((Source) => stages.map((Stage) => ({ Stage, Status: "Qualified", Source, "Asserted by": "Filing", Date: "2026-01-01" }))));
    expect(letterOf("Alpha", questionsTable(scoreEvidence(proven), "Alpha"))).toBe("");
  });
});
