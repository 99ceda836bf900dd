const DAY = 86_400_000;

/**
 * The points of a line through shares of 0–1 that hold from their day until the next, in a square of 100 × 100 with 1 on top;
 * the last holds until the end. Days are ISO dates in order. Where there is but one day, its line goes all the way.
 */
export function stepLine(steps: readonly (readonly [day: string, share: number])[], until: string): string {
  const first = Date.parse(steps[0]![0]);
  const span = Math.max(Date.parse(until) - first, DAY);
  const x = (day: string) => Math.min(100, ((Date.parse(day) - first) / span) * 100);
  const y = (share: number) => 100 - share * 100;
  const points = steps.flatMap(([day, share], place) => [...(place > 0 ? [[x(day), y(steps[place - 1]![1])]] : []), [x(day), y(share)]]);
  points.push([100, y(steps.at(-1)![1])]);
  return points.map((point) => point.map((number) => Number(number.toFixed(2))).join(",")).join(" ");
}
