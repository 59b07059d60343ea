import { type RequestContext, raw, seoulDate, sql } from '@yeondong/schema';
import { heldState } from '../../rules/calendar/calendar-state.js';
import { stepsOfYear, type YearStep } from '../../rules/calendar/year-steps.js';
import type { PlanLevel, VersionStatus } from '../../rules/version-state.js';
import { VERSION_STATUSES } from '../../rules/version-state.js';
import { candidatesOf } from '../priority/candidate-store.js';
import { type Entry, entry } from './entry.js';

interface Edition {
  readonly plan: string;
  readonly titleKo: string;
  readonly titleEn: string | null;
  readonly level: PlanLevel;
  readonly year: number;
  readonly number: number;
  readonly status: VersionStatus;
  readonly finalOn: string | null;
  readonly department: number;
}

/** Editions of the year and of the next, with the day on which each became final; none beyond the business date. */
async function editionsOf(ctx: RequestContext, year: number): Promise<Edition[]> {
  const rows = await ctx.db.rows<Edition & { finalAt: string | Date | null }>(
    sql`select p.code as plan, p.title_ko as ${raw('"titleKo"')}, p.title_en as ${raw('"titleEn"')}, p.level as level,
        v.year as year, v.number as number, v.status as status, v.finalized_at as ${raw('"finalAt"')},
        p.department_id as department
      from plan_sync_version v join plan_sync_plan p on p.id = v.plan_id
      where v.year in (${year}, ${year + 1}) order by p.position, v.year, v.number`,
  );
  return rows.map((row) => {
    const day = row.finalAt === null ? null : seoulDate(new Date(row.finalAt));
    return {
      ...row,
      ...{ year: Number(row.year), number: Number(row.number), department: Number(row.department) },
      finalOn: day !== null && day <= ctx.today ? day : null,
    };
  });
}

const inYear = (day: string | null, year: number): boolean => day !== null && Number(day.slice(0, 4)) === year;

/** Editions that became final in the year, and those of the year that are still being made. */
export async function editionEntries(ctx: RequestContext, year: number): Promise<Entry[]> {
  const editions = await editionsOf(ctx, year);
  return editions.flatMap(({ plan, titleKo, titleEn, year: of, number, status, finalOn, department }) => {
    const isFinal = status === 'FINAL' || status === 'SUPERSEDED';
    if (isFinal ? !inYear(finalOn, year) : of !== year) return [];
    return [
      entry({
        ...{ key: `EDITION ${plan} ${of} ${number}`, kind: 'EDITION' },
        titleKo: `${titleKo} ${of}년 ${number}판`,
        titleEn: `${titleEn ?? titleKo}, ${of} edition ${number}`,
        ...{ startsOn: finalOn, endsOn: finalOn, heldOn: finalOn, state: isFinal ? 'DONE' : 'UNDER_WAY' },
        path: `/m/plan-sync/plans/${plan}?edition=${of}&number=${number}`,
        departmentKey: department,
      }),
    ];
  });
}

interface Term {
  readonly code: string;
  readonly titleKo: string;
  readonly titleEn: string | null;
  readonly endsOn: string;
  readonly status: string;
  readonly term: number | null;
}

/** Terms of elected mayors that end in the year: closed, their plan is done with. */
export async function termEntries(ctx: RequestContext, year: number): Promise<Entry[]> {
  const rows = await ctx.db.rows<Term>(
    sql`select p.code as code, p.title_ko as ${raw('"titleKo"')}, p.title_en as ${raw('"titleEn"')},
        p.ends_on as ${raw('"endsOn"')}, p.status as status, p.term as term from plan_sync_plan p
      where p.ends_on between ${`${year}-01-01`} and ${`${year}-12-31`} order by p.ends_on, p.id`,
  );
  return rows.map(({ code, titleKo, titleEn, endsOn, status, term }) =>
    entry({
      ...{ key: `TERM_END ${code}`, kind: 'TERM_END', startsOn: endsOn, endsOn },
      ...{ titleKo: `${titleKo} 임기의 끝`, titleEn: `End of term: ${titleEn ?? titleKo}` },
      state: status === 'CLOSED' ? 'DONE' : heldState({ startsOn: endsOn, endsOn, heldOn: null }, ctx.today),
      path: `/m/plan-sync/terms${term === null ? '' : `?term=${term}`}`,
    }),
  );
}

