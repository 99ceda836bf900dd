/** The page that Excel loads. The panel's own code is fetched when the pane is shown, so that cells never wait for it. */
void Office.onReady(async () => {
  const { showPanel } = await import(/* webpackChunkName: "panel" */ "./panel.tsx");
  showPanel(document.getElementById("panel")!);
});
