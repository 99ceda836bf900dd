import { fireEvent, screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, describe, expect, it } from "vitest";
import { CompanyPicker } from "../../../../src/taskpane/parts/pickers/company-picker.tsx";
import { show } from "../../mounted/page.tsx";

const NAMES = Array.from({ length: 500 }, (_, place) => `Company ${place + 1}`);
const TICKERS = new Map([
  ["company 7", ["NYSE:SVN"]],
  ["company 70", ["ASX:SVNX"]],
]);

function Picker({ names }: { readonly names: readonly string[] }) {
  const [chosen, setChosen] = useState(names[0]!);
  return (
    <>
      <CompanyPicker names={names} chosen={chosen} onChoose={setChosen} />
      <button>elsewhere</button>
    </>
  );
}

let user: UserEvent;
beforeEach(() => {
  user = show(<Picker names={NAMES} />, TICKERS);
});

const picker = () => screen.getByRole<HTMLInputElement>("combobox", { name: "Company" });
const options = () => screen.queryAllByRole("option").map(({ textContent }) => textContent);
const selected = () => picker().value.slice(picker().selectionStart!, picker().selectionEnd!);

describe("choosing among 500 companies", () => {
  it("lists fifty, and says how many more there are", async () => {
    await user.click(picker());
    expect(options()).toHaveLength(51);
    expect(options().slice(0, 2)).toEqual(["Company 1", "Company 2"]);
    expect(options().at(-1)).toBe("450 more: type a part of the name");
  });

  it("finds one by a part of its name, by keyboard alone", async () => {
    await user.tab();
    await user.keyboard("348{Enter}"); // what stood there was selected
    expect(picker().value).toBe("Company 348");
    await user.keyboard("y 49");
    expect(options()).toEqual(NAMES.filter((name) => name.includes("49"))); // each holds both words
    await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    expect(picker().value).toMatch(/^Company \d*49\d?$/);
  });

  it("takes a ticker with its exchange or without, though other tickers begin so, and lists it first", async () => {
    await user.tab();
    await user.keyboard("svn");
    expect(options()).toEqual(["Company 7NYSE:SVN", "Company 70ASX:SVNX"]);
    await user.keyboard("{Enter}");
    expect(picker().value).toBe("Company 7");
    await user.paste("asx:svnx");
    await user.keyboard("{Enter}");
    expect(picker().value).toBe("Company 70");
  });

  it("lets the next name typed take the place of the chosen one, however often the field is clicked", async () => {
    for (const click of [1, 2, 3]) {
      await user.click(picker());
      await waitFor(() => expect(selected(), `click ${click}`).toBe("Company 1"));
    }
    await user.keyboard("348{Enter}");
    expect(picker().value).toBe("Company 348");
  });

  it("lists what fits a name that is pasted or dictated", async () => {
    await user.tab();
    fireEvent.change(picker(), { target: { value: "Company 77" } }); // changes the field without a key
    await user.click(screen.getByRole("option", { name: "Company 77" }));
    expect(picker().value).toBe("Company 77");
  });

  it("says that nothing is found, and drops what was typed and not chosen", async () => {
    await user.tab();
    await user.keyboard("xx");
    expect(options()).toEqual(["No company has this in its name or as its ticker"]);
    await user.keyboard("{Enter}");
    await user.tab();
    await waitFor(() => expect(picker().value).toBe("Company 1"));
  });

  it("closes its list on Escape, and the chosen company stays", async () => {
    await user.click(picker());
    await user.keyboard("34{Escape}");
    expect(options()).toEqual([]);
    expect(picker().value).toBe("Company 1");
  });
});
