/** What changes of one cell of the cube: the value that stood, if any did, and the value that stands now. */
export interface CellMove {
  readonly indicatorKey: number;
  readonly period: string;
  readonly sex: string;
  readonly age: string;
  readonly now: { readonly value: string | null } | null;
  readonly value: string | null;
}

/** What is added to a total over regions. The sum of the values is that of `units` and of `millionths` together. */
export interface TotalMove extends Pick<CellMove, 'indicatorKey' | 'period' | 'sex' | 'age'> {
  readonly observations: number;
  readonly known: number;
  readonly units: bigint;
  readonly millionths: number;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What cells that move add to the totals over regions, ordered as all who write order them; none where nothing changes. */
export function totalMoves(cells: readonly CellMove[]): TotalMove[] {
  const moves = new Map<string, Mutable<TotalMove>>();
  for (const { indicatorKey, period, sex, age, now, value } of cells) {
    const place = `${indicatorKey} ${period} ${sex} ${age}`;
    let move = moves.get(place);
    if (!move) {
      move = { indicatorKey, period, sex, age, observations: 0, known: 0, units: 0n, millionths: 0 };
      moves.set(place, move);
    }
    if (!now) move.observations += 1;
    add(move, now?.value ?? null, -1);
    add(move, value, 1);
  }
  return [...moves.values()].filter(changes).sort(byPlace);
}

function add(move: Mutable<TotalMove>, value: string | null, times: 1 | -1): void {
  if (value === null) return;
  const [whole = '0', fraction = ''] = value.split('.');
  const sign = value.startsWith('-') ? -times : times;
  move.known += times;
  move.units += BigInt(whole) * BigInt(times);
  move.millionths += Number(fraction.padEnd(6, '0')) * sign;
}

const changes = ({ observations, known, units, millionths }: TotalMove): boolean =>
  observations !== 0 || known !== 0 || units !== 0n || millionths !== 0;

const byPlace = (left: TotalMove, right: TotalMove): number =>
  left.indicatorKey - right.indicatorKey || (textOf(left) < textOf(right) ? -1 : 1);

const textOf = ({ period, sex, age }: TotalMove): string => `${period} ${sex} ${age}`;
