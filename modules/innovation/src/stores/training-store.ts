import {
  byKeys,
  Department,
  fields,
  keyList,
  Person,
  type RequestContext,
  type Row,
  raw,
  refuse,
  type Selection,
  select,
  sql,
} from '@yeondong/schema';
import { TrainingProgram, TrainingSession } from '../entities/training.js';
import { seesPerson } from '../entities/who-sees.js';
import {
  QUARTERS,
  type QuarterFacts,
  quarterOf,
  type TrainingExcuse,
  type TrainingPresence,
  trainingRate,
  trainingState,
} from '../rules/training.js';
import { posts, rollOn } from './roll-store.js';

const READ_ALL = 'innovation.training.read-all';

/** The program with a code, else that of the year for all staff; null where there is none. */
async function programOf(ctx: RequestContext, code: string | undefined, year: number) {
  const where = code === undefined ? sql`t.for_all = 1 and t.year = ${year}` : sql`t.code = ${code}`;
  const [row] = await select(ctx, TrainingProgram, fields('forAll'), { where, orderBy: raw('t.id'), limit: 1 });
  if (row && !row.forAll) throw refuse('innovation.training.not-for-all', ['program']);
  return row?.key ?? null;
}

interface Line {
  readonly session: number;
  readonly person: number;
  readonly presence: TrainingPresence;
}

/** The four quarters of a program: its roll and who came, read past the visibility of rows, for the rates count everybody. */
async function quartersOf(ctx: RequestContext, program: number): Promise<QuarterFacts[]> {
  const sessions = await select(ctx, TrainingSession, fields('heldOn', 'makeUpOfKey'), {
    where: sql`t.program_id = ${program} and t.held_on <= ${ctx.today}`,
    orderBy: raw('t.held_on, t.id'),
  });
  const lines = await ctx.db.rows<Line>(
    sql`select a.session_id as session, a.person_id as person, a.presence as presence
      from innovation_training_attendance a where a.session_id in ${keyList(sessions.map(({ key }) => key))}`,
  );
  const held = await posts(ctx, raw('1 = 1'));
  return QUARTERS.map((quarter): QuarterFacts => {
    const own = sessions.filter(({ heldOn }) => quarterOf(heldOn) === quarter);
    const first = own.find(({ makeUpOfKey }) => makeUpOfKey === null);
    const keys = new Set(own.map(({ key }) => key));
    const those = (presence: TrainingPresence) =>
      new Set(
        lines
          .filter((line) => keys.has(Number(line.session)) && line.presence === presence)
          .map(({ person }) => Number(person)),
      );
    const roll = first ? rollOn(held, first.heldOn) : null;
    return { roll, attended: those('ATTENDED'), excused: those('EXCUSED') };
  });
}

/** Everybody on a roll of the year, each with the department of the last. */
const peopleOf = (quarters: readonly QuarterFacts[]): Map<number, number> =>
  new Map(quarters.flatMap(({ roll }) => [...(roll ?? [])]));

interface MatrixOf {
  readonly program: string | undefined;
  readonly year: number;
  readonly missingIn: number | null;
}

/** People by quarters, of those whom the caller may see; in the order of departments, then of people. */
export async function trainingMatrix(ctx: RequestContext, of: MatrixOf, selection: Selection) {
  const program = await programOf(ctx, of.program, of.year);
  if (program === null) return [];
  const quarters = await quartersOf(ctx, program);
  const states = (person: number) => quarters.map((facts) => trainingState(person, facts));
  const order = await departmentOrder(ctx);
  const rows = [...peopleOf(quarters)]
    .filter(([key, departmentKey]) => seesPerson(ctx, { key, departmentKey }, READ_ALL))
    .map(([key, departmentKey]) => ({ key, departmentKey, quarters: states(key) }))
    .filter((row) => of.missingIn === null || row.quarters[of.missingIn - 1] === 'MISSED')
    .toSorted((a, b) => order(a.departmentKey) - order(b.departmentKey) || a.key - b.key);
  const people = await byKeys(
    ctx,
    Person,
    rows.map(({ key }) => key),
    selection.below('person'),
  );
  const departmentKeys = rows.map(({ departmentKey }) => departmentKey);
  const departments = await byKeys(ctx, Department, departmentKeys, selection.below('department'));
  return rows.map((row, at) => ({ quarters: row.quarters, person: people[at], department: departments[at] }));
}

