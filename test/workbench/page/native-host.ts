/** Excel's side of office.js's native bridge, as `window.external` in the add-in's page. */
import { interpret, type Request, type World } from "../bridge/interpreter.ts";
import type { HostObject } from "../bridge/members.ts";
import { References } from "../bridge/references.ts";
import type { RuntimeAnswer } from "../grid/custom-functions.ts";
import type { Errors } from "../grid/declared.ts";
import { HAS_ADDRESSES, PLATFORM, REQUIREMENTS } from "./platform.ts";

const EXECUTE_RICH_API = 93;
const OPEN_BROWSER_WINDOW = 102;
const RICH_API_MESSAGE = 33;
const DOCUMENT_SELECTION_CHANGED = 2;
const CUSTOM_FUNCTION = 1;
const INVOKE = 1000;
/** Flags of a call: what the runtime makes of error cells. */
const ERROR_FLAGS: Readonly<Record<Errors, number>> = { refused: 0, errors: 4, "data types": 8 };

type Handler = (event: number, params: { toArray(): unknown[] }) => void;

export interface HostOptions {
  readonly workbook: HostObject;
  /** Runs a request as one step of undo. */
  readonly inOneStep: <T>(act: () => T) => T;
  readonly answered: (batch: readonly (readonly [number, RuntimeAnswer])[]) => void;
  readonly ready: () => void;
  readonly settings: Map<string, string>;
  readonly theme: () => "light" | "dark";
  /** Told of each request before it runs; throws to make it fail. */
  readonly before: (body: string) => void;
  /** Told of each answer before it is given; throws to fail its request, whose actions stay done. */
  readonly after: (answer: string) => void;
  /** Told of each action of a request that changes the workbook, before it runs; throws to make it fail. */
  readonly act: () => void;
  /** How long an answer takes, in milliseconds; 0 gives it before anything else happens on the page. */
  readonly delay: () => number;
  /** Told of each address that the add-in opens in the browser. */
  readonly opened: (address: string) => void;
}

export class NativeHost {
  private handlers = new Map<number, Handler>();
  private readonly references = new References();

  /** Whether Excel starts the add-in with the workbook: "Background", or "Inactive". */
  startState = "Inactive";

  constructor(private readonly options: HostOptions) {}

