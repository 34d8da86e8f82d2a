export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The field that signatures are drawn on: they are kept in its units. */
export const FIELD = { width: 600, height: 200 } as const;
/** Points nearer than this to the one before say nothing. */
const NEAREST = 3;
/** The longest path that is kept; a signature is some hundred points. */
const LONGEST = 20_000;

/** A point of the screen in whole units of the field, kept within it. */
export function toField(
  { x, y }: Point,
  box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
): Point {
  const unit = (at: number, from: number, size: number, most: number) =>
    size <= 0 ? 0 : Math.min(most, Math.max(0, Math.round(((at - from) / size) * most)));
  return {
    x: unit(x, box.left, box.width, FIELD.width),
    y: unit(y, box.top, box.height, FIELD.height),
  };
}

/** Strokes as an SVG path of moves and lines; a dot is a line to itself. What is longer than can be kept is left out. */
export function pathOf(strokes: readonly (readonly Point[])[]): string {
  let path = '';
  for (const stroke of strokes) {
    const [first, ...rest] = stroke;
    if (first === undefined) continue;
    let last = first;
    let said = `M${first.x} ${first.y}`;
    for (const point of rest) {
      if (Math.hypot(point.x - last.x, point.y - last.y) < NEAREST) continue;
      said += `L${point.x} ${point.y}`;
      last = point;
    }
    if (last === first) said += `L${first.x} ${first.y}`;
    if (path.length + said.length > LONGEST) break;
    path += said;
  }
  return path;
}
