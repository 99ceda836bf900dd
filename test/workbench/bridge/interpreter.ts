/**
 * Interprets one request of office.js (a `context.sync()`): object paths are resolved when an action needs them, actions run in order.
 * Actions before a failing one stay; later ones do not run. As seen in office.js's own debug build.
 */
import { has, invoke, MISSING, read, write, type HostObject } from "./members.ts";
import { OfficeError } from "./office-error.ts";
import type { References } from "./references.ts";

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | readonly unknown[] | null)[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: Readonly<Record<string, QueryInfo>> | readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface Request {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

const [GLOBAL, NEW_OBJECT, METHOD, PROPERTY, INDEXER, REFERENCE, NULL_OBJECT] = [1, 2, 3, 4, 5, 6, 7];
const [INSTANTIATE, QUERY, CALL, SET, TRACE] = [1, 2, 3, 4, 5];

export interface World {
  /** The root of a request: the workbook for Excel's own context. */
  readonly root: HostObject;
  /** A root made by name, `Microsoft.ExcelServices.CustomFunctions`. */
  create(name: string): HostObject;
  readonly references: References;
  /** Told of each action of a request that changes the workbook, before it runs; throws to make it fail. */
  readonly act: () => void;
}

/** Whether an action changes the workbook, by its name: what only reads begins with Get, and what office.js does for itself with _. */
function changes({ ActionType, Name, ObjectPathId }: Action, paths: Request["ObjectPaths"]): boolean {
  const path = paths[String(ObjectPathId)];
  const called = ActionType === CALL ? Name : ActionType === INSTANTIATE && path?.ObjectPathType === METHOD ? path.Name : undefined;
  return ActionType === SET || (called !== undefined && !/^(get|_|suspend)/i.test(called));
}

export function interpret({ Actions, ObjectPaths }: Request, world: World): string {
  const resolved = new Map<number, HostObject>();
  const Results: { ActionId: number; Value: unknown }[] = [];

  const resolve = (id: number): HostObject => {
    const known = resolved.get(id);
    if (known) return known;
    const path = ObjectPaths[String(id)];
    if (!path) throw new OfficeError("InvalidObjectPath", `There is no object path ${id}.`);
    const object = make(path);
    resolved.set(id, object);
    return object;
  };
  const argumentsOf = (info: ArgumentInfo | undefined): unknown[] => {
    const given = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds ?? [];
    return given.map((argument, place) => {
      const reference = references[place];
      return typeof reference === "number" && reference > 0 ? resolve(reference) : argument;
    });
  };
  const make = (path: ObjectPath): HostObject => {
    switch (path.ObjectPathType) {
      case GLOBAL:
        return world.root;
      case NEW_OBJECT:
        return world.create(path.Name);
      case NULL_OBJECT:
        return MISSING;
      case REFERENCE:
        return world.references.of(path.Name) ?? MISSING;
    }
    const parent = resolve(path.ParentObjectPathId!);
    if (parent === MISSING) return MISSING;
    if (path.ObjectPathType === PROPERTY) return (read(parent, path.Name) as HostObject | null) ?? MISSING;
    const name = path.ObjectPathType === INDEXER ? "getItem" : path.Name;
    if (path.ObjectPathType === METHOD || path.ObjectPathType === INDEXER) {
      return (invoke(parent, name, argumentsOf(path.ArgumentInfo)) as HostObject | null) ?? MISSING;
    }
    throw new OfficeError("InvalidObjectPath", `The object path type ${path.ObjectPathType} is not known.`);
  };

  const run = (action: Action): unknown => {
    if (action.ActionType === TRACE) return null; // marks a place in the batch, of no object
    const object = resolve(action.ObjectPathId);
    if (object === MISSING) return null; // office.js takes null alone for a null object
    switch (action.ActionType) {
      case INSTANTIATE:
        return identity(object, world);
      case QUERY:
        return query(object, action.QueryInfo ?? {});
      case CALL:
        if (action.Name === "_RemoveReference") {
          world.references.release(String(argumentsOf(action.ArgumentInfo)[0]));
          return null;
        }
        return plain(invoke(object, action.Name, argumentsOf(action.ArgumentInfo)));
      case SET:
        write(object, action.Name, argumentsOf(action.ArgumentInfo)[0]);
        return null;
      default:
        throw new OfficeError("InvalidRequest", `The action type ${action.ActionType} is not known.`);
    }
  };

  const ofServices = Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === NEW_OBJECT);
  const told = !ofServices && Actions.some((action) => changes(action, ObjectPaths));
  for (const [index, action] of Actions.entries()) {
    try {
      if (told) world.act();
      const Value = run(action);
      Results.push({ ActionId: action.Id, Value });
    } catch (error) {
      const { code, message } = error instanceof OfficeError ? error : { code: "GeneralException", message: String(error) };
      if (!(error instanceof OfficeError)) console.error(error);
      const location = action.Name || ObjectPaths[String(action.ObjectPathId)]?.Name || "";
      return JSON.stringify({ Results, Error: { Code: code, Message: message, ActionIndex: index, Location: location } });
    }
  }
  return JSON.stringify({ Results });
}

function identity(object: HostObject, { references }: World): unknown {
  if (!has(object, "_ReferenceId")) return has(object, "id") ? { Id: read(object, "id") } : {};
  return { _ReferenceId: references.hold(object) };
}

/** A query's answer, with names in the case of the wire. */
function query(object: HostObject, info: QueryInfo): unknown {
  const expand = Array.isArray(info.Expand) ? Object.fromEntries(info.Expand.map((name: string) => [name, {}])) : ((info.Expand ?? {}) as Record<string, QueryInfo>);
  const answer: Record<string, unknown> = {};
  if (object.items) {
    const inner = expand.items ?? expand.Items ?? { Select: info.Select?.filter((name) => !/^(items|count)$/i.test(name)) };
    const all = object.items();
    const chosen = all.slice(info.Skip ?? 0, info.Top ? (info.Skip ?? 0) + info.Top : undefined);
    answer._Items = chosen.map((item) => query(item, inner));
    for (const name of info.Select ?? []) if (has(object, name) && !/^items$/i.test(name)) answer[wire(name)] = plain(read(object, name));
    return answer;
  }
  const names = info.Select?.length ? info.Select.flatMap((name) => (name === "*" ? scalars(object) : [name])) : scalars(object);
  for (const name of names) {
    if (name in expand) continue;
    if (name.includes("/")) {
      nest(answer, object, name);
      continue;
    }
    const value = read(object, name);
    answer[wire(name)] = isHostObject(value) ? query(value, {}) : plain(value);
  }
  for (const [name, inner] of Object.entries(expand)) {
    const child = read(object, name) as HostObject | null;
    answer[wire(name)] = child === null ? { _IsNull: true } : query(child, inner);
  }
  if (has(object, "id") && !("Id" in answer)) answer.Id = read(object, "id");
  return answer;
}

/** Adds what a path such as `format/fill/color` selects, nested as it is in the object. */
function nest(answer: Record<string, unknown>, object: HostObject, path: string): void {
  const [first, ...rest] = path.split("/");
  const child = read(object, first!) as HostObject | null;
  const known = (answer[wire(first!)] ?? {}) as Record<string, unknown>;
  answer[wire(first!)] = child === null ? { _IsNull: true } : known;
  if (child === null) return;
  if (rest.length > 1) nest(known, child, rest.join("/"));
  else Object.assign(known, query(child, { Select: rest }));
}

/** The plain properties of an object: what `load()` without names asks for. */
const scalars = (object: HostObject): string[] =>
  Object.keys(object.get ?? {}).filter((name) => !name.startsWith("_") && !isHostObject(read(object, name)));

const wire = (name: string): string => (name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1));
const isHostObject = (value: unknown): value is HostObject => typeof value === "object" && value !== null && "type" in value && ("get" in value || "call" in value || "items" in value);
const plain = (value: unknown): unknown => (isHostObject(value) ? {} : (value ?? null));
