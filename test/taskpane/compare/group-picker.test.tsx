import { screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { GroupPicker } from "../../../src/taskpane/compare/group-picker.tsx";
import { loadPeerGroups, usePeerGroups } from "../../../src/taskpane/parts/pickers/peer-groups.ts";
import { openWorkbook, show } from "../mounted/page.tsx";

const COMPANIES = ["Alpha", "Beta", "Gamma, Inc."];
const TICKERS = new Map([["beta", ["NYSE:BT"]]]);

let user: UserEvent;
beforeEach(async () => {
  await openWorkbook({ Evidence: [["Company", "Stage", "Status"], ["Alpha", "Mining", "Operating"]] });
  user = show(<GroupPicker companies={COMPANIES} missing={[]} />, TICKERS);
});

const press = (name: string) => user.click(screen.getByRole("button", { name }));
const compared = () => screen.getByLabelText<HTMLSelectElement>("Companies compared");
const members = () => screen.getByRole<HTMLInputElement>("combobox", { name: "Companies of the group" });
const name = async (words: string) => {
  await user.clear(screen.getByLabelText(/^Name of the group/));
  await user.type(screen.getByLabelText(/^Name of the group/), words);
};
const choose = async (words: string) => {
  await user.click(members());
  await user.paste(words);
  await user.keyboard("{Escape}");
};
const make = async (group: string, words: string) => {
  await press("Make a peer group");
  await name(group);
  await choose(words);
  await press("Keep in the workbook");
  await screen.findByRole("button", { name: `Change ${group}` });
};
const kept = () => usePeerGroups.getState().groups;

describe("a peer group", () => {
  it("is kept in the workbook with its companies by name or ticker, and is chosen; another panel finds it there", async () => {
    await make("Majors", "bt, gamma, inc.; ALPHA");
    expect(compared().selectedOptions[0]!.textContent).toBe("Majors (3)");
    usePeerGroups.setState({ groups: [], chosen: undefined });
    await loadPeerGroups();
    expect(kept()).toEqual([{ name: "Majors", companies: ["Beta", "Gamma, Inc.", "Alpha"] }]);
  });

  it("asks for a name, for two companies, and for no company that the table has not; it says so once it is to be kept", async () => {
    await press("Make a peer group");
    expect(screen.queryByText("Choose two companies or more.")).toBeNull();
    await press("Keep in the workbook");
    screen.getByText("Choose two companies or more.");
    await name("Majors");
    await choose("Alpha, Betta");
    await screen.findByText(/Betta/);
    await press("Keep in the workbook");
    expect(kept()).toEqual([]);
  });

  it("does not take the name of another", async () => {
    await make("Majors", "Alpha, Beta");
    await press("Make a peer group");
    await name("MAJORS");
    await choose("Alpha, Beta");
    await press("Keep in the workbook");
    expect(screen.getByLabelText(/^Name of the group/).getAttribute("aria-invalid")).toBe("true");
    expect(kept()).toHaveLength(1);
  });

  it("is changed under another name, and deleted: then all companies are compared", async () => {
    await make("Majors", "Alpha, Beta");
    await press("Change Majors");
    await name("Peers");
    await press("Keep in the workbook");
    await screen.findByRole("button", { name: "Change Peers" });
    expect(kept()).toEqual([{ name: "Peers", companies: ["Alpha", "Beta"] }]);
    await press("Delete Peers");
    await waitFor(() => expect(kept()).toEqual([]));
    expect(compared().value).toBe("");
  });
});
