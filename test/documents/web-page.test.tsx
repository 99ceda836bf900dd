import { expect, it } from "vitest";
import { readWebPage } from "../../src/documents/web/read-web-page.ts";

const ARTICLE = [
  "Torngat Metals produced 412 tonnes of separated NdPr oxide at its refinery during the quarter, and sold all of them.",
  "The magnet plant is under construction, and its furnaces have been delivered to the site.",
  "The company has signed a binding offtake agreement with a maker of motors, subject to first production.",
  "The board approved the final investment decision for the metal plant on the same day, with debt and equity in place.",
];
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join("\n");
const read = async (body: string) => {
  const bytes = new TextEncoder().encode(`<!DOCTYPE html><html><head><title>Torngat reports the quarter</title></head><body>${body}</body></html>`);
  const [page] = await readWebPage({ name: "page.html", bytes }, { signal: new AbortController().signal, onPage: () => undefined });
  return page!.pages[0]!.text.split("\n\n");
};

it.each([
  ["a dialog", `<div role="dialog"><p>We use cookies.</p><p>You may choose which of them we set when you visit us.</p><div>Accept all</div></div>`],
  ["an alert", `<div role="alertdialog"><p>Your privacy matters to us.</p><div>Reject all</div></div>`],
  ["a modal", `<section aria-modal="true"><p>Subscribe to our letters.</p></section>`],
  ["a region named so", `<div role="region" aria-label="Cookie consent"><p>Choose what we may remember of you.</p></div>`],
  ["a dialog by its element", `<dialog open><p>Sign up for our letters.</p></dialog>`],
  ["no marked part", `<div><p>We use cookies.</p><p><a href="#">Cookie policy</a></p><p><a href="#">Accept all</a></p></div>`],
  ["a sentence", `<p>We use cookies to improve your experience on our site.</p><p>Manage cookie settings</p><p>By continuing to use this site you agree to our use of cookies.</p>`],
  ["links to share", `<ul><li><a href="#">Share this article</a></li><li><a href="#">Share on LinkedIn</a></li></ul>`],
])("A web page is read without what asks for consent or offers to share, in %s", async (_what, banner) => {
  for (const body of [`${banner}<main><h1>Torngat reports the quarter</h1>${paragraphs(ARTICLE)}</main>`, `<div><h1>Torngat reports the quarter</h1>${paragraphs(ARTICLE)}${banner}</div>`, `${paragraphs(ARTICLE.slice(0, 1))}${banner}`]) {
    const told = await read(body);
    expect(told.filter((text) => !ARTICLE.includes(text) && text !== "Torngat reports the quarter")).toEqual([]);
    expect(told).toContain(ARTICLE[0]);
  }
});

it("A web page keeps sentences that speak of cookies, consent or shares themselves", async () => {
  const texts = [
    "The company received consent from all of its lenders.",
    "Accept all ore from the mine was the rule of the contract, and the refinery kept to it for the whole of the year.",
    "Share capital rose to US$85 million.",
    "The plant bakes cookies for its guests, and it has produced 20 tonnes of NdPr oxide for a maker of motors.",
  ];
  expect(await read(`<main><h1>Torngat reports the quarter</h1>${paragraphs([...ARTICLE, ...texts])}</main>`)).toEqual(expect.arrayContaining(texts));
});
