/** A share of one in per cent, to a tenth: 12.3%. */
export const inPercent = (share: number): string => `${Math.round(share * 1000) / 10}%`;
