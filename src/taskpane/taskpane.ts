import { whenShown } from "./app/state/when-shown.ts";

/** The page that Excel loads. The panel's own code is fetched when the pane is shown, so that cells never wait for it. */
void Office.onReady(async () => {
  const place = document.getElementById("panel")!;
  await whenShown(place);
  try {
    const { showPanel } = await import(/* webpackChunkName: "panel" */ "./app/show-panel.tsx");
    showPanel(place);
  } catch {
    showUnfetched(place);
  }
});

/** Says that the panel could not be fetched, without any of the panel's code. */
function showUnfetched(place: HTMLElement): void {
  const words = document.createElement("p");
  words.setAttribute("role", "alert");
  words.textContent = "The panel could not be fetched: the add-in was updated, or the connection is down.";
  const again = document.createElement("button");
  again.textContent = "Try again";
  again.addEventListener("click", () => location.reload());
  place.replaceChildren(words, again);
}
