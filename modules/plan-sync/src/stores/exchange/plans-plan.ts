import {
  changeRecord,
  codeText,
  createRecord,
  fields,
  type ImportPlan,
  isEmptyCell,
  LAST_POSITION,
  NamedLine,
  type NamedRecord,
  type NamedTable,
  type RequestContext,
  type Row,
  readBy,
  readDay,
  readOptional,
  readRequired,
  readYear,
  recordInCell,
  select,
  TITLE_LENGTH,
  TRUE,
  Vision,
} from '@yeondong/schema';
import { Plan } from '../../entities/plan.js';
import type { PlanColumn } from '../../rules/exchange/plan-table.js';
import { readWord } from '../../rules/exchange/words.js';
import { BASIS_LENGTH, checkPlanYears, checkTerm, checkTermDay } from '../../rules/plan-check.js';
import { differing, judge, planOfLines, refuseTwice, type Verdict } from './judged.js';
import { departmentRight } from './line-right.js';
import { namedDepartments, namedRecords } from './lookups.js';

const ACT = 'plan-sync.plan.write';
type Line = NamedLine<PlanColumn>;
type KnownPlan = Row<Plan>;
type Cells = Partial<Pick<Plan, (typeof CELLS)[number]>>;

const CELLS = [
  ...(['titleKo', 'titleEn', 'level', 'visionKey', 'fromYear', 'toYear', 'legalBasis', 'term', 'endsOn'] as const),
] as const;
/** What a plan keeps as long as it stands, by column. */
const FIXED = { level: 'level', visionKey: 'vision', fromYear: 'fromYear', term: 'term' } as const;

interface PlanWrite {
  readonly line: Line;
  readonly known: KnownPlan | null;
  readonly code: string;
  readonly department: number | null;
  readonly values: Cells;
  readonly verdict: Verdict;
}

interface Lookups {
  readonly plans: ReadonlyMap<string, KnownPlan>;
  readonly departments: readonly NamedRecord[];
  readonly visions: readonly NamedRecord[];
}

async function lookupsOf(ctx: RequestContext): Promise<Lookups> {
  const plans = await select(ctx, Plan, fields('code', 'departmentKey', 'version', 'status', ...CELLS), {
    where: TRUE,
  });
  return {
    plans: new Map(plans.map((plan) => [plan.code, plan])),
    departments: await namedDepartments(ctx),
    visions: await namedRecords(ctx, Vision),
  };
}

function cellsOf(line: Line, known: KnownPlan | null, { visions }: Lookups): Cells {
  const has = <T>(column: PlanColumn, read: () => T): T | undefined => (line.has(column) ? read() : undefined);
  const term = (text: string) =>
    isEmptyCell(text) ? { read: null } : /^\d{1,2}$/.test(text) ? { read: Number(text) } : { fault: 'import.whole' };
  return {
    titleKo: line.read('title', readRequired(TITLE_LENGTH)) ?? undefined,
    titleEn: has('titleEn', () => line.read('titleEn', readOptional(TITLE_LENGTH))),
    level: has('level', () => line.read('level', readWord('level')) ?? undefined),
    visionKey: has('vision', () => recordInCell(line, 'vision', visions, known?.visionKey)),
    fromYear: has('fromYear', () => line.read('fromYear', readYear) ?? undefined),
    toYear: has('toYear', () => line.read('toYear', readYear)),
    legalBasis: has('legalBasis', () => line.read('legalBasis', readOptional(BASIS_LENGTH))),
    term: has('term', () => line.read('term', term)),
    endsOn: has('endsOn', () => line.read('endsOn', readDay)),
  } as Cells;
}

function judged(line: Line, lookups: Lookups): PlanWrite {
  const known = lookups.plans.get(line.text('code')) ?? null;
  const code = known?.code ?? line.read('code', (text) => readBy(() => codeText(text, []))) ?? '';
  const named = recordInCell(line, 'department', lookups.departments, known?.departmentKey);
  const cells = cellsOf(line, known, lookups);
  const values = known ? (differing(cells, known as Plan) as Cells) : cells;
  if (known) {
    for (const [property, column] of Object.entries(FIXED))
      if (property in values) line.refuse(column, 'plan-sync.import.fixed');
    if (named !== null && named !== known.departmentKey) line.refuse('department', 'plan-sync.import.fixed');
  } else {
    for (const column of ['level', 'department', 'fromYear'] as const)
      if (isEmptyCell(line.text(column))) line.refuse(column, 'import.required');
  }
  const { fromYear, toYear, level, term = null, endsOn } = { ...known, ...cells };
  const columnOf = (field: string) => field as PlanColumn;
  if (fromYear !== undefined) judge(line, () => checkPlanYears(fromYear, toYear), columnOf);
  if (level !== undefined) {
    judge(line, () => checkTerm(level, term), columnOf);
    judge(line, () => checkTermDay(level, endsOn), columnOf);
  }
  const verdict = known ? (Object.keys(values).length === 0 ? 'UNCHANGED' : 'CHANGE') : 'CREATE';
  return { line, known, code, department: known?.departmentKey ?? named, values, verdict };
}

/** What a table of plans would do: new codes become plans, others change as they would on their page. */
export async function planPlans(ctx: RequestContext, table: NamedTable<PlanColumn>): Promise<ImportPlan> {
  const lookups = await lookupsOf(ctx);
  const lines = table.lines.map((line) => judged(new NamedLine(line, table.columns), lookups));
  refuseTwice(
    lines.map(({ line, code }) => ({ line, key: code })),
    'code',
  );
  const right = await departmentRight<PlanColumn>(
    ctx,
    lines.map(({ department }) => department),
    'department',
  );
  for (const { line, department } of lines) right(line, department);
  return planOfLines(lines, async (tx, sound) => {
    for (const { verdict, known, code, department, values } of sound) {
      if (verdict === 'CREATE') await createRecord(tx, Plan, ACT, newPlan(code, department as number, values));
      if (verdict === 'CHANGE' && known)
        await changeRecord(tx, Plan, known, values, { act: ACT, version: known.version });
    }
  });
}

const newPlan = (code: string, departmentKey: number, values: Cells) => ({
  ...{ titleEn: null, visionKey: null, toYear: null, legalBasis: null, term: null, endsOn: null },
  ...(Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Cells),
  ...{ code, departmentKey, status: 'OPEN' as const, position: LAST_POSITION, sample: false, version: 1 },
});
