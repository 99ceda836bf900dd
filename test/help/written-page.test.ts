import { describe, expect, it } from "vitest";
import { PAGES, writtenPage } from "../../src/help/written-page.js";

const pages = Object.entries(PAGES).map(([name, file]) => ({ name, page: writtenPage(file) }));

describe("the pages beside the help page", () => {
  it.each(pages)("$name has one main heading, and every link within it leads to a heading", ({ page }) => {
    expect(page.match(/<h1 /g)).toHaveLength(1);
    const anchors = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, anchor]) => anchor));
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, anchor]) => decodeURIComponent(anchor!));
    expect(links.filter((anchor) => !anchors.has(anchor))).toEqual([]);
  });

  it.each(pages)("$name links to nothing that the build does not hold, but the web", ({ page }) => {
    const links = [...page.matchAll(/(?:href|src)="([^"#]+)"/g)].map(([, link]) => link!);
    const known = new Set([...Object.keys(PAGES), "help.html", "help.css", "assets/icon-32.png"]);
    expect(links.filter((link) => !known.has(link) && !link.startsWith("https://"))).toEqual([]);
  });

  it.each(pages)("$name runs no script and loads nothing from elsewhere", ({ page }) => {
    expect(page).not.toMatch(/<script|<iframe| on\w+=/i);
    expect(page).toContain("default-src 'none'; style-src 'self'; img-src 'self'");
  });
});
