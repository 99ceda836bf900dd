import type { Route } from "../../model/vocabulary.ts";
import type { At } from "./verdict.ts";
import type { ReadLink } from "../words/link-words.ts";
import type { ReadStatus } from "../words/status-words.ts";

/** What a verdict rests on, with the words that decide it. */
export type Ground =
  | { readonly kind: "status" | "delivered" | "money" | "carried" }
  | { readonly kind: "hedge" | "yet" | "named" | "paper" | "cap" | "spot"; readonly by: At };

export const STATUS_REASON: Readonly<Record<ReadStatus, string>> = {
  Absent: "The words say that it is not there.",
  Announced: "A site, a licence or drilling is no resource and no plant: announced.",
  Studied: "A resource, test work or a study: on paper, not a plant.",
  Funded: "The investment decision is reported as taken: money, not a plant.",
  Construction: "Under construction: no output yet.",
  Pilot: "Told as commissioned, opened or in trial: commercial output is not told.",
  Operating: "Output is reported as a fact; look for tonnes of the last reported year.",
  Qualified: "A customer's qualification is reported as passed; look for the part and the programme.",
  Idled: "It ran and rests: the skill is shown, output of today is not.",
  Stalled: "The words take it back for now.",
  Cancelled: "The words take it back.",
};

export const MONEY_REASON = "Reported as received or approved. Check how much has been drawn.";

/** What is said of a link that somebody else's plant or output fills. */
export const BOUGHT_REASON: Readonly<Partial<Record<Route, string>>> = {
  Purchase: "Bought from somebody else's output: who buys a thing does not make it.",
  Contract: "Somebody else's plant does it for a toll: look for the volume that is contracted.",
};

/** Why a finding has its status, in one sentence that quotes the words. `words` gives the words of a mark. */
export function reasonOf(ground: Ground, status: ReadStatus, link: ReadLink, words: (mark: At) => string): string {
  switch (ground.kind) {
    case "status":
      return STATUS_REASON[status];
    case "delivered":
      return "Deliveries under an agreement are reported as a fact; look for the volume and the buyer.";
    case "money":
      return MONEY_REASON;
    case "carried":
      return "The plan earlier in the sentence covers this too: a claim, not proof.";
    case "hedge":
      return `“${words(ground.by)}” signals a plan or a condition: a claim, not proof.`;
    case "yet":
      return `“${words(ground.by)}” says that it is still to come: a claim, not proof.`;
    case "named":
      return `“${words(ground.by)}” is named, and no word says that it has begun: a claim, not proof.`;
    case "paper":
      return `“${words(ground.by)}” is paper: nothing is reported as delivered.`;
    case "cap":
      return `“${words(ground.by)}” holds ${link} at ${status}.`;
    case "spot":
      return `“${words(ground.by)}” without a contract is a sale on the spot: Pilot for a customer.`;
  }
}
