import { screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import type { Workbench } from "../../workbench/page/workbench.ts";
import { openWorkbook, showPanel } from "../mounted/page.tsx";

const EVIDENCE = [
  ["Company", "Stage", "Status", "Date", "Source", "Note"],
  ["Alpha", "Mining", "Operating", 45_000, "10-K", null],
  ["Alpha", "Separation", "Operatng", 45_000, "10-K", null],
  ["Beta", "Magnet", "Pilot", 45_000, null, null],
  ["Beta", "Alloy", "Pilot", 45_000, null, null],
];

let workbench: Workbench;
let user: UserEvent;
beforeEach(async () => {
  workbench = await openWorkbook({ Evidence: EVIDENCE });
  user = await showPanel();
  await user.click(screen.getByRole("tab", { name: "Evidence" }));
  await screen.findByRole("button", { name: /^Problems/ });
});

const press = (name: string | RegExp) => user.click(screen.getByRole("button", { name }));
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(new RegExp(`^${label}\\*?$`));
const company = () => screen.getByRole<HTMLInputElement>("combobox", { name: "Company" });
const problems = () => screen.getByRole("button", { name: /^Problems/ }).textContent;

describe("the tab Evidence", () => {
  it("takes a company and a link from Next into an empty form, and never replaces a row that was begun", async () => {
    const [first] = screen.getAllByRole("button", { name: /^Add evidence for / });
    const link = first!.textContent!.replace("Add evidence for ", "");
    await user.click(first!);
    await waitFor(() => expect(field("Stage").value).toBe(link));
    expect(company().value).toBe("Beta"); // Alpha cannot be read
    await waitFor(() => expect(document.activeElement).toBe(field("Status"))); // what is still to choose
    await user.selectOptions(field("Stage"), "Mining");
    await user.click(first!);
    await screen.findByText("The form holds a row that you have begun. Add it to the table or clear the form first.");
    expect(field("Stage").value).toBe("Mining");
  });

  it("keeps a half-filled row through a change of tab", async () => {
    await press("Add a row");
    await user.click(field("Note"));
    await user.paste("half a row");
    await user.click(screen.getByRole("tab", { name: "Set-up" }));
    await screen.findByRole("combobox", { name: "Table" });
    await user.click(screen.getByRole("tab", { name: "Evidence" }));
    await waitFor(() => expect(field("Note").value).toBe("half a row"));
  });

  it("counts errors and warnings apart, lists errors first and leads to the very cell", async () => {
    expect(problems()).toBe("Problems 1 error, 2 warnings");
    await press(/^Problems/);
    await screen.findByText("The Status 'Operatng' is not known.", { exact: false });
    await press("Select Status in row 3");
    await waitFor(() => expect(workbench.selected()).toBe("Evidence!C3"));
  });

  it("keeps in the workbook which warnings are accepted, until they are taken back", async () => {
    await press(/^Problems/);
    await user.click(screen.getByText(/^2 Warnings: /));
    await user.click(screen.getAllByRole("button", { name: "Accept this warning" })[0]!);
    await screen.findByText("1 accepted, until their rows change");
    expect(problems()).toBe("Problems 1 error, 1 warning");
    await user.click(screen.getByRole("tab", { name: "Set-up" })); // the tab is taken down: what is accepted is read from the workbook
    await screen.findByRole("combobox", { name: "Table" });
    await user.click(screen.getByRole("tab", { name: "Evidence" }));
    await user.click(await screen.findByText("1 accepted, until their rows change"));
    await press("Take back");
    await waitFor(() => expect(problems()).toBe("Problems 1 error, 2 warnings"));
  });
});
