/** FNV-1a, in 32 bits: tells whether a text has changed, and nothing more. */
const START = 0x811c9dc5;
const PRIME = 0x01000193;

/** The hash of a text, or of a text that goes on from another, whose hash is given. */
export function hashOf(text: string, from = START): number {
  let hash = from;
  for (let place = 0; place < text.length; place++) hash = Math.imul(hash ^ text.charCodeAt(place), PRIME);
  return hash >>> 0;
}
