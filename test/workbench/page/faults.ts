/** Faults on demand: requests that match a pattern, the actions of a request one by one, and requests and answers that are too large for the web. */
import { OfficeError } from "../bridge/office-error.ts";
import { PLATFORM } from "./platform.ts";

/** Excel on the web takes no request and gives no answer above this many characters; Infinity lifts the limit. */
export const PAYLOAD_LIMIT = 5_000_000;

export const TOLD_TO_FAIL = "The workbench was told to fail this request.";

export class Faults {
  payloadLimit = PAYLOAD_LIMIT;
  answerLimit = PLATFORM.limitsAnswers ? PAYLOAD_LIMIT : Infinity;
  /** Actions so far, of requests that change something in the workbook. */
  actions = 0;
  private failing: RegExp | null = null;
  private once = false;
  private awaited: { readonly action: number; readonly act: () => void } | undefined;

  /** Makes requests whose text matches fail, until called with null. */
  fail(pattern: string | null): void {
    this.failing = pattern === null ? null : new RegExp(pattern);
    this.once = false;
  }

  /** Makes the next request whose text matches fail, and no other. */
  failOnce(pattern: string): void {
    this.fail(pattern);
    this.once = true;
  }

  /** Makes the action fail that comes as the count-th from now; what its request did before it stays done, as in Excel. */
  failAt(count: number, words = TOLD_TO_FAIL): void {
    this.meanwhile(count, () => {
      throw new OfficeError("GeneralException", words);
    });
  }

  /** Does something just before the action that comes as the count-th from now: what a user may do while the add-in writes. */
  meanwhile(count: number, act: () => void): void {
    this.awaited = { action: this.actions + count, act };
  }

  /** Told of each request before it runs. */
  request(body: string): void {
    if (body.length > this.payloadLimit) throw new OfficeError("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
    if (!this.failing?.test(body)) return;
    if (this.once) this.fail(null);
    throw new OfficeError("GeneralException", TOLD_TO_FAIL);
  }

  /** Told of each answer before it is given. */
  answer(text: string): void {
    if (text.length > this.answerLimit) throw new OfficeError("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");
  }

  /** Told of each action before it runs. */
  action(): void {
    if (++this.actions === this.awaited?.action) this.awaited.act();
  }
}
