/** A cause and its effect. */
export interface Arrow {
  readonly cause: number;
  readonly effect: number;
}

/** An arrow that holds for some years. */
export interface DatedArrow extends Arrow {
  readonly fromYear: number;
  readonly toYear: number | null;
}

/** The nodes of the circle that an arrow would close, from its cause round to its cause; null where it closes none. */
export function circleWith(arrow: Arrow, others: readonly Arrow[]): readonly number[] | null {
  const cameFrom = new Map<number, number>([[arrow.effect, arrow.cause]]);
  const waiting = [arrow.effect];
  for (let node = waiting.shift(); node !== undefined; node = waiting.shift()) {
    if (node === arrow.cause) return wayTo(node, cameFrom);
    for (const { effect } of others.filter(({ cause }) => cause === node)) {
      if (cameFrom.has(effect)) continue;
      cameFrom.set(effect, node);
      waiting.push(effect);
    }
  }
  return null;
}

function wayTo(start: number, cameFrom: ReadonlyMap<number, number>): number[] {
  const way = [start];
  for (let node = cameFrom.get(start); node !== undefined; node = cameFrom.get(node)) {
    way.unshift(node);
    if (node === start) break;
  }
  return way;
}

export const holdsIn = ({ fromYear, toYear }: Omit<DatedArrow, keyof Arrow>, year: number): boolean =>
  fromYear <= year && (toYear ?? year) >= year;

/** The first circle that an arrow closes in any year that it holds; arrows that never hold together close none. */
export function datedCircleWith(arrow: DatedArrow, others: readonly DatedArrow[]): readonly number[] | null {
  const begins = others.map(({ fromYear }) => fromYear).filter((year) => holdsIn(arrow, year));
  for (const year of [...new Set([arrow.fromYear, ...begins])].sort((a, b) => a - b)) {
    const circle = circleWith(
      arrow,
      others.filter((other) => holdsIn(other, year)),
    );
    if (circle) return circle;
  }
  return null;
}

/** Whether two spans of years have a year in common. */
export const overlap = (a: Omit<DatedArrow, keyof Arrow>, b: Omit<DatedArrow, keyof Arrow>): boolean =>
  a.fromYear <= (b.toYear ?? a.fromYear) && b.fromYear <= (a.toYear ?? b.fromYear);
