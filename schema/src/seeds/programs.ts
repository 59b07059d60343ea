import { Activity } from '../entities/activity.js';
import { Program } from '../entities/program.js';
import { dataRows } from './data-files.js';
import { type PlanLine, type ProgramRow, planProgram } from './plan-program.js';
import { type ActivityNote, type PlannedRow, plannedActivity, plannedCode } from './planned-activity.js';
import { keyOf, type Loaded, type SeedLoad } from './seed-load.js';

export type Activities = ReadonlyMap<string, Loaded>;

/** The five programs in the plan's own words, each of the department that the plan names. */
export async function loadPrograms(load: SeedLoad, departmentKey: number): Promise<Activities> {
  const rows: readonly ProgramRow[] = dataRows('programs');
  const lines: readonly PlanLine[] = dataRows('lines');
  const english = new Map(
    dataRows<'program_no' | 'title_en'>('program-titles').map((row) => [row.program_no, row.title_en]),
  );
  const programs = rows.map((row) => planProgram(row, english.get(row.program_no) as string, lines));
  const loaded = await load.writeMissing(
    Program,
    'code',
    programs,
    (program) => ({ ...program, departmentKey, version: 1 }),
    (program) => program.code,
  );
  const byModule = new Map(programs.map(({ module, code }) => [module, loaded.get(code) as Loaded]));
  return loadActivities(load, departmentKey, byModule);
}

/** Every quantified or dated fact of the plan is an activity. */
async function loadActivities(
  load: SeedLoad,
  departmentKey: number,
  programs: ReadonlyMap<string, Loaded>,
): Promise<Activities> {
  const rows: readonly PlannedRow[] = dataRows('planned');
  const notes = new Map(dataRows<keyof ActivityNote>('activity-notes').map((note) => [note.id, note]));
  return load.writeMissing(
    Activity,
    'code',
    rows,
    (row) => ({
      ...plannedActivity(row, notes.get(row.id) as ActivityNote),
      programKey: keyOf(programs, row.module),
      departmentKey,
      version: 1,
    }),
    (row) => plannedCode(row.id),
  );
}
