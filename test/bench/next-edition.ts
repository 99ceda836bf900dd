type Row = readonly (string | number | null)[];

/** A later edition of a table from `evidenceOfSize`: of each ten rows one has another source and note, one is withdrawn, and one comes a second time for another site. */
export function nextEdition([header, ...rows]: readonly Row[]): Row[] {
  const places = (names: readonly string[]): number[] => names.map((name) => header!.indexOf(name));
  const [told, site] = [places(["Source", "Note"]), places(["Site"])];
  const changed = (row: Row, where: readonly number[]): Row => row.map((cell, column) => (where.includes(column) ? `${cell}, told anew` : cell));
  return [header!, ...rows.flatMap((row, at): Row[] => (at % 10 === 2 ? [] : [at % 10 === 1 ? changed(row, told) : row])), ...rows.filter((_, at) => at % 10 === 3).map((row) => changed(row, site))];
}
