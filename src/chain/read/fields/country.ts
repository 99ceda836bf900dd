/** Countries by the names that releases use, and by their states and provinces that are named without the country. */
const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  "United States": ["United States", "USA", "U.S.", "US", "America", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Florida", "Idaho", "Indiana", "Kentucky", "Louisiana", "Massachusetts", "Michigan", "Minnesota", "Missouri", "Montana", "Nebraska", "Nevada", "New Hampshire", "New Mexico", "New York", "North Carolina", "Ohio", "Oklahoma", "Oregon", "Pennsylvania", "South Carolina", "Tennessee", "Texas", "Utah", "Virginia", "Wyoming"],
  Canada: ["Canada", "Alberta", "British Columbia", "Manitoba", "Ontario", "Quebec", "Québec", "Saskatchewan", "Northwest Territories"],
  Australia: ["Australia", "Western Australia", "South Australia", "New South Wales", "Victoria", "Queensland", "Northern Territory"],
  "United Kingdom": ["United Kingdom", "UK", "Britain", "England", "Scotland", "Wales", "Northern Ireland"],
  Germany: ["Germany", "Bavaria", "Saxony"],
  Angola: ["Angola"], Austria: ["Austria"], Belgium: ["Belgium"], Brazil: ["Brazil", "Goiás", "Minas Gerais"], Burundi: ["Burundi"], Chile: ["Chile"], China: ["China", "Inner Mongolia"], "Czech Republic": ["Czech Republic", "Czechia"],
  Estonia: ["Estonia"], Finland: ["Finland"], France: ["France"], Greenland: ["Greenland"], India: ["India"], Indonesia: ["Indonesia"], Ireland: ["Ireland"], Italy: ["Italy"], Japan: ["Japan"], Kazakhstan: ["Kazakhstan"], Kenya: ["Kenya"],
  Madagascar: ["Madagascar"], Malawi: ["Malawi"], Malaysia: ["Malaysia"], Mexico: ["Mexico"], Mongolia: ["Mongolia"], Myanmar: ["Myanmar", "Burma"], Namibia: ["Namibia"], Netherlands: ["Netherlands"], Norway: ["Norway"], Philippines: ["Philippines"], Poland: ["Poland"], Russia: ["Russia"],
  "Saudi Arabia": ["Saudi Arabia"], Singapore: ["Singapore"], Slovenia: ["Slovenia"], "South Africa": ["South Africa"], "South Korea": ["South Korea", "Korea", "Republic of Korea"], Spain: ["Spain"], Sweden: ["Sweden"], Switzerland: ["Switzerland"],
  Taiwan: ["Taiwan"], Tanzania: ["Tanzania"], Thailand: ["Thailand"], Turkey: ["Turkey", "Türkiye"], Uganda: ["Uganda"], Vietnam: ["Vietnam", "Viet Nam"],
};
const BY_NAME = new Map(Object.entries(COUNTRIES).flatMap(([country, names]) => names.map((name) => [name, country] as const)));
const NAMES = [...BY_NAME.keys()].sort((one, other) => other.length - one.length).map((name) => name.replaceAll(".", "\\."));

/** A country as a place: "in Texas", "near Perth, Western Australia". */
const PLACED = new RegExp(String.raw`(?:\b(?:in|at|near|outside)(?: the)?(?: (?:north|south|east|west|central|northern|southern|eastern|western))?|,) (${NAMES.join("|")})(?![\p{L}\d]| (?:market|government|customers?|demand))`, "gu");
/** What is sold, asked or compared there is not made there. */
const ELSEWHERE = /\b(?:customers?|buyers?|sold|sell|sales|ship\w*|deliver\w*|export\w*|demand|markets?|investors?|shareholders?|prices?|partners?|users?|carmakers?|makers?|like|unlike|than|arrive\w*|conference|listed)\b[^.;,]{0,40}$/i;
const REACH = 60;

/** The country in which a sentence places what it tells of, or blank. */
export function countryIn(sentence: string): string {
  for (const match of sentence.matchAll(PLACED)) {
    if (!ELSEWHERE.test(sentence.slice(Math.max(0, match.index - REACH), match.index))) return BY_NAME.get(match[1]!)!;
  }
  return "";
}

/** Whether a name is a country's or a continent's own: no site. */
export const isCountryOrContinent = (name: string): boolean => BY_NAME.get(name) === name || ["USA", "US", "UK", "Britain", "Korea", "Czechia", "America", "Asia", "Europe", "Africa", "North America", "South America", "Latin America"].includes(name);