  external(): object {
    const constants = {
      GetAppType: 1, GetSolutionRef: "chain-of-proof", GetAppVersionMajor: 16, GetAppVersionMinor: 1, GetAppUILocale: 1033, GetAppDataLocale: 1033,
      GetDocUrl: "Book1.xlsx", GetAppCapabilities: 3, GetActivationMode: 1, GetControlIntegrationLevel: 1, GetSolutionToken: "", GetCorrelationId: "1",
      GetInstanceId: "1", GetTouchEnabled: false, GetCommerceAllowed: false, GetHostCustomMessage: "", GetHostFullVersion: "16.0.0.0",
      GetDialogRequirementMatrix: "{}", GetFeaturesForSolution: "{}", GetInitialDisplayMode: 0, GetSupportedMatrix: JSON.stringify(REQUIREMENTS),
    };
    const { settings, theme } = this.options;
    const office = { primaryFontColor: 0x242424, primaryBackgroundColor: 0xffffff, secondaryFontColor: 0x242424, secondaryBackgroundColor: 0xf5f5f5 };
    const dark = { primaryFontColor: 0xffffff, primaryBackgroundColor: 0x1f1f1f, secondaryFontColor: 0xffffff, secondaryBackgroundColor: 0x292929 };
    const context = {
      ...Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, () => value])),
      GetOfficeThemeInfo: () => JSON.stringify(themeNames(theme() === "dark" ? dark : office)),
      GetSettings: () => ({
        Read: (keys: string[], values: string[]) => settings.forEach((value, key) => (keys.push(key), values.push(value))),
        Write: (keys: string[], values: string[]) => keys.forEach((key, place) => settings.set(key, values[place]!)),
        RefreshAsync: (done: (error: number) => void) => done(0),
      }),
    };
    return {
      GetHostInfo: () => `_host_Info=${PLATFORM.host}$en-us$$$$3`,
      GetContext: () => context,
      Execute: (id: number, params: unknown[], callback: (answer: { toArray(): unknown[] }) => void) => {
        if (id === OPEN_BROWSER_WINDOW) this.options.opened(String(params[1])); // after a number that is reserved
        const answer = id === EXECUTE_RICH_API ? [0, 200, null, this.process(params[0] as unknown[])] : [0];
        const give = () => callback({ toArray: () => answer });
        const delay = this.options.delay();
        if (delay > 0) setTimeout(give, delay);
        else queueMicrotask(give);
      },
      RegisterEvent: (event: number, _target: string, handler: Handler, callback?: (answer: { toArray(): unknown[] } | number) => void) => {
        this.handlers.set(event, handler);
        callback?.(0);
      },
      UnregisterEvent: (event: number, _target: string, callback?: (answer: number) => void) => {
        this.handlers.delete(event);
        callback?.(0);
      },
    };
  }

  /** Sends a call of a worksheet function, its arguments a JSON array, to the custom-function runtime. */
  invoke(id: number, name: string, args: string, caller: string, errors: Errors, addresses: readonly string[] | undefined): void {
    this.send([[CUSTOM_FUNCTION, INVOKE, "", `[${id},${JSON.stringify(name)},${args},${JSON.stringify(caller)},${ERROR_FLAGS[errors]}${addresses && HAS_ADDRESSES ? `,${JSON.stringify(addresses)}` : ""}]`, id, false]]);
  }

  /** Sends messages of the rich API: each [category, type, target, message, id, remote]. */
  send(messages: readonly (readonly unknown[])[]): void {
    this.handlers.get(RICH_API_MESSAGE)?.(RICH_API_MESSAGE, { toArray: () => messages.map((message) => ({ toArray: () => message })) });
  }

  /** Tells the add-in that other cells are selected. */
  selected(): void {
    this.handlers.get(DOCUMENT_SELECTION_CHANGED)?.(DOCUMENT_SELECTION_CHANGED, { toArray: () => [] });
  }

  private process(params: unknown[]): string {
    const body = String(params[4] ?? "{}");
    try {
      this.options.before(body);
      const answer = this.options.inOneStep(() => interpret(JSON.parse(body) as Request, this.world()));
      this.options.after(answer);
      return answer;
    } catch (error) {
      const { code = "GeneralException", message } = error as { code?: string; message: string };
      return JSON.stringify({ Results: [], Error: { Code: code, Message: message, ActionIndex: 0, Location: "" } });
    }
  }

  private world(): World {
    return { root: this.options.workbook, references: this.references, act: this.options.act, create: (name) => this.service(name) };
  }

  /** Services beside the workbook: the custom-function runtime's results; telemetry and the like are taken and dropped. */
  private service(name: string): HostObject {
    const results = (batch: readonly unknown[][]) => this.options.answered(batch.map(resultOf));
    const known: HostObject = {
      type: name,
      call: {
        getAppRuntimeStartState: () => this.startState,
        setAppRuntimeStartState: (state: string) => void (this.startState = state),
        setInvocationArrayResults: results as never,
        setInvocationResults: results as never,
        _SetOsfControlContainerReadyForCustomFunctions: () => this.options.ready(),
        setOsfControlContainerReadyForCustomFunctions: () => this.options.ready(),
      },
    };
    return {
      ...known,
      get: {},
      call: new Proxy(known.call!, {
        getOwnPropertyDescriptor: (target, key) => Object.getOwnPropertyDescriptor(target, key) ?? { configurable: true, enumerable: true, value: () => null },
        get: (target, key) => target[key as string] ?? target[`_${String(key)}`] ?? (() => null),
      }),
    };
  }
}

/** Office calls the panel's background bodyBackgroundColor, and the ribbon's controlBackgroundColor. */
const themeNames = (colours: Readonly<Record<string, number>>): Record<string, number> => ({
  bodyForegroundColor: colours.primaryFontColor!,
  bodyBackgroundColor: colours.primaryBackgroundColor!,
  controlForegroundColor: colours.secondaryFontColor!,
  controlBackgroundColor: colours.secondaryBackgroundColor!,
});

/** One result as it comes: [id, true, value, …] or [id, false, message, code, …]; values as [type, value] or rows of them. */
function resultOf(result: readonly unknown[]): readonly [number, RuntimeAnswer] {
  const [id, ok, value, code] = result as [number, boolean, unknown, number];
  return [id, ok ? { ok: true, value } : { ok: false, code, message: String(value) }];
}
