/** Ribbon buttons that work without the panel. */
export {};
