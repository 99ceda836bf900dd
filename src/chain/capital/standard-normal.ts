/**
 * Quantile of the standard normal distribution, to about 1 part in 10¹⁵, for a probability strictly between 0 and 1.
 * Source: M. J. Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988). Monotonic, one uniform number for one normal number,
 * which rejection methods and pairs cannot promise.
 */
export function normalQuantile(probability: number): number {
  const distance = probability - 0.5;
  if (Math.abs(distance) <= 0.425) return distance * ratio(CENTRE, 0.180625 - distance * distance);
  const tail = Math.sqrt(-Math.log(distance < 0 ? probability : 1 - probability));
  const size = tail <= 5 ? ratio(TAIL, tail - 1.6) : ratio(FAR_TAIL, tail - 5);
  return distance < 0 ? -size : size;
}

type Coefficients = readonly [top: readonly number[], bottom: readonly number[]];

function ratio([top, bottom]: Coefficients, x: number): number {
  let [numerator, denominator] = [0, 0];
  for (let power = 7; power >= 0; power--) {
    numerator = numerator * x + top[power]!;
    denominator = denominator * x + bottom[power]!;
  }
  return numerator / denominator;
}

/** Coefficients of rising powers, as published, to the digits that a number holds. */
const CENTRE: Coefficients = [
  [3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227],
  [1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943, 5226.495278852854],
];
const TAIL: Coefficients = [
  [1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414],
  [1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-09],
];
const FAR_TAIL: Coefficients = [
  [6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-05, 2.0103343992922881e-07],
  [1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-05, 1.421511758316446e-07, 2.0442631033899397e-15],
];
