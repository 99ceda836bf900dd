/** Words that bring a buyer into a sentence. */
export const BUYERS: readonly string[] = [
  "customer", "customers", "oem", "oems", "automaker", "automakers", "carmaker", "carmakers", "car maker|makers", "tier 1|one supplier", "tier one", "buyer", "buyers", "off take", "off-take", "offtake", "offtaker", "offtakers", "offtake partner|partners", "offtake agreement|agreements|contract|contracts", "end users", "end user",
  "supply agreement|agreements|contract|contracts|deal|deals", "sales agreement|agreements|contract|contracts", "purchase order|orders", "purchase agreement", "take or pay", "supply chain agreement", "supply of magnets|oxide|alloy|metal|concentrate|carbonate", "general motors", "gm", "ford", "stellantis", "tesla", "toyota", "volkswagen", "bmw", "mercedes benz", "bosch", "siemens gamesa", "apple", "schaeffler", "hyundai",
  "metal makers", "magnet makers|manufacturers|producers|customers", "alloy makers|manufacturers|producers", "serial supply", "series supply", "tolling agreement", "supply partnership", "capacity reservation", "in the purchase of", "expression of interest in the purchase of", "alliance with", "partnership with", "binding supply", "supply to", "supply deal", "binding gm supply", "ev motor award",
];

/** Names and instruments of an agreement to buy. What is signed is only announced until something is delivered (method, section 3). */
export const AGREEMENTS: Readonly<Record<"Contract" | "MoU", readonly string[]>> = {
  Contract: [
    "agreement", "agreements", "contract", "contracts", "contracted", "off take", "offtake", "offtake agreement|agreements|contract|contracts", "supply agreement|agreements|contract|contracts|deal|deals", "sales agreement|agreements|contract|contracts", "purchase order|orders", "purchase agreement", "take or pay", "binding", "serial supply", "series supply", "tolling agreement", "capacity reservation", "under contract", "binding supply", "binding gm supply", "supply deal", "award", "awarded", "ev motor award", "pledged", "assures purchase", "commits to buy",
  ],
  MoU: [
    "mou", "memorandum of understanding", "memoranda of understanding", "letter|letters of intent", "loi", "term sheet", "heads of agreement", "heads of terms", "non-binding", "non binding", "expression of interest", "framework agreement", "memorandum", "alliance", "partnership", "cooperation agreement", "alliance with", "partnership with", "supply partnership",
  ],
};

/** Something changed hands. */
export const DELIVERED: readonly string[] = [
  "delivered", "deliveries", "delivery", "deliveries began|started|commenced", "delivering", "shipped", "shipping", "ships", "shipment", "shipments", "sold", "sells", "selling", "being sold", "supplied", "supplies", "supplying", "first shipment", "first deliveries", "delivers", "commercial shipments", "commercial deliveries", "sales of", "invoiced", "repeat orders", "exported", "exports",
];

/** Delivering and selling that moves no product. */
export const NOT_DELIVERED: readonly string[] = [
  "sold shares", "sold its stake|interest|shares|holding|remaining", "sold the business|company|mine|project", "delivered a|an|the|its|strong|results|on|study|record|outstanding|exceptional", "delivers results|strong|a|on|outstanding|exceptional|excellent", "delivering on|value|results|growth", "deliver shareholder value", "supplies of", "power supplies", "supplied by", "delivered by", "sells shares",
];

/** Verbs of trade: with an agreement beside them they bring a buyer in. */
export const TRADES: readonly string[] = ["to purchase|supply|sell|deliver|buy|offtake", "for the purchase|supply|sale|delivery of", "purchase of", "supply of", "sale of"];
