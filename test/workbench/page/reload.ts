/** Loads the page anew when the add-in was built anew. */
export function reloadWhenBuilt(): void {
  new EventSource("/built").addEventListener("message", () => location.reload());
}
