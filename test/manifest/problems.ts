import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import { everything, rootOf, type Element } from "./elements.ts";

/** Limits of Microsoft's manifest reference, which the published schema leaves out or states elsewhere. */
const LONGEST = { resid: 32, String: { ShortStrings: 125, LongStrings: 250 } } as const;
/** Sizes that Excel asks of every ribbon control; the others are welcome. */
const REQUIRED_ICON_SIZES = [16, 32, 80];
const LISTING_ICONS = { IconUrl: 32, HighResolutionIconUrl: 64 } as const;

/**
 * What is wrong with an add-in only manifest that the published schema cannot see, each as a sentence; [] when all is well.
 * @param iconFolder the folder whose files the manifest publishes under `/assets/`
 */
export function problemsOf(xml: string, iconFolder: string): string[] {
  const root = rootOf(xml);
  const all = everything(root);
  return [...addresses(all), ...references(all), ...lengths(all), ...icons(all, iconFolder), ...support(root), ...sharedRuntime(all), ...menusOfACell(all), ...keys(root)];
}

const named = (all: readonly Element[], ...names: string[]) => all.filter((element) => names.includes(element.name));
const valueOf = (element: Element | undefined) => element?.attributes["DefaultValue"] ?? "";
const resources = (all: readonly Element[]) =>
  named(all, "Image", "Url", "String").filter((element) => element.attributes["id"] !== undefined);

function addresses(all: readonly Element[]): string[] {
  return all
    .flatMap((element) => Object.values(element.attributes))
    .filter((value) => /^\w+:\/\//.test(value) && !value.startsWith("https://"))
    .filter((value) => !/^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//.test(value))
    .map((value) => `${value} is not an https address.`);
}

function references(all: readonly Element[]): string[] {
  const ids = resources(all).map((element) => element.attributes["id"] ?? "");
  const used = all.flatMap((element) => element.attributes["resid"] ?? []);
  return [
    ...used.filter((resid) => !ids.includes(resid)).map((resid) => `resid ${resid} names no resource.`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `Resource ${id} is not used.`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `Resource ${id} is given twice.`),
    ...ids.filter((id) => id.length > LONGEST.resid).map((id) => `resid ${id} is longer than ${LONGEST.resid} characters.`),
  ];
}

function lengths(all: readonly Element[]): string[] {
  return (["ShortStrings", "LongStrings"] as const).flatMap((kind) =>
    named(all, kind)
      .flatMap((element) => element.children)
      .filter((element) => valueOf(element).length > LONGEST.String[kind])
      .map((element) => `${element.attributes["id"]} is longer than ${LONGEST.String[kind]} characters.`),
  );
}

function icons(all: readonly Element[], folder: string): string[] {
  const address = new Map(resources(all).map((element) => [element.attributes["id"], valueOf(element)]));
  const lists = named(all, "Icon").map((icon) => icon.children.map((image) => Number(image.attributes["size"])));
  const missing = lists.flatMap((sizes) => REQUIRED_ICON_SIZES.filter((size) => !sizes.includes(size)));
  const drawn = named(all, "Icon")
    .flatMap((icon) => icon.children)
    .map((image) => ({ at: address.get(image.attributes["resid"]) ?? "", size: Number(image.attributes["size"]) }));
  const listed = Object.entries(LISTING_ICONS).map(([name, size]) => ({ at: valueOf(named(all, name)[0]), size }));
  return [
    ...missing.map((size) => `An icon list has no ${size} pixel icon.`),
    ...new Set([...drawn, ...listed].flatMap(({ at, size }) => wrongSize(at, size, folder))),
  ];
}

function wrongSize(address: string, size: number, folder: string): string[] {
  const path = address.match(/^https:\/\/[^/]+\/assets\/(.+\.png)$/)?.[1];
  if (!path || !existsSync(join(folder, path))) return [`${address} is not an icon of the add-in.`];
  const { width, height } = PNG.sync.read(readFileSync(join(folder, path)));
  return width === size && height === size ? [] : [`${path} is ${width} × ${height} pixels where ${size} × ${size} are asked.`];
}

function support(root: Element): string[] {
  return root.children.some((element) => element.name === "SupportUrl") ? [] : ["The manifest has no SupportUrl."];
}

/** The keys stand in a file of their own, which the manifest names at its very end. The published schema is older than the element. */
function keys(root: Element): string[] {
  const last = root.children.at(-1);
  return last?.name === "ExtendedOverrides" && /^https:\/\/.+\/shortcuts\.json$/.test(last.attributes["Url"] ?? "") ? [] : ["The manifest does not end with the ExtendedOverrides that name shortcuts.json."];
}

/** Microsoft's page on OfficeMenu: “There can be only one child control.” The schema takes more. */
const menusOfACell = (all: readonly Element[]): string[] =>
  named(all, "OfficeMenu").flatMap(({ attributes, children }) => (children.length === 1 ? [] : [`${attributes["id"]} holds ${children.length} controls: Office takes one, a button or a menu.`]));

function sharedRuntime(all: readonly Element[]): string[] {
  const host = named(all, "Host").find((element) => element.children.length > 0);
  const order = host?.children.map((element) => element.name).join(", ");
  const pages = named(all, "Runtime", "FunctionFile")
    .concat(named(all, "Page", "Action").flatMap((element) => named(element.children, "SourceLocation")))
    .map((element) => element.attributes["resid"]);
  return [
    ...(order === "Runtimes, AllFormFactors, DesktopFormFactor" ? [] : [`The host holds ${order}: Runtimes must come first, then AllFormFactors.`]),
    ...(new Set(pages).size === 1 ? [] : [`The runtime, the functions' page, the commands and the pane use different pages: ${pages.join(", ")}.`]),
    ...named(all, "TaskpaneId").map(() => "A TaskpaneId opens a second pane beside the shared runtime."),
  ];
}
