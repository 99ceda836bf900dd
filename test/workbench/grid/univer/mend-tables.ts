/**
 * References to tables as Excel reads them. Univer refuses names with `_` or `.`, tells upper from lower case, and knows no row of totals, which
 * `Table` and `Table[Column]` leave out.
 */
import { ReferenceNodeFactory } from "@univerjs/engine-formula";

interface Corners {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

interface TableReference {
  readonly _tableData: { readonly range: Corners };
  readonly _columnDataString: string;
  getRangeData(): Corners;
  setRangeData(range: Corners): void;
}

interface Factory {
  _checkTokenIsTableReference(token: string): boolean;
  _getTableMap(): ReadonlyMap<string, unknown> | undefined;
  _getTableReferenceNode(token: string, ...rest: unknown[]): { readonly _tableReferenceObject?: TableReference } | undefined;
}

/** A map that finds a table's name in whatever case it is written. */
class InAnyCase extends Map<string, unknown> {
  constructor(tables: ReadonlyMap<string, unknown>) {
    super([...tables].map(([name, table]) => [name.toLowerCase(), table]));
  }

  override has(name: string): boolean {
    return super.has(name.toLowerCase());
  }

  override get(name: string): unknown {
    return super.get(name.toLowerCase());
  }
}

/** `hasTotals` tells by a table's name whether its last row is one of totals. */
export function mendTables(hasTotals: (name: string) => boolean): void {
  const factory = ReferenceNodeFactory.prototype as unknown as Factory;
  const { _checkTokenIsTableReference: isReference, _getTableMap: tables, _getTableReferenceNode: node } = factory;
  factory._checkTokenIsTableReference = function (this: Factory, token) {
    return isReference.call(this, token.replace(/^[^[]+/, (name) => name.replace(/[_.\\]/g, "x")));
  };
  factory._getTableMap = function (this: Factory) {
    const known = tables.call(this);
    return known && new InAnyCase(known);
  };
  factory._getTableReferenceNode = function (this: Factory, token, ...rest) {
    const made = node.call(this, token, ...rest);
    const reference = made?._tableReferenceObject;
    if (reference && !/#(all|totals|headers|this row)/i.test(reference._columnDataString) && hasTotals(token.replace(/\[.*$/s, ""))) {
      const range = reference.getRangeData();
      reference.setRangeData({ ...range, endRow: range.endRow - 1 });
    }
    return made;
  };
}
