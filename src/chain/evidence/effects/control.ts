import type { Model } from "../../model/model.ts";
import { CONTRACT, ROUTES } from "../../model/vocabulary.ts";

/** How much of a capability is theirs, by the model. Source of the rule: method, section 4. */
export class Control {
  private readonly last: number;
  private readonly customerContract: number;
  /** By route, where Ownership does not count; NaN where it does. */
  private readonly fixed: Float64Array;
  private readonly whenBlank: Float64Array;

  constructor({ control, links }: Model) {
    this.last = links.length - 1;
    this.customerContract = control["Customer contract"];
    this.fixed = Float64Array.from(ROUTES, (route) => (route === "Contract" || route === "Purchase" || route === "MoU" ? control[route] : NaN));
    this.whenBlank = Float64Array.from(ROUTES, (route) => (route === "Joint venture" ? control["Joint venture (blank ownership)"] : route === "Stake" ? control["Stake (blank ownership)"] : 1));
  }

  /** 0–1, from the place of the route in `ROUTES`, the place of the stage, and the owned share (NaN where blank). */
  of(route: number, stage: number, ownership: number): number {
    if (route === CONTRACT && stage === this.last) return this.customerContract;
    const byRoute = this.fixed[route]!;
    if (!Number.isNaN(byRoute)) return byRoute;
    return Number.isNaN(ownership) ? this.whenBlank[route]! : ownership;
  }
}
