import type { Route } from "../../vocabulary.ts";

/** Words that say how a capability is come by. A route that no word names is Built, or for a customer none. */
export const ROUTE_WORDS: Readonly<Partial<Record<Route, readonly string[]>>> = {
  Acquired: ["acquired", "acquires", "acquire", "acquiring", "acquisition", "acquisitions", "takeover", "merger", "merged", "bought", "purchase of the company", "scheme of arrangement", "completed the acquisition", "acquisition closed", "purchase closed", "completes acquisition", "takes over", "completed|completes the|its acquisition|purchase|takeover|merger", "completed acquisition", "acquisition was|has been completed|closed|finalised|finalized", "has|have acquired", "acquisition closed|completed|complete", "purchase closed|completed", "completion of the acquisition", "closed the acquisition|purchase", "now owns", "wholly owned"],
  "Joint venture": ["joint venture", "joint ventures", "jv", "joint venture agreement", "joint venture interest"],
  Stake: ["stake", "stakes", "minority interest|stake", "equity stake|interest", "% stake", "shareholding", "invested in", "investment in", "strategic investment"],
  MoU: ["technology licence mou"],
};

/** The deal is agreed or wished for and not closed: nothing that it would bring is more than announced. */
export const OPEN: readonly string[] = [
  "agreed to acquire|buy|purchase|sell|merge", "agreement to acquire|buy|purchase|merge", "to acquire", "to be acquired", "proposed acquisition|merger|takeover", "offer to acquire|buy", "definitive agreement to acquire|buy|purchase", "acquisition agreement", "share purchase agreement", "not closed", "expected to close", "scheme implementation deed", "exercised its option", "option to acquire|earn|buy", "right to earn|buy|acquire", "acquires option", "close expected", "binding agreement to acquire|buy", "pending acquisition", "closing not verified", "completion not verified",
];