const STEPS: Readonly<Record<YearStep, readonly [ko: string, en: string, path: string]>> = {
  ANNUAL_PLAN: ['주요업무계획 확정', 'Annual plan final', '/m/plan-sync/plans'],
  PRIORITIES: ['중점추진과제 선정', 'Priorities chosen', '/m/plan-sync/priorities'],
  CONCEPTS: ['도시발전구상 연구 시작', 'Research on development concepts begins', '/m/plan-sync/concepts'],
  LINK_REVIEW: ['계획 사이의 연계 점검', 'Links between plans reviewed', '/m/plan-sync/links'],
  FISCAL_REQUIREMENTS: ['중기지방재정계획 요구 입력', 'Fiscal plan: requirements entered', '/m/plan-sync/fiscal'],
  FISCAL_DRAFT: ['중기지방재정계획안 작성', 'Fiscal plan: draft', '/m/plan-sync/fiscal'],
  FISCAL_SETTLED: ['중기지방재정계획 조정 완료', 'Fiscal plan: settled', '/m/plan-sync/fiscal'],
  FISCAL_COUNCIL: ['중기지방재정계획 의회 보고·확정', 'Fiscal plan: council and final', '/m/plan-sync/fiscal'],
  ROLL_FORWARD: ['다음 해 시정계획으로 연동', 'Annual plan rolled to the next year', '/m/plan-sync/plans'],
};

/** The furthest of some editions. */
const furthest = (editions: readonly Edition[]): Edition | null =>
  [...editions]
    .sort((one, other) => VERSION_STATUSES.indexOf(one.status) - VERSION_STATUSES.indexOf(other.status))
    .at(-1) ?? null;

/** The planning year's steps, judged by editions, priorities, concepts and links. */
export async function stepEntries(ctx: RequestContext, year: number): Promise<Entry[]> {
  const editions = await editionsOf(ctx, year);
  const of = (level: PlanLevel, inYearOf: number) =>
    furthest(editions.filter((edition) => edition.level === level && edition.year === inYearOf));
  const annual = editions.filter((edition) => edition.level === 'ANNUAL' && edition.year === year);
  const [counts] = await ctx.db.rows<{ concepts: number; undecided: number }>(
    sql`select (select count(*) from plan_sync_concept where year = ${year}) as concepts,
      (select count(*) from plan_sync_link where status = 'PROPOSED') as undecided`,
  );
  const fiscal = of('MID_TERM_FISCAL', year + 1);
  const undecidedLinks = Number(counts?.undecided ?? 0);
  const facts = {
    annualFinalOn:
      annual
        .map(({ finalOn }) => finalOn)
        .filter((day) => day !== null)
        .sort()[0] ?? null,
    ...{ fiscal: fiscal?.status ?? null, fiscalFinalOn: fiscal?.finalOn ?? null },
    hasNextAnnual: of('ANNUAL', year + 1) !== null,
    priorities: (await candidatesOf(ctx, year)).filter(({ chosen }) => chosen).length,
    ...{ concepts: Number(counts?.concepts ?? 0), undecidedLinks },
  };
  return stepsOfYear(year, facts, ctx.today).map(({ step, ...days }) => {
    const [titleKo, titleEn, path] = STEPS[step];
    const open = step === 'LINK_REVIEW' && undecidedLinks > 0 ? { total: undecidedLinks, done: 0 } : {};
    return entry({ ...{ key: `STEP ${step}`, kind: 'STEP', step, titleKo, titleEn, path }, ...days, ...open });
  });
}
