import { notBuilt } from "./office-error.ts";

/** An object of Excel's, as office.js sees it: its properties to read and to set, and its methods. A missing object is `null`. */
export interface HostObject {
  readonly type: string;
  readonly get?: Readonly<Record<string, () => unknown>>;
  readonly set?: Readonly<Record<string, (value: never) => void>>;
  readonly call?: Readonly<Record<string, (...args: never[]) => unknown>>;
  /** The members of a collection, for a query that expands them. */
  readonly items?: () => readonly HostObject[];
}

/** What stands behind a missing `…OrNullObject`. */
export const MISSING: HostObject = { type: "null" };

export function read(object: HostObject, name: string): unknown {
  const getter = own(object.get, name);
  if (!getter) throw notBuilt(object.type, name);
  return getter();
}

export function write(object: HostObject, name: string, value: unknown): void {
  const setter = own(object.set, name);
  if (!setter) throw notBuilt(object.type, `${name} to set`);
  setter(value as never);
}

export function invoke(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const method = own(object.call, name);
  if (!method) throw notBuilt(object.type, `${asWritten(name)}()`);
  return method(...(args as never[]));
}

export const has = (object: HostObject, name: string): boolean => own(object.get, name) !== undefined;

const asWritten = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Office.js writes member names in the case of the wire, `Values`; the objects here have them as its users do, `values`. */
function own<T>(members: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  const key = asWritten(name);
  return members && Object.hasOwn(members, key) ? members[key] : undefined;
}
