/** The objects that office.js holds on to between requests, each by an identity of its own, until it lets go. */
import { read, type HostObject } from "./members.ts";

export class References {
  private readonly held = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private given = 0;

  /** The identity by which the object can be asked for from now on. */
  hold(object: HostObject): string {
    const id = this.ids.get(object) ?? `${String(read(object, "_ReferenceId"))}#${++this.given}`;
    this.ids.set(object, id);
    this.held.set(id, object);
    return id;
  }

  of(id: string): HostObject | undefined {
    return this.held.get(id);
  }

  release(id: string): void {
    this.held.delete(id);
  }

  get size(): number {
    return this.held.size;
  }
}
