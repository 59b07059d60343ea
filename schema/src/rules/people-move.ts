import type { TableShape } from './named-table.js';

/** A table of a personnel move: who goes to which department, in what post, and who takes over what they held. */
export type PeopleMoveColumn = 'login' | 'department' | 'position' | 'successor';

export const PEOPLE_MOVE_TABLE: TableShape<PeopleMoveColumn> = {
  names: {
    login: ['계정', '계정이름', 'login', 'account'],
    department: ['새부서', '부서', 'newdepartment', 'department'],
    position: ['새직위', '직위', 'newpost', 'post'],
    successor: ['인계받는사람', '인수자', 'successor'],
  },
  required: ['login', 'department'],
};

interface Handing {
  readonly person: number;
  readonly successor: number | null;
}

/** Who hands over when: whoever takes over has handed over before, or what they take would be passed on with their own. */
export interface HandingOrder<T extends Handing> {
  readonly order: readonly T[];
  /** Those who would hand over to each other in a circle: no order is right for them. */
  readonly circle: readonly T[];
}

export function handingOrder<T extends Handing>(moves: readonly T[]): HandingOrder<T> {
  const order: T[] = [];
  let waiting = [...moves];
  while (waiting.length > 0) {
    const still = new Set(waiting.filter(({ successor }) => successor !== null).map(({ person }) => person));
    const ready = waiting.filter(({ successor }) => successor === null || !still.has(successor));
    if (ready.length === 0) break;
    order.push(...ready);
    waiting = waiting.filter((move) => !ready.includes(move));
  }
  return { order, circle: waiting.filter((move) => comesBack(move, waiting)) };
}

/** Whether the chain of successors leads back to where it began. */
function comesBack<T extends Handing>(move: T, moves: readonly T[]): boolean {
  const next = new Map(moves.map(({ person, successor }) => [person, successor]));
  const passed = new Set<number>();
  for (let at = move.successor; at !== null && !passed.has(at); at = next.get(at) ?? null) {
    if (at === move.person) return true;
    passed.add(at);
  }
  return false;
}
