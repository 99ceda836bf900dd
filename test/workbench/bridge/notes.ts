/** Notes as office.js sees them (ExcelApi 1.18): one on a cell, which goes where its cell goes. */
import { intersection, type Area } from "./area.ts";
import type { HostObject } from "./members.ts";
import { invalidArgument, itemNotFound } from "./office-error.ts";
import { areaOf } from "./ranges.ts";
import { shiftedArea, type Shift } from "./shifted-area.ts";
import type { Excel } from "./workbook.ts";

export interface Note {
  area: Area;
  content: string;
  visible: boolean;
  width: number;
  height: number;
}

export class Notes {
  private all: Note[] = [];

  /** The notes of a sheet, from its top. */
  on(sheetId: string): Note[] {
    return this.all.filter(({ area }) => area.sheetId === sheetId).sort(({ area: a }, { area: b }) => a.row - b.row || a.column - b.column);
  }

  add(area: Area, content: string): Note {
    const note = { area, content, visible: false, width: 96, height: 55.5 };
    this.all.push(note);
    return note;
  }

  remove(note: Note): void {
    this.all = this.all.filter((one) => one !== note);
  }

  /** As Range.Clear does: all of a cell goes, its note too. */
  clear(area: Area): void {
    this.all = this.all.filter((note) => !intersection(note.area, area));
  }

  shift(shift: Shift): void {
    this.all = this.all.map((note) => Object.assign(note, { area: shiftedArea(note.area, shift) })).filter(({ area: { height, width } }) => height > 0 && width > 0);
  }

  /** The cells of an area go, and those below it move up. */
  shiftUp(area: Area): void {
    this.clear(area);
    for (const { area: at } of this.all) if (at.sheetId === area.sheetId && at.row >= area.row && at.column >= area.column && at.column < area.column + area.width) Object.assign(at, { row: at.row - area.height });
  }

  forget(): void {
    this.all = [];
  }
}

function noteObject(excel: Excel, note: Note): HostObject {
  const guarded = <T>(change: (value: T) => void) => (value: T) => (excel.refuseIfProtected(note.area.sheetId), change(value));
  return {
    type: "Note",
    get: { content: () => note.content, authorName: () => "You", visible: () => note.visible, width: () => note.width, height: () => note.height },
    set: {
      content: guarded((content: string) => (note.content = content)),
      visible: guarded((visible: boolean) => (note.visible = visible)),
      width: guarded((width: number) => (note.width = width)),
      height: guarded((height: number) => (note.height = height)),
    },
    call: {
      delete: () => {
        excel.refuseIfProtected(note.area.sheetId);
        excel.notes.remove(note);
      },
      getLocation: () => excel.range(note.area),
    },
  };
}

export function notesObject(excel: Excel, sheetId: string): HostObject {
  const all = () => excel.notes.on(sheetId);
  const at = (place: HostObject | string): Area => {
    const area = typeof place === "string" ? areaOf((excel.worksheet(sheetId).call!.getRange as (address: string) => HostObject)(place)) : areaOf(place);
    if (area.height !== 1 || area.width !== 1) throw invalidArgument("The argument is invalid: a note is on one cell.");
    return area;
  };
  const found = (place: string) => all().find(({ area }) => intersection(area, at(place)));
  return {
    type: "NoteCollection",
    items: () => all().map((note) => noteObject(excel, note)),
    call: {
      add: (place: HostObject | string, content: string) => {
        const area = at(place);
        excel.refuseIfProtected(area.sheetId);
        if (excel.notes.on(area.sheetId).some((note) => intersection(note.area, area))) throw invalidArgument("The argument is invalid: the cell has a note already.");
        return noteObject(excel, excel.notes.add(area, content));
      },
      getCount: () => all().length,
      getItemAt: (index: number) => {
        const note = all()[index];
        if (!note) throw itemNotFound(`note ${index}`);
        return noteObject(excel, note);
      },
      getItem: (place: string) => {
        const note = found(place);
        if (!note) throw itemNotFound(`the note on ${place}`);
        return noteObject(excel, note);
      },
      getItemOrNullObject: (place: string) => {
        const note = found(place);
        return note ? noteObject(excel, note) : null;
      },
    },
  };
}
