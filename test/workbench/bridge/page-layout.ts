/** How a sheet is printed, as office.js sees it. */
import { addressOf } from "./area.ts";
import type { HostObject } from "./members.ts";
import { invalidArgument } from "./office-error.ts";
import { areaOf } from "./ranges.ts";
import type { Excel } from "./workbook.ts";

/** What is set of a sheet's page. Rows and areas are addresses without the sheet; null where none is set. */
export interface PageLayout {
  readonly orientation: "Portrait" | "Landscape";
  readonly zoom: { readonly scale?: number; readonly horizontalFitToPages?: number; readonly verticalFitToPages?: number };
  readonly titleRows: string | null;
  readonly area: string | null;
}

export const USUAL_PAGE: PageLayout = { orientation: "Portrait", zoom: { scale: 100 }, titleRows: null, area: null };

export function pageLayoutObject(excel: Excel, sheetId: string): HostObject {
  const layout = () => excel.pageLayouts.get(sheetId) ?? USUAL_PAGE;
  const change = (part: Partial<PageLayout>) => {
    excel.refuseIfProtected(sheetId);
    excel.pageLayouts.set(sheetId, { ...layout(), ...part });
  };
  const addressIn = (range: HostObject | string): string => (typeof range === "string" ? range : addressOf(excel.grid, areaOf(range))).replace(/^.*!/, "");
  return {
    type: "PageLayout",
    get: { orientation: () => layout().orientation, zoom: () => layout().zoom },
    set: {
      orientation: (orientation: string) => {
        if (orientation !== "Portrait" && orientation !== "Landscape") throw invalidArgument(`The argument is invalid: ${orientation} is not Portrait or Landscape.`);
        change({ orientation });
      },
      zoom: (zoom: PageLayout["zoom"]) => {
        if (zoom.scale !== undefined && (zoom.scale < 10 || zoom.scale > 400)) throw invalidArgument("The argument is invalid: a scale is from 10 to 400.");
        change({ zoom: { ...zoom } });
      },
    },
    call: {
      setPrintTitleRows: (range: HostObject | string) => change({ titleRows: addressIn(range) }),
      setPrintArea: (range: HostObject | string) => change({ area: addressIn(range) }),
    },
  };
}
