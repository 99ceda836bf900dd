/** The workbook's settings as office.js sees them: values that are saved with the workbook, by key. */
import type { HostObject } from "./members.ts";
import { itemNotFound } from "./office-error.ts";

export function settingsObject(values: Map<string, unknown>): HostObject {
  const setting = (key: string): HostObject => ({
    type: "Setting",
    get: { id: () => key, key: () => key, value: () => values.get(key) },
    set: { value: ((value: unknown) => void values.set(key, value)) as never },
    call: { delete: () => void values.delete(key) },
  });
  return {
    type: "SettingCollection",
    items: () => [...values.keys()].map(setting),
    call: {
      add: (key: string, value: unknown) => {
        values.set(key, value);
        return setting(key);
      },
      getItem: (key: string) => {
        if (!values.has(key)) throw itemNotFound(`the setting ${key}`);
        return setting(key);
      },
      getItemOrNullObject: (key: string) => (values.has(key) ? setting(key) : null),
      getCount: () => values.size,
    } as HostObject["call"],
  };
}
