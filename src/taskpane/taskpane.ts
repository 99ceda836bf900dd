import { whenShown } from "./app/when-shown.ts";

/** The page that Excel loads. The panel's own code is fetched when the pane is shown, so that cells never wait for it. */
void Office.onReady(async () => {
  const place = document.getElementById("panel")!;
  await whenShown(place);
  const { showPanel } = await import(/* webpackChunkName: "panel" */ "./app/show-panel.tsx");
  showPanel(place);
});
