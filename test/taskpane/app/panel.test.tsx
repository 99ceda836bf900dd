import { act, render, screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { Panel } from "../../../src/taskpane/app/panel.tsx";
import { openWorkbook } from "../mounted/page.tsx";

it("a tab that is pressed in the moment in which the first company is drawn stays: the company that shows itself does not take it away", async () => {
  await openWorkbook({ Evidence: [["Company", "Stage", "Status", "Source"], ["Alpha", "Mining", "Operating", "10-K"]] });
  const tab = () => screen.getByRole("tab", { name: "Evidence" });
  let pressed = false;
  const drawn = new MutationObserver(() => {
    if (!document.body.textContent.includes("of the chain proven")) return;
    drawn.disconnect();
    tab().click(); // before the effects of what is drawn have run
    pressed = true;
  });
  drawn.observe(document.body, { childList: true, subtree: true });
  render(<Panel />);
  await waitFor(() => expect(pressed).toBe(true));
  await act(async () => undefined); // the effects have run
  expect(tab().getAttribute("aria-selected")).toBe("true");
});
