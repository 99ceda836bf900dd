/** Currencies as data: the codes of ISO 4217 in use, and what the trade writes for some of them. */
const CODES = `
AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD
EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR
LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR
SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW`;

/** A bare $ or ¥ is not here: it could be several currencies. */
const ALSO_WRITTEN: readonly (readonly [written: string, code: string])[] = [
  ["us$", "USD"],
  ["a$", "AUD"],
  ["au$", "AUD"],
  ["c$", "CAD"],
  ["ca$", "CAD"],
  ["nz$", "NZD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["₹", "INR"],
  ["rmb", "CNY"],
];

/** From what may be written, in lower case, to the ISO code. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ...CODES.trim()
    .split(/\s+/)
    .map((code) => [code.toLowerCase(), code] as const),
  ...ALSO_WRITTEN,
]);
