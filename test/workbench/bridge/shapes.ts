/** Shapes as office.js sees them: held for each sheet, and not drawn. Charts are no shapes. */
import type { HostObject } from "./members.ts";
import { itemNotFound } from "./office-error.ts";
import type { Excel } from "./workbook.ts";

export interface Shape {
  readonly id: string;
  readonly sheetId: string;
  readonly type: "TextBox" | "GeometricShape";
  name: string;
}

function shapeObject(excel: Excel, shape: Shape): HostObject {
  return {
    type: "Shape",
    get: { id: () => shape.id, name: () => shape.name, type: () => "GeometricShape" }, // Excel says so of text boxes too
    set: { name: (name: string) => void (shape.name = name) },
    call: { delete: () => void excel.shapes.splice(excel.shapes.indexOf(shape), 1) },
  };
}

export function shapesObject(excel: Excel, sheetId: string): HostObject {
  const all = () => excel.shapes.filter((shape) => shape.sheetId === sheetId);
  const add = (type: Shape["type"], name: string): HostObject => {
    excel.refuseIfProtected(sheetId);
    const id = `{shape-${excel.shapes.length + 1}}`;
    const shape: Shape = { id, sheetId, type, name: `${name} ${all().length + 1}` };
    excel.shapes.push(shape);
    return shapeObject(excel, shape);
  };
  return {
    type: "ShapeCollection",
    items: () => all().map((shape) => shapeObject(excel, shape)),
    call: {
      addTextBox: () => add("TextBox", "TextBox"),
      addGeometricShape: (type: string) => add("GeometricShape", type),
      getCount: () => all().length,
      getItem: (key: string) => {
        const found = all().find(({ id, name }) => id === key || name === key);
        if (!found) throw itemNotFound(`the shape ${key}`);
        return shapeObject(excel, found);
      },
    },
  };
}
