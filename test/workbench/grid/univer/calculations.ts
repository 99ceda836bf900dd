/** When Univer calculates: it says when a calculation starts and ends, but not that one is about to. */
import { ICommandService, type Injector } from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";

/** Marks a calculation that is not the answer to an edit. */
export const OWN = { onlyLocal: true, own: true };

const EDIT = "sheet.mutation.set-range-values";
const STYLES = ["sheet.command.set-style", "sheet.command.set-border", "sheet.command.clear-selection-format"];

export class Calculations {
  /** Whether an edit waits for its calculation: Univer collects edits for 100 ms. */
  awaited = false;
  private readonly listeners: (() => void)[] = [];
  private readonly lock: { isBusy(): boolean };

  constructor(injector: Injector) {
    const dirty = injector.get(IActiveDirtyManagerService);
    this.lock = (injector.get(ICalculateFormulaService) as unknown as { _executeLock: { isBusy(): boolean } })._executeLock;
    injector.get(ICommandService).onCommandExecuted(({ id, params }, options) => {
      if (id === SetFormulaCalculationStartMutation.id) this.awaited &&= options !== undefined && "own" in options;
      else if (id === SetFormulaCalculationNotificationMutation.id) this.told(params as { functionsExecutedState?: number });
      else if (dirty.get(id) && !(id === EDIT && isNoEdit(params as { trigger?: string }, options))) this.awaited = true;
    });
  }

  /** Whether a calculation runs. */
  get running(): boolean {
    return this.lock.isBusy();
  }

  /** Calls the listener after each calculation, when the next may start. */
  onEnd(listener: () => void): void {
    this.listeners.push(listener);
  }

  private told({ functionsExecutedState }: { functionsExecutedState?: number }): void {
    if (functionsExecutedState !== undefined) setTimeout(() => this.listeners.forEach((listener) => listener()));
  }
}

/** Univer's own rule: results of a calculation and styles start none. */
const isNoEdit = ({ trigger = "" }: { trigger?: string }, options?: { onlyLocal?: boolean }): boolean => options?.onlyLocal === true || STYLES.includes(trigger);
