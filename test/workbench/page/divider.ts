/** The divider between the grid and the panel: moved by pointer or arrow keys, its width told to assistive technology. */

/** A task pane's widths in Excel, in pixels. */
const [NARROWEST, WIDEST, STEP] = [320, 800, 20];
const KEPT = "panel-width";

export function movableDivider(divider: HTMLElement, panel: HTMLElement): void {
  const width = (): number => panel.getBoundingClientRect().width;
  const setWidth = (wanted: number): void => {
    const pixels = Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
    panel.style.width = `${pixels}px`;
    divider.setAttribute("aria-valuenow", String(pixels));
    sessionStorage.setItem(KEPT, String(pixels)); // a page that is built anew keeps it
  };
  divider.setAttribute("aria-valuemin", String(NARROWEST));
  divider.setAttribute("aria-valuemax", String(WIDEST));
  setWidth(Number(sessionStorage.getItem(KEPT)) || width());

  divider.addEventListener("pointerdown", (down) => {
    const start = width();
    const move = ({ clientX }: PointerEvent): void => setWidth(start + down.clientX - clientX);
    divider.setPointerCapture(down.pointerId); // also while the pointer is over the panel's frame
    divider.addEventListener("pointermove", move);
    divider.addEventListener("pointerup", () => divider.removeEventListener("pointermove", move), { once: true });
  });
  divider.addEventListener("keydown", (event) => {
    const moved: Readonly<Record<string, number>> = { ArrowLeft: width() + STEP, ArrowRight: width() - STEP, Home: NARROWEST, End: WIDEST };
    if (!Object.hasOwn(moved, event.key)) return;
    setWidth(moved[event.key]!);
    event.preventDefault();
  });
}
