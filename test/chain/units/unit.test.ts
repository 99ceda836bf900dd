import { describe, expect, it } from "vitest";
import { DEFAULT_MODEL } from "../../../src/chain/model/model.ts";
import { readModel } from "../../../src/chain/model/model-table.ts";
import { magnetTonnes, readUnit, unitReader } from "../../../src/chain/units/unit.ts";
import { modelOf } from "../evidence-table.ts";

const magnet = (quantity: number, unit: string, model = DEFAULT_MODEL) => magnetTonnes(quantity, readUnit(unit, model));
/** From NdPr oxide to magnet: metal 0.782–0.833, alloy 3.125–3.571, magnet 0.70–0.90. */
const OXIDE = { low: 0.782 * 3.125 * 0.7, high: 0.833 * 3.571 * 0.9 };

function near(found: { low: number; high: number } | undefined, low: number, high: number): void {
  expect(found!.low / low).toBeCloseTo(1, 12);
  expect(found!.high / high).toBeCloseTo(1, 12);
}

describe("a quantity as tonnes of finished magnet a year (method, section 8)", () => {
  it.each<[string, number, number]>([
    ["t NdFeB magnet/yr", 1, 1],
    ["t NdFeB magnet blank/yr", 0.8, 0.95],
    ["t NdFeB alloy/yr", 0.7, 0.9],
    ["t NdFeB powder/yr", 0.7, 0.9], // as alloy
    ["t NdPr metal/yr", 3.125 * 0.7, 3.571 * 0.9],
    ["t NdPr oxide/yr", OXIDE.low, OXIDE.high],
    ["t TREO/yr", 0.15 * OXIDE.low, 0.25 * OXIDE.high],
    ["t monazite/yr", 0.55 * 0.15 * OXIDE.low, 0.6 * 0.25 * OXIDE.high],
    ["t DyTb oxide/yr", 14, 76.7],
    ["t DyTb metal/yr", 14 / (0.87 * 0.92), 76.7 / (0.87 * 0.98)], // the oxide that it came of: 17.5 to 90, Dy and Tb being 4 % to 1 % of the magnet
  ])("1 %s: lows multiply with lows, highs with highs", (unit, low, high) => near(magnet(1, unit), low, high));

  it.each<[string, number]>([
    ["kt NdFeB magnet/yr", 1000],
    ["kg NdFeB magnet/yr", 0.001],
    ["st NdFeB magnet/yr", 0.907],
    ["short ton NdFeB magnet/yr", 0.907],
    ["short tons NdFeB magnet/yr", 0.907],
    ["t NdFeB magnet/qtr", 4],
    ["t NdFeB magnet/month", 12],
    ["tonnes NdFeB magnets / year", 1],
    ["t NdFeB magnet per year", 1],
    ["tpa NdFeB magnets", 1],
    ["ktpa NdFeB magnet", 1000],
    ["T ndfeb  MAGNET/Quarter", 4],
    ["metric ton NdFeB magnet/yr", 1],
    ["metric tons NdFeB magnet/yr", 1],
    ["metric tonne NdFeB magnet/yr", 1],
    ["metric tonnes NdFeB magnet/y", 1],
    ["tpy NdFeB magnet", 1],
    ["ktpy NdFeB magnet", 1000],
    ["t NdFeB magnet per annum", 1],
    ["t NdFeB magnet per quarter", 4],
    ["t NdFeB magnet per month", 12],
  ])("1 %s is %d t a year", (unit, tonnes) => near(magnet(1, unit), tonnes, tonnes));

  it("REO is TREO, and Dy/Tb is DyTb", () => {
    expect(magnet(5, "t REO/yr")).toEqual(magnet(5, "t TREO/yr"));
    expect(magnet(5, "t Dy/Tb oxide/yr")).toEqual(magnet(5, "t DyTb oxide/yr"));
  });

  it("a content in the unit replaces the factor", () => {
    near(magnet(100, "t concentrate 52% TREO/yr"), 52 * 0.15 * OXIDE.low, 52 * 0.25 * OXIDE.high); // 100 × 0.52 = 52 t TREO
    near(magnet(100, "t TREO 5% NdPr/yr"), 5 * OXIDE.low, 5 * OXIDE.high); // in place of 15–25 %
    near(magnet(100, "t monazite 60.5 % TREO/yr"), 60.5 * 0.15 * OXIDE.low, 60.5 * 0.25 * OXIDE.high); // in place of 55–60 %
    near(magnet(100, "t mixed carbonate 20% NdPr/yr"), 20 * OXIDE.low, 20 * OXIDE.high);
    near(magnet(100, "t concentrate 52.25%TREO/yr"), 52.25 * 0.15 * OXIDE.low, 52.25 * 0.25 * OXIDE.high);
    near(magnet(100, "t monazite 10% NdPr oxide/yr"), 10 * OXIDE.low, 10 * OXIDE.high);
    near(magnet(100, "t TREO 1% DyTb/yr"), 14, 76.7); // the method's table has no way from TREO to Dy and Tb: the unit says it
    near(magnet(100, "t concentrate 100% TREO/yr"), 15 * OXIDE.low, 25 * OXIDE.high);
  });

  it("the Model table's factors replace the defaults, also behind a content", () => {
    const own = readModel(modelOf(["Factor", "TREO > NdPr oxide", 0.2]));
    near(magnet(100, "t TREO/yr", own), 20 * OXIDE.low, 20 * OXIDE.high);
    near(magnet(100, "t concentrate 50% TREO/yr", own), 10 * OXIDE.low, 10 * OXIDE.high);
  });

  it.each([
    "t NdPr metal", // no period: a stock, no flow
    "NdPr metal/yr",
    "lb NdPr metal/yr",
    "t /yr",
    "t feed/yr",
    "t NdPr/yr", // oxide or metal: it does not say
    "t concentrate/yr",
    "t concentrate 0% TREO/yr",
    "t concentrate 152% TREO/yr",
    "t concentrate 52% Ce/yr",
    "t NdFeB alloy 30% NdPr/yr", // alloy is made of NdPr and does not lead to it
    "t NdPr oxide/decade",
    "tpa NdPr oxide/yr",
    "kgpa NdPr oxide",
    "mtpa NdPr oxide",
    "t NdPr oxide per decade",
    "t NdPr oxide per year of full operation",
    "t concentrate 52% /yr", // of what?
    "t concentrate 100.5% TREO/yr",
    "t NdPr oxide 50% NdPr oxide/yr", // a content of itself says nothing
    "metric NdPr oxide/yr",
    "t NdPr oxide 5% DyTb/yr", // NdPr holds no Dy or Tb
    "t NdFeB magnet 1% DyTb/yr",
    "yr",
    "t overrun/yr", // a Factor of capital, no product
    "t",
    "",
  ])("'%s' does not convert", (unit) => expect(readUnit(unit, DEFAULT_MODEL)).toBeUndefined());

  it.each(["t SmCo magnet/yr", "t SmCo alloys/yr", "t SmCo magnet 5% NdPr/yr"])("%s can be read and is never converted to NdFeB", (unit) => {
    expect(readUnit(unit, DEFAULT_MODEL)).toMatchObject({ kind: "Apart", tonnes: 1, magnet: undefined });
    expect(magnet(10, unit)).toBeUndefined();
  });

  it.each([
    ["Feed", "treo", "t TREO/yr"],
    ["Feed", "treo", "t TREO 5% NdPr/yr"],
    ["Feed", "concentrate", "t concentrate 52% TREO/yr"],
    ["Feed", "monazite", "t monazite/yr"],
    ["Feed", "mixed carbonate", "t mixed carbonate 20% NdPr/yr"],
    ["Main", "ndpr oxide", "t NdPr oxide/yr"],
    ["Main", "ndfeb magnet", "t NdFeB magnets/yr"],
    ["Heavy", "dytb oxide", "t DyTb oxide/yr"],
    ["Heavy", "dytb metal", "t DyTb metal/yr"],
    ["Heavy", "treo", "t TREO 1% DyTb/yr"],
  ])("is %s, of the product %s: %s", (kind, product, unit) => expect(readUnit(unit, DEFAULT_MODEL)).toMatchObject({ kind, product }));

  it("a table's reader gives the same as reading each cell", () => {
    const read = unitReader(DEFAULT_MODEL);
    for (const unit of ["t TREO/yr", "t TREO/yr", "nonsense", null, 7]) expect(read(unit)).toEqual(readUnit(unit, DEFAULT_MODEL));
  });
});