async function departmentOrder(ctx: RequestContext): Promise<(key: number) => number> {
  const rows = await ctx.db.rows<{ key: number }>(sql`select id as "key" from core_department order by position, id`);
  const at = new Map(rows.map(({ key }, index) => [Number(key), index]));
  return (key) => at.get(key) ?? rows.length;
}

/** Departments that had somebody on a roll, each with its rate and how many are missing in every quarter. */
export async function trainingCompliance(ctx: RequestContext, of: Omit<MatrixOf, 'missingIn'>, selection: Selection) {
  const program = await programOf(ctx, of.program, of.year);
  if (program === null) return [];
  const quarters = await quartersOf(ctx, program);
  const order = await departmentOrder(ctx);
  const keys = [...new Set(quarters.flatMap(({ roll }) => [...(roll?.values() ?? [])]))].toSorted(
    (one, other) => order(one) - order(other),
  );
  const departments = await byKeys(ctx, Department, keys, selection.below('department'));
  return keys.map((key, at) => {
    const states = quarters.map((facts) =>
      facts.roll === null
        ? (['NONE'] as const)
        : [...facts.roll].flatMap(([person, home]) => (home === key ? [trainingState(person, facts)] : [])),
    );
    return {
      department: departments[at],
      rates: states.map((each) => trainingRate(each, ctx.today)),
      missing: states.map((each) => each.filter((state) => state === 'MISSED').length),
    };
  });
}

/** Rate of the whole city, quarter by quarter. */
export async function cityTraining(ctx: RequestContext, of: Omit<MatrixOf, 'missingIn'>) {
  const program = await programOf(ctx, of.program, of.year);
  if (program === null) return QUARTERS.map(() => trainingRate(['NONE'], ctx.today));
  return (await quartersOf(ctx, program)).map((facts) => {
    const people = [...(facts.roll?.keys() ?? [])];
    const states = facts.roll === null ? (['NONE'] as const) : people.map((person) => trainingState(person, facts));
    return trainingRate(states, ctx.today);
  });
}

/** Those of a department who were in post on a day. */
export async function departmentRoll(ctx: RequestContext, department: number, day: string): Promise<number[]> {
  const held = await posts(ctx, raw('1 = 1'));
  return [...rollOn(held, day)].filter(([, home]) => home === department).map(([person]) => person);
}

interface RollOf {
  readonly session: Row<TrainingSession>;
  readonly department: number;
}

/** The roll of a department on the day of a session, of those whom the caller may see, with what is recorded. */
export async function trainingRoll(ctx: RequestContext, { session, department }: RollOf, selection: Selection) {
  const roll = (await departmentRoll(ctx, department, session.heldOn))
    .filter((key) => seesPerson(ctx, { key, departmentKey: department }, READ_ALL))
    .toSorted((one, other) => one - other);
  const lines = await ctx.db.rows<{ person: number; presence: TrainingPresence; excuse: TrainingExcuse | null }>(
    sql`select a.person_id as person, a.presence as presence, a.excuse as excuse
      from innovation_training_attendance a where a.session_id = ${session.key} and a.person_id in ${keyList(roll)}`,
  );
  const found = new Map(lines.map((line) => [Number(line.person), line]));
  const people = await byKeys(ctx, Person, roll, selection.below('person'));
  return roll.map((key, at) => ({
    person: people[at],
    presence: found.get(key)?.presence ?? null,
    excuse: found.get(key)?.excuse ?? null,
  }));
}

/** How many came and how many were excused, of all. */
export async function attendanceCounts(ctx: RequestContext, sessions: readonly number[]) {
  const rows = await ctx.db.rows<{ session: number; presence: TrainingPresence; people: number }>(
    sql`select a.session_id as session, a.presence as presence, count(*) as people
      from innovation_training_attendance a where a.session_id in ${keyList([...sessions])}
      group by a.session_id, a.presence`,
  );
  return sessions.map((key) => {
    const of = (presence: TrainingPresence): number =>
      Number(rows.find((row) => Number(row.session) === key && row.presence === presence)?.people ?? 0);
    return { attended: of('ATTENDED'), excused: of('EXCUSED') };
  });
}

/** Whether the core has a record that an activity was held within a period. */
export async function isHeldIn(ctx: RequestContext, activity: number, from: string, to: string): Promise<boolean> {
  const rows = await ctx.db.rows(
    sql`select o.id as id from core_occurrence o where o.activity_id = ${activity} and o.held_on between ${from} and ${to}`,
  );
  return rows.length > 0;
}
