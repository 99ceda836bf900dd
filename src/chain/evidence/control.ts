import { isBlank, type Cell } from "../cells/cell.ts";
import type { Model } from "../model/model.ts";
import { ownershipOf } from "../cells/ownership.ts";
import { ROUTES } from "../model/vocabulary.ts";

/**
 * A reader of how much of a capability is theirs, 0–1, from the place of the route in `ROUTES`, the place of the stage, and Ownership.
 * Source of the rule: method, section 4.
 */
export function controlReader({ control, links }: Model): (route: number, stage: number, ownership: Cell) => number {
  const last = links.length - 1;
  return (route, stage, ownership) => {
    switch (ROUTES[route]) {
      case "MoU":
        return control.MoU;
      case "Contract":
        return stage === last ? control["Customer contract"] : control.Contract;
      case "Joint venture":
        return isBlank(ownership) ? control["Joint venture (blank ownership)"] : ownershipOf(ownership);
      case "Stake":
        return isBlank(ownership) ? control["Stake (blank ownership)"] : ownershipOf(ownership);
      default:
        return isBlank(ownership) ? 1 : ownershipOf(ownership);
    }
  };
}
