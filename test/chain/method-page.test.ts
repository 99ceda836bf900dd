import { describe, expect, it } from "vitest";
import { breakLink, coverage, longestRun, promotionGap, runName } from "../../src/chain/scores/scores.ts";
import { HEADERS } from "../../src/chain/model/columns.ts";
import { stateAt } from "../../src/chain/links/links.ts";
import { DEFAULT_MODEL } from "../../src/chain/model/model.ts";
import { scoreEvidence } from "../../src/chain/score.ts";
import { STATUSES } from "../../src/chain/model/vocabulary.ts";
import { methodPage, regenerated, tableAfter, writeMethodPage } from "./method-page.ts";

// UPDATE=1 npm run unit -- method-page   writes the generated parts anew.
if (process.env.UPDATE) writeMethodPage(regenerated(methodPage()));

const page = methodPage();

describe("the method page", () => {
  it("shows the rubric and the default Model table as the code has them (UPDATE=1 npm run unit -- method-page rewrites them)", () => {
    expect(regenerated(page)).toBe(page);
  });

  it.each(Object.entries(HEADERS).filter(([column]) => !["Unit", "Basis"].includes(column)))(
    "lists the column %s with every header that is accepted for it",
    (column, accepted) => {
      const row = page.split("\n").find((line) => new RegExp(`^\\| ${column}[ ,]`).test(line));
      for (const header of accepted) expect(row).toContain(header);
      expect(row).toBeDefined();
    },
  );

  it("gives every status its level and credit", () => {
    STATUSES.forEach((status, level) => {
      const credit = DEFAULT_MODEL.credits[level]!;
      expect(page).toContain(`| ${status} | ${level} | ${credit === 0 ? "0" : credit.toFixed(2)} |`);
    });
  });

  it("has a heading for every section that it links to", () => {
    const slugs = [...page.matchAll(/^##+ (.+)$/gm)].map(([, title]) => title!.toLowerCase().replace(/[^a-z0-9 -]/g, "").replaceAll(" ", "-"));
    const linked = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, slug]) => slug!);
    expect(linked.filter((slug) => !slugs.includes(slug))).toEqual([]);
  });
});

describe("the worked example of the method page", () => {
  const scores = scoreEvidence(tableAfter(page, "example-evidence"));
  const [, ...links] = tableAfter(page, "example-links");

  it.each(links.map(([link, ...cells], place) => [link!, place, cells] as const))("scores %s as the page says", (link, place, cells) => {
    expect(DEFAULT_MODEL.links[place]?.name).toBe(link);
    const values = [scores.proven, scores.proForma, scores.claimed].map((column) => Number(column[place]!.toFixed(12)));
    expect([...values.map(String), stateAt(scores, place)]).toEqual(cells.slice(0, 4));
  });

  it("adds up to the page's coverage, promotion gap, run and break", () => {
    const percent = (share: number) => Number((share * 100).toFixed(3));
    // (0.10 + 0.50 + 0.51) ÷ 7, (1.11 + 0.85) ÷ 7, 6 ÷ 7, and the first taken from the last
    const found = (["Proven", "Pro forma", "Claimed"] as const).map((basis) => percent(coverage(scores, 0, basis)));
    expect(found).toEqual([15.857, 28, 85.714]);
    for (const figure of [...found, percent(promotionGap(scores, 0))]) expect(page).toMatch(new RegExp(`\\*\\*${figure}( %)?\\*\\*`));
    expect([runName(DEFAULT_MODEL, longestRun(scores, 0)), breakLink(scores, 0)]).toEqual(["Metal", "Customer"]);
    expect(page).toContain("Run 1 (`Metal`). Break `Customer`.");
  });
});
