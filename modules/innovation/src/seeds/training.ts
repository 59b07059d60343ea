import { Activity, insertMany, keyOf, Occurrence, orNull, Person, raw, type SeedLoad, words } from '@yeondong/schema';
import { TrainingAttendance, TrainingProgram, TrainingSession } from '../entities/training.js';
import type { TrainingExcuse } from '../rules/training.js';
import { posts, rollOn } from '../stores/roll-store.js';
import { dataRows } from './data-files.js';

type ProgramColumn = 'code' | 'title_ko' | 'title_en' | 'aim' | 'for_all' | 'planned';
type SessionColumn = 'program' | 'title' | 'held_on' | 'minutes' | 'place' | 'make_up_of' | 'attended' | 'excused';
type SessionRow = Readonly<Record<SessionColumn, string>>;

const YEAR = 2006;

/** Login and reason of each who was excused, as `evaluator:SECONDMENT`. */
const excusesOf = ({ excused }: SessionRow) =>
  words(excused).map((word) => word.split(':') as [login: string, excuse: TrainingExcuse]);

type Keys = ReadonlyMap<string, number>;

const line = (login: string, excuse: TrainingExcuse | null, people: Keys, roll: ReadonlyMap<number, number>) => {
  const personKey = people.get(login) ?? 0;
  const presence = excuse ? ('EXCUSED' as const) : ('ATTENDED' as const);
  return { personKey, departmentKey: roll.get(personKey) ?? 0, presence, excuse };
};

/** Programs of the sample with their sessions, make-ups and who came. */
export async function loadTraining(load: SeedLoad): Promise<void> {
  const rows = dataRows<ProgramColumn>('training-programs');
  const planned = await load.keysBy(
    Activity,
    'code',
    rows.map((row) => row.planned),
  );
  const programs = await load.writeMissing(
    TrainingProgram,
    'code',
    rows,
    (row) => ({
      code: row.code,
      ...{ titleKo: row.title_ko, titleEn: row.title_en, aim: row.aim },
      ...{ year: YEAR, forAll: row.for_all === '1', plannedKey: planned.get(row.planned) ?? null },
      ...{ position: rows.indexOf(row) + 1, sample: true, version: 1 },
    }),
    ({ code }) => code,
  );
  const activities = new Map(rows.map((row) => [row.code, planned.get(row.planned) ?? null]));
  const sessions = dataRows<SessionColumn>('training-sessions').filter(({ program }) => programs.get(program)?.isNew);
  const written = new Map<string, number>();
  for (const row of sessions) {
    const activity = row.make_up_of === '' ? (activities.get(row.program) ?? null) : null;
    const of = { programKey: keyOf(programs, row.program), makeUpOfKey: written.get(row.make_up_of) ?? null };
    const sessionKey = await writeSession(load, row, of, activity);
    written.set(row.held_on, sessionKey);
    await writeLines(load, row, sessionKey);
  }
}

async function writeLines(load: SeedLoad, row: SessionRow, sessionKey: number): Promise<void> {
  const roll = rollOn(await posts(load.tx, raw('1 = 1')), row.held_on);
  const logins = [...words(row.attended), ...excusesOf(row).map(([login]) => login)];
  const people = await load.keysBy(Person, 'login', logins);
  const lines = [
    ...words(row.attended).map((login) => line(login, null, people, roll)),
    ...excusesOf(row).map(([login, excuse]) => line(login, excuse, people, roll)),
  ];
  await insertMany(
    load.tx,
    TrainingAttendance,
    lines.map((each) => ({ sessionKey, ...each })),
  );
}

/** A session; one of a planned activity stands in the core too. */
async function writeSession(
  load: SeedLoad,
  row: SessionRow,
  of: Pick<TrainingSession, 'programKey' | 'makeUpOfKey'>,
  activityKey: number | null,
): Promise<number> {
  const held = { heldOn: row.held_on, place: orNull(row.place) };
  const occurrence = { activityKey: activityKey ?? 0, ...held, people: null, minutes: null, recordedByKey: null };
  const occurrenceKey = activityKey === null ? null : await load.write(Occurrence, occurrence);
  const values = { ...of, ...held, occurrenceKey, title: row.title, minutes: Number(row.minutes), version: 1 };
  return load.write(TrainingSession, values);
}
