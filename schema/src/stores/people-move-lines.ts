import type { RequestContext } from '../contract/context.js';
import type { HandedOver } from '../entities/handover.js';
import type { Person } from '../entities/person.js';
import { type ReadCell, readBy } from '../rules/named-table.js';
import { handingOrder } from '../rules/people-move.js';
import { optionalText } from '../rules/text-input.js';
import { heldCounts } from './handover-store.js';
import type { MoveFacts, MoveLine } from './people-move-facts.js';
import { POST_LENGTH } from './person-store.js';
import type { Row } from './record-store.js';

/** What a line says, once every name of it is known. */
export interface PlannedMove {
  readonly line: MoveLine;
  readonly who: Row<Person>;
  readonly person: number;
  readonly to: number;
  /** Null leaves the post as it is called. */
  readonly position: string | null;
  readonly taker: Row<Person> | null;
  readonly successor: number | null;
  readonly held: readonly HandedOver[];
}

const leaves = ({ who, to }: PlannedMove): boolean => who.departmentKey !== to;

/** Every line as a move; what is wrong is told at its cell. */
export async function readMoves(
  ctx: RequestContext,
  lines: readonly MoveLine[],
  facts: MoveFacts,
): Promise<PlannedMove[]> {
  const seen = new Map<string, number>();
  const read = lines.flatMap((line) => {
    const who = line.read('login', facts.personIn);
    const to = line.read('department', facts.departmentIn);
    const position = line.read('position', postIn);
    const taker = line.text('successor') === '' ? null : line.read('successor', facts.personIn);
    const before = seen.get(line.text('login'));
    if (before !== undefined) line.refuse('login', 'import.twice', { row: before });
    seen.set(line.text('login'), line.number);
    if (line.faults.length > 0 || who === null || to === null) return [];
    return [{ line, who, person: who.key, to, position, taker, successor: taker?.key ?? null }];
  });
  const held = await heldCounts(
    ctx,
    read.map(({ person }) => person),
  );
  return settled(
    read.map((move) => ({ ...move, held: held.get(move.person) ?? [] })),
    facts,
  );
}

/** The moves that stand: one that falls out may leave another without a successor. */
function settled(moves: readonly PlannedMove[], facts: MoveFacts): PlannedMove[] {
  const after = new Map(moves.map(({ person, to }) => [person, to]));
  for (const move of moves) checkSuccessor(move, after, facts);
  for (const { line } of handingOrder(moves).circle)
    if (line.faults.length === 0) line.refuse('successor', 'people-move.circle');
  const standing = moves.filter(({ line }) => line.faults.length === 0);
  return standing.length === moves.length ? standing : settled(standing, facts);
}

/** Nothing stays behind without an owner, and what a department does stays with it or with the unit above. */
function checkSuccessor(move: PlannedMove, after: ReadonlyMap<number, number>, facts: MoveFacts): void {
  const { line, who, taker, held } = move;
  const count = held.reduce((sum, one) => sum + one.count, 0);
  if (!taker) {
    if (leaves(move) && count > 0) line.refuse('successor', 'people-move.held', { count });
    return;
  }
  const department = after.get(taker.key) ?? taker.departmentKey;
  if (taker.key === who.key) line.refuse('successor', 'handover.to');
  else if (!facts.isWithin(who.departmentKey, department)) line.refuse('successor', 'people-move.elsewhere');
}

const postIn = (text: string): ReadCell<string | null> => readBy(() => optionalText(text, POST_LENGTH, []));

/** Whether the table says of a person what already is. */
export const isSame = (move: PlannedMove, facts: MoveFacts): boolean =>
  !leaves(move) && move.taker === null && (move.position === null || move.position === facts.postOf(move.person));
