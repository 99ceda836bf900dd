import type { Cells } from "../../../chain/cells/cell.ts";
import type { Columns } from "../../../chain/model/columns.ts";
import type { TableInfo } from "../../../workbook/read/tables-in-use.ts";
import type { Model } from "../../../chain/model/model.ts";

/** The evidence table as the panel last read it. */
export interface TableInPanel {
  readonly info: TableInfo;
  readonly cells: Cells;
  readonly columns: Columns;
  readonly model: Model;
  /** It has changed: read it again. */
  readonly onChanged: () => void;
}
