/** Words that bring a buyer into a sentence. */
export const BUYERS: readonly string[] = [
  "customer", "customers", "oem", "oems", "automaker", "automakers", "carmaker", "carmakers", "car maker|makers", "tier 1|one supplier", "tier one", "buyer", "buyers", "off take", "off-take", "offtake", "offtaker", "offtakers", "offtake partner|partners", "offtake agreement|agreements|contract|contracts", "end users", "end user",
  "supply agreement|agreements|contract|contracts|deal|deals", "sales agreement|agreements|contract|contracts", "purchase order|orders", "purchase agreement", "take or pay", "supply chain agreement", "supply of magnets|oxide|alloy|metal|concentrate|carbonate", "anchor customer", "honda", "nissan", "renault", "audi", "porsche", "volvo", "rivian", "lucid", "siemens", "vestas", "lockheed martin", "raytheon", "rtx", "northrop grumman", "boeing", "airbus", "magna", "continental", "valeo", "denso", "nidec", "kia", "samsung", "lg", "posco international", "sumitomo", "sojitz", "traxys", "enercon", "ge vernova", "ge aerospace", "kone", "otis", "abb", "zf", "automotive|defense|defence|aerospace|industrial customer|customers", "agreed to take|offtake", "off takers", "off taker", "consumer electronics company", "motor makers|manufacturers", "magnet maker|manufacturer customers", "metal|alloy maker customers", "oem customer|customers", "general motors", "gm", "ford", "stellantis", "tesla", "toyota", "volkswagen", "bmw", "mercedes benz", "bosch", "siemens gamesa", "apple", "schaeffler", "hyundai",
  "metal makers|manufacturers|producers", "ree|earth metal makers", "magnet|alloy|metal making customers", "magnet makers|manufacturers|producers|customers", "alloy makers|manufacturers|producers", "serial supply", "series supply", "supply partnership", "capacity reservation", "in the purchase of", "expression of interest in the purchase of", "alliance with", "partnership with", "binding supply", "supply to", "supply deal", "binding gm supply", "ev motor award",
];

/** Names and instruments of an agreement to buy. What is signed is only announced until something is delivered (method, section 3). */
export const AGREEMENTS: Readonly<Record<"Contract" | "MoU", readonly string[]>> = {
  Contract: [
    "agreement", "agreements", "contract", "contracts", "contracted", "off take", "offtake", "offtake agreement|agreements|contract|contracts", "supply agreement|agreements|contract|contracts|deal|deals", "sales agreement|agreements|contract|contracts", "purchase order|orders", "purchase agreement", "take or pay", "binding", "serial supply", "series supply", "tolling agreement", "capacity reservation", "under contract", "binding supply", "binding gm supply", "supply deal", "award", "awarded", "ev motor award", "pledged", "long term contracts", "multi year contract|agreement", "agreed to take|offtake", "committed to buy|purchase", "commits to buy|purchase", "agreed to buy|purchase magnets|oxide|alloy|metal|concentrate|carbonate", "price floor", "sole source contract", "contract to supply", "offtakes", "definitive supply", "definitive agreement to supply|sell", "assures purchase", "commits to buy",
  ],
  MoU: [
    "mou", "memorandum of understanding", "memoranda of understanding", "letter|letters of intent", "loi", "term sheet", "heads of agreement", "heads of terms", "non-binding", "non binding", "expression of interest", "framework agreement", "memorandum", "alliance", "partnership", "cooperation agreement", "alliance with", "partnership with", "supply partnership",
  ],
};

/** Something changed hands. */
export const DELIVERED: readonly string[] = [
  "delivered", "deliveries", "delivery", "deliveries began|started|commenced", "delivering", "shipped", "shipping", "ships", "shipment", "shipments", "sold", "sells", "selling", "being sold", "supplied", "supplies", "supplying", "first shipment", "first deliveries", "delivers", "commercial shipments", "commercial deliveries", "sales of", "invoiced", "repeat orders", "exported", "exports", "sent", "dispatched", "provided to", "we sell|supply|ship|deliver", "they sell|supply|ship|deliver", "currently sells|supplies|ships|sell|supply|ship", "also sells|supplies|ships", "is|are supplied|sold|shipped|delivered", "began|begun|started|commenced delivering|shipping|selling|supplying|deliveries|shipments", "sold out of",
];

/** Delivering and selling that moves no product. */
export const NOT_DELIVERED: readonly string[] = [
  "sold shares", "sold its stake|interest|shares|holding|remaining", "sold the business|company|mine|project", "delivered a|an|the|its|strong|results|on|study|record|outstanding|exceptional", "delivers results|strong|a|on|outstanding|exceptional|excellent", "delivering on|value|results|growth", "deliver shareholder value", "supplies of", "power supplies", "supplied by", "delivered by", "sells shares", "export|exports controls|control|restrictions|licence|licences|license|licenses|ban|bans|curbs|quotas|credit", "cost of goods sold", "cost of sales", "sent a letter|notice", "sold # shares|units|million", "shipping costs|container|containers", "delivery of the|a study|project", "equipment deliveries", "equipment delivered", "deliveries to site", "delivered to site", "delivery to site", "sold at|for auction", "sells its|the plant|business|mine|stake|subsidiary|project", "sold the|its plant|mine|facility|refinery|subsidiary|business|operations|project",
];

/** Verbs of trade: with an agreement beside them they bring a buyer in. */
export const TRADES: readonly string[] = ["to purchase|supply|sell|deliver|buy|offtake", "for the purchase|supply|sale|delivery of", "purchase of", "supply of", "sale of"];
