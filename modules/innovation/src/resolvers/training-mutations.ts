import {
  Activity,
  codeText,
  createRecord,
  Department,
  FieldsOf,
  fields,
  firstDay,
  forbidden,
  insert,
  keyList,
  LAST_POSITION,
  lastDay,
  newTitles,
  Occurrence,
  once,
  optionalText,
  Person,
  periodOf,
  planYear,
  type RequestContext,
  recordChanged,
  referred,
  referredKey,
  refuse,
  refuseAll,
  remove,
  requiredText,
  type Selection,
  saved,
  select,
  sql,
  TITLE_LENGTH,
  type TransactionContext,
  tell,
  updateVersion,
  WriteField,
} from '@yeondong/schema';
import { TrainingAttendance, TrainingProgram, TrainingSession } from '../entities/training.js';
import {
  TrainingAttendanceInput,
  type TrainingLineInput,
  TrainingProgramInput,
  TrainingSessionInput,
} from '../inputs/training-inputs.js';
import { checkAttendance, checkSession } from '../rules/training.js';
import { departmentRoll, isHeldIn } from '../stores/training-store.js';
import { requireWritable } from '../stores/write-right.js';

const WRITE = 'innovation.training.write';
const ATTEND = 'innovation.training.attend';
const [AIM_LENGTH, PLACE_LENGTH] = [2000, 100];

@FieldsOf(() => TrainingProgram)
export class TrainingMutations {
  @WriteField(() => TrainingProgram, {
    permission: WRITE,
    input: TrainingProgramInput,
    description: '교육 프로그램을 편성함. / Sets up a training program.',
  })
  createTrainingProgram(input: TrainingProgramInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, TrainingProgram, selection, (tx) =>
      once(tx, 'innovation.training.program', input.idempotencyKey, async () =>
        createRecord(tx, TrainingProgram, WRITE, {
          code: codeText(input.code, ['input', 'code']),
          ...newTitles(input),
          year: input.year ?? planYear(tx),
          aim: requiredText(input.aim, AIM_LENGTH, ['input', 'aim']),
          forAll: input.forAll,
          plannedKey: await referredKey(tx, Activity, input.activity, ['input', 'activity']),
          ...{ position: LAST_POSITION, sample: false, version: 1 },
        }),
      ),
    );
  }

  @WriteField(() => TrainingSession, {
    permission: WRITE,
    input: TrainingSessionInput,
    description: '연 교육이나 보충교육을 기록함. / Records a session, or a make-up of one.',
  })
  recordTrainingSession(input: TrainingSessionInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, TrainingSession, selection, (tx) =>
      once(tx, 'innovation.training.session', input.idempotencyKey, async () =>
        createRecord(tx, TrainingSession, WRITE, await newSession(tx, input)),
      ),
    );
  }

  @WriteField(() => TrainingSession, {
    permission: ATTEND,
    input: TrainingAttendanceInput,
    description: '한 부서에서 온 사람과 제외한 사람을 적음. / Records who of a department came and who is excused.',
  })
  saveTrainingAttendance(input: TrainingAttendanceInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, TrainingSession, selection, async (tx) => {
      const READ = fields('heldOn', 'version');
      const session = await referred(tx, TrainingSession, input.id, ['input', 'id'], READ);
      const path = ['input', 'department'];
      const department = (await referredKey(tx, Department, input.department, path)) ?? tx.actor.homeDepartmentKey;
      if (department === null) throw forbidden();
      await requireWritable(tx, department, path);
      const lines = await linesOf(tx, input.lines);
      const roll = await departmentRoll(tx, department, session.heldOn);
      refuseAll(checkAttendance(lines, new Set(roll), tx.actor.personKey));
      await updateVersion(tx, TrainingSession, session.key, input.version, {});
      const before = await replaceLines(tx, session.key, department, lines);
      tell(tx, { act: ATTEND, type: 'TrainingSession', key: session.key, before: { lines: before }, after: { lines } });
      return session.key;
    });
  }
}

async function newSession(tx: TransactionContext, input: TrainingSessionInput) {
  const { heldOn, minutes } = input;
  const PROGRAM = fields('year', 'plannedKey');
  const program = await referred(tx, TrainingProgram, input.program, ['input', 'program'], PROGRAM);
  const path = ['input', 'makeUpOf'];
  const SESSION = fields('heldOn', 'makeUpOfKey', 'programKey');
  const original = input.makeUpOf ? await referred(tx, TrainingSession, input.makeUpOf, path, SESSION) : null;
  if (original && original.programKey !== program.key) throw refuse('record.unknown', path);
  const earlier = original && { heldOn: original.heldOn, makesUp: original.makeUpOfKey !== null };
  refuseAll(checkSession({ heldOn, minutes }, earlier, program.year, tx.today));
  return {
    ...{ programKey: program.key, makeUpOfKey: original?.key ?? null, heldOn, minutes, version: 1 },
    title: requiredText(input.title, TITLE_LENGTH, ['input', 'title']),
    place: optionalText(input.place, PLACE_LENGTH, ['input', 'place']),
    occurrenceKey: original ? null : await reportHeld(tx, program.plannedKey, heldOn),
  };
}

/** Tells the core that the planned activity was held, once in a quarter: a second session or a make-up is no further time. */
async function reportHeld(tx: TransactionContext, activityKey: number | null, heldOn: string): Promise<number | null> {
  if (activityKey === null) return null;
  const quarter = periodOf(heldOn, 'QUARTER');
  if (await isHeldIn(tx, activityKey, firstDay(quarter), lastDay(quarter))) return null;
  const values = { activityKey, heldOn, people: null, place: null, minutes: null, recordedByKey: tx.actor.personKey };
  const key = await insert(tx, Occurrence, values);
  tx.audit({ act: WRITE, type: 'Occurrence', key, after: { heldOn } });
  tx.emit(recordChanged, { type: 'Activity', key: activityKey });
  return key;
}

async function linesOf(tx: TransactionContext, inputs: readonly TrainingLineInput[]) {
  const lines = [];
  for (const [at, { person, presence, excuse }] of inputs.entries()) {
    const { key } = await referred(tx, Person, person, ['input', 'lines', at, 'person']);
    if ((presence === 'EXCUSED') !== Boolean(excuse))
      throw refuse('innovation.training.excuse', ['input', 'lines', at, 'excuse']);
    lines.push({ person: key, presence, excuse: excuse ?? null });
  }
  return lines;
}

/** Makes these the lines of a department; gives those before. */
async function replaceLines(
  tx: TransactionContext,
  sessionKey: number,
  departmentKey: number,
  lines: Awaited<ReturnType<typeof linesOf>>,
) {
  const known = await select(tx, TrainingAttendance, fields('personKey', 'presence', 'excuse'), {
    where: sql`t.session_id = ${sessionKey} and t.department_id = ${departmentKey}`,
  });
  // Who was written down for another department before belongs here now.
  const people = keyList(lines.map(({ person }) => person));
  await remove(
    tx,
    TrainingAttendance,
    sql`session_id = ${sessionKey} and (department_id = ${departmentKey} or person_id in ${people})`,
  );
  for (const { person, presence, excuse } of lines)
    await insert(tx, TrainingAttendance, { sessionKey, personKey: person, departmentKey, presence, excuse });
  return known.map(({ personKey, presence, excuse }) => ({ person: personKey, presence, excuse }));
}
