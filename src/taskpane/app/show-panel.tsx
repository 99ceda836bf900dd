import { createRoot } from "react-dom/client";
import { Panel } from "./panel.tsx";

/** Draws the panel into the page. */
export function showPanel(place: HTMLElement): void {
  createRoot(place).render(<Panel />);
}
