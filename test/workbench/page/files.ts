/** The page's buttons that open and save .xlsx files. Nothing is sent: the browser reads the file and writes the download. */
import type { Reader } from "../xlsx/write-sheet.ts";
import type { Workbench } from "./workbench.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export function openAndSave(workbench: Workbench): void {
  const [open, save] = ["open", "save"].map((id) => document.getElementById(id) as HTMLButtonElement) as [HTMLButtonElement, HTMLButtonElement];
  const file = document.getElementById("file") as HTMLInputElement;
  const reader = document.getElementById("reader") as HTMLSelectElement;
  const told = document.getElementById("told")!;
  const usual = document.title;
  let name = "Chain of Proof.xlsx";

  const tell = (text: string, isProblem = false): void => {
    told.hidden = text === "";
    told.classList.toggle("problem", isProblem);
    told.querySelector("span")!.textContent = text;
  };
  told.querySelector("button")!.addEventListener("click", () => tell(""));

  const alone = async (act: () => Promise<void>): Promise<void> => {
    open.disabled = save.disabled = true;
    tell("");
    try {
      await act();
    } catch (problem) {
      console.warn(problem);
      tell(problem instanceof Error ? problem.message : String(problem), true);
    } finally {
      open.disabled = save.disabled = false;
    }
  };

  open.addEventListener("click", () => file.click());
  file.addEventListener("change", () => {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    void alone(async () => {
      tell(`Opening ${chosen.name} …`);
      const leftOut = await workbench.open(new Uint8Array(await chosen.arrayBuffer()));
      name = chosen.name;
      document.title = `${name}: ${usual}`;
      tell(leftOut.length > 0 ? `${name} is open. Left out: ${leftOut.join(", ")}.` : "");
    }).finally(() => (file.value = "")); // the same file may be chosen again
  });

  save.addEventListener("click", () => {
    void alone(async () => {
      const bytes = await workbench.save(reader.value as Reader);
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX }));
      link.download = name.replace(/(\.xls[xm]?)?$/i, ".xlsx");
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
      const missing = workbench.notSaved(reader.value as Reader);
      if (missing.length > 0) tell(`${link.download} is saved, without ${missing.join(" and ")}.`);
    });
  });
}
