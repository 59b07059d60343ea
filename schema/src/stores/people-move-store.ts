import type { RequestContext, TransactionContext } from '../contract/context.js';
import { tell } from '../contract/tell.js';
import type { MovedPerson } from '../entities/people-move.js';
import { RuleError } from '../kernel/errors.js';
import { NamedLine, namedTable } from '../rules/named-table.js';
import { handingOrder, PEOPLE_MOVE_TABLE } from '../rules/people-move.js';
import type { TableFile } from '../rules/table-file.js';
import { rolesOf } from './account-store.js';
import { handOverAll, shownSources } from './handover-store.js';
import type { ImportPlan } from './import-store.js';
import { MoveFacts } from './people-move-facts.js';
import { isSame, type PlannedMove, readMoves } from './people-move-lines.js';
import { changePerson } from './person-changes.js';

export interface PeopleMovePlan extends ImportPlan {
  readonly moves: readonly MovedPerson[];
}

/** What a table of a personnel move would do: who goes where, and what each hands over to whom. */
export async function planMoves(
  ctx: RequestContext,
  file: TableFile,
  { act, soundOnly }: { readonly act: string; readonly soundOnly: boolean },
): Promise<PeopleMovePlan> {
  const table = namedTable(file.lines, PEOPLE_MOVE_TABLE);
  const lines = table.lines.map((line) => new NamedLine(line, table.columns));
  const facts = await MoveFacts.of(ctx, lines);
  const read = await readMoves(ctx, lines, facts);
  const named = new Set(shownSources(ctx).map(({ id }) => id));
  const moves = read.filter((move) => !isSame(move, facts));
  return {
    rows: lines.length,
    leftOut: soundOnly ? lines.filter(({ faults }) => faults.length > 0).length : 0,
    created: 0,
    revised: moves.length,
    unchanged: read.length - moves.length,
    issues: lines.flatMap(({ faults }) => faults),
    moves: moves.map((move) => shown(move, named)),
    apply: async (tx) => {
      for (const move of handingOrder(moves).order) await handOver(tx, move);
      await movePeople(tx, moves, facts, act);
    },
  };
}

/** What is handed over is named only where its module exists for the reader; it goes over all the same. */
const shown = (
  { line, who, person, to, position, successor, held }: PlannedMove,
  named: ReadonlySet<string>,
): MovedPerson => ({
  row: line.number,
  personKey: person,
  fromKey: who.departmentKey,
  toKey: to,
  successorKey: successor,
  position,
  handed: successor === null ? [] : held.filter(({ source }) => named.has(source)),
});

/** Refusals of a handover are told at the cell that names the successor. */
async function handOver(tx: TransactionContext, { line, person, successor }: PlannedMove): Promise<void> {
  if (successor === null) return;
  try {
    await handOverAll(tx, person, successor);
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    const path = ['input', 'bytes', line.number, 'successor'];
    throw new RuleError(error.issues.map((issue) => ({ ...issue, path })));
  }
}

/** Posts follow from the business date on; roles stay. */
async function movePeople(
  tx: TransactionContext,
  moves: readonly PlannedMove[],
  facts: MoveFacts,
  act: string,
): Promise<void> {
  const roles = await rolesOf(
    tx,
    moves.map(({ person }) => person),
  );
  for (const [at, { who, person, to, position, successor }] of moves.entries()) {
    const { name, login, departmentKey, active, leftOn, version } = who;
    const was = { name, login, departmentKey, active, leftOn, roles: roles[at] ?? [], position: facts.postOf(person) };
    const changes = { version, departmentKey: to, ...(position === null ? {} : { position }) };
    const after = await changePerson(tx, { key: person, version, ...was }, changes);
    tell(tx, { act, type: 'Person', key: person, before: was, after: { ...after, successor } });
  }
}
