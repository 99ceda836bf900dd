import type { Model } from "../model/model.ts";
import { ROUTES } from "../model/vocabulary.ts";

/**
 * A reader of how much of a capability is theirs, 0–1, from the place of the route in `ROUTES`, the place of the stage, and the owned share
 * (NaN where blank). Source of the rule: method, section 4.
 */
export function controlReader({ control, links }: Model): (route: number, stage: number, ownership: number) => number {
  const last = links.length - 1;
  const whenBlank = ROUTES.map((route) => (route === "Joint venture" ? control["Joint venture (blank ownership)"] : route === "Stake" ? control["Stake (blank ownership)"] : 1));
  const fixed = ROUTES.map((route) => (route === "Contract" || route === "Purchase" || route === "MoU" ? control[route] : NaN));
  const contract = ROUTES.indexOf("Contract");
  return (route, stage, ownership) => {
    if (route === contract && stage === last) return control["Customer contract"];
    const byRoute = fixed[route]!;
    if (!Number.isNaN(byRoute)) return byRoute;
    return Number.isNaN(ownership) ? whenBlank[route]! : ownership;
  };
}
