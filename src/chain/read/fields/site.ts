import { isCountryOrContinent } from "./country.ts";
import { NAME, nameBehind } from "./names.ts";

/** A plant by its own name: "White Mesa Mill", which says more than the state that it stands in. */
const PLANT = /(?<![\p{L}\d])((?:\p{Lu}[\p{L}\d&.-]{1,29} ){1,3}(?:Mill|Mine|Works|Plant|Refinery|Facility|Factory|Smelter|Hub|Campus|Complex))(?![\p{L}\d])/gu;
/** Of these alone no name is made: "the Demonstration Plant" may stand anywhere. */
const GENERIC = /^(?:(?:The|At|In|From|Our|Its|Their|This|A|An|New|First|Commercial|Demonstration|Pilot|Rare|Earths?|Heavy|Light|Metals?|Magnets?|Alloy|Oxide|Separation|Recycling|Processing|Concentrator|Leach) )+/;
const PLACE = new RegExp(String.raw`\b(?:[Aa]t|[Ii]n|[Nn]ear|[Oo]utside)(?: the| its| our)? ${NAME}`, "u");

/** The place that a sentence names: a plant by its name, or where one stands; a country alone is none. */
export function siteIn(sentence: string): string {
  for (const [, plant] of sentence.matchAll(PLANT)) {
    const name = plant!.replace(GENERIC, "");
    if (name.includes(" ")) return name;
  }
  const name = nameBehind(PLACE, sentence);
  return isCountryOrContinent(name) ? "" : name;
}
