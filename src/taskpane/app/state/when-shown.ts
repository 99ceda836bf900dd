/**
 * Resolves when an element first comes into sight. Excel may start the shared runtime hidden, only to calculate cells: in a hidden
 * page or frame nothing is drawn, so nothing comes into sight until the user opens the pane.
 */
export function whenShown(element: Element): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(element);
  });
}
