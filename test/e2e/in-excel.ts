import type { OpenWorkbench } from "./open-workbench.ts";

/** What became of code in Excel.run: its answer, or the code and message of its failure. */
export interface Outcome {
  readonly answer?: unknown;
  readonly code?: string;
  readonly message?: string;
}

/** Runs code against the workbook in the add-in's own page, `sheet` being the one named. */
export async function inExcel({ page }: OpenWorkbench, sheet: string, body: string): Promise<Outcome> {
  const addin = page.frames().find((frame) => frame.url().includes("/addin/"))!;
  await addin.evaluate(() => Office.onReady());
  return addin.evaluate(
    `Excel.run(async (context) => { const { workbook } = context; const sheet = workbook.worksheets.getItem("${sheet}"); ${body} })
      .then((answer) => ({ answer }), ({ code, message }) => ({ code, message }))`,
  );
}
