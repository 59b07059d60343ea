import { Initiative, InitiativeDepartment, InitiativeStatus } from '../entities/initiative.js';
import { Milestone } from '../entities/milestone.js';
import { dataRows } from './data-files.js';
import { orNull, words } from './data-folder.js';
import type { Departments } from './organization.js';
import { keyOf, type Loaded, type SeedLoad } from './seed-load.js';

type InitiativeColumn =
  | 'code'
  | 'goal'
  | 'title_ko'
  | 'title_en'
  | 'lead'
  | 'cooperating'
  | 'starts_on'
  | 'ends_on'
  | 'status'
  | 'budget_required';
type InitiativeRow = Readonly<Record<InitiativeColumn, string>>;
type MilestoneColumn = 'initiative' | 'title_ko' | 'title_en' | 'due_on' | 'done_on';
type MilestoneRow = Readonly<Record<MilestoneColumn, string>>;

/** The plan names no initiative: all of these are samples, and so are their milestones. */
export async function loadInitiatives(
  load: SeedLoad,
  goals: ReadonlyMap<string, Loaded>,
  departments: Departments,
): Promise<void> {
  const rows = dataRows<InitiativeColumn>('initiatives');
  const initiatives = await load.writeMissing(
    Initiative,
    'code',
    rows,
    (row) => initiativeOf(load, row, rows.indexOf(row) + 1, keyOf(goals, row.goal), keyOf(departments, row.lead)),
    (row) => row.code,
  );
  const milestones = dataRows<MilestoneColumn>('milestones');
  for (const row of rows) {
    const initiative = initiatives.get(row.code) as Loaded;
    if (!initiative.isNew) continue;
    for (const code of words(row.cooperating)) {
      await load.write(InitiativeDepartment, {
        initiativeKey: initiative.key,
        departmentKey: keyOf(departments, code),
      });
    }
    await writeMilestones(
      load,
      initiative.key,
      milestones.filter(({ initiative: code }) => code === row.code),
    );
  }
}

const initiativeOf = (
  load: SeedLoad,
  row: InitiativeRow,
  position: number,
  goalKey: number,
  leadDepartmentKey: number,
) => ({
  code: row.code,
  titleKo: row.title_ko,
  titleEn: row.title_en,
  position,
  version: 1,
  fromYear: Number(row.starts_on.slice(0, 4)),
  toYear: Number(row.ends_on.slice(0, 4)),
  goalKey,
  leadDepartmentKey,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  status: row.status as InitiativeStatus,
  budgetRequired: row.budget_required === '1',
  sample: true,
  updatedAt: load.tx.clock.now(),
  visibility: row.status === InitiativeStatus.PROPOSED ? ('DRAFT' as const) : ('APPROVED' as const),
  ownerDepartmentKey: leadDepartmentKey,
  ownerPersonKey: null,
});

async function writeMilestones(load: SeedLoad, initiativeKey: number, rows: readonly MilestoneRow[]): Promise<void> {
  for (const [index, row] of rows.entries()) {
    await load.write(Milestone, {
      initiativeKey,
      titleKo: row.title_ko,
      titleEn: row.title_en,
      dueOn: row.due_on,
      doneOn: orNull(row.done_on),
      position: index + 1,
    });
  }
}
