/**
 * The page of component tests: happy-dom's, one for all files of a worker, as its modules are. What a module has kept of the page, such as
 * where Fluent draws its lists, so stays true for the next file. The worker ends with the last of them.
 */
import { builtinEnvironments, type Environment } from "vitest/environments";

const HAS_PAGE = Symbol.for("component page");

export default {
  name: "component",
  transformMode: "web",
  async setup(global, options) {
    if (!(HAS_PAGE in global)) {
      await builtinEnvironments["happy-dom"].setup(global, options);
      // Fluent then shows the end of a movement at once, as in its own tests.
      global.HTMLElement.prototype.animate = undefined;
      global[HAS_PAGE] = true;
    }
    return { teardown: () => undefined };
  },
} satisfies Environment;
