import {
  byKeys,
  checksumOf,
  type DateText,
  Department,
  fields,
  Initiative,
  publishedMonths,
  type RequestContext,
  round,
  select,
  sql,
  stepsOfSchedules,
  WorkSchedule,
} from '@yeondong/schema';
import type { PublicationContent, PublishedProgress, PublishedScore } from '../../entities/programme/published-rows.js';
import { Scorecard } from '../../entities/scorecard.js';
import type { PublicationKind } from '../../rules/programme/publication.js';
import { type Month, monthNumber, yearOf } from '../months.js';
import { cardsAt } from '../scorecard-store.js';
import { weightedScore } from '../weighted-score.js';

interface Asked {
  readonly month: Month;
  readonly kind: PublicationKind;
  /** The day whose view of the month is published. */
  readonly asOf: DateText;
}

/** All that is published of a month, as text that the same facts always give, with its hash. */
export async function publicationContent(
  ctx: RequestContext,
  { month, kind, asOf }: Asked,
): Promise<{ readonly content: string; readonly hash: string }> {
  const published: PublicationContent = {
    month,
    kind,
    scores: await scoresOf(ctx, month, asOf),
    schedules: await schedulesOf(ctx, month, asOf),
  };
  const content = JSON.stringify(published);
  return { content, hash: checksumOf(content) };
}

async function scoresOf(ctx: RequestContext, month: Month, asOf: DateText): Promise<PublishedScore[]> {
  const rows = await select(ctx, Scorecard, fields('departmentKey', 'year'), {
    where: sql`t.year = ${yearOf(month)}`,
    orderBy: sql`t.department_id`,
  });
  const cards = await cardsAt(ctx, rows, month);
  const keys = rows.map(({ departmentKey }) => departmentKey);
  const departments = await byKeys(ctx, Department, keys, fields('code', 'nameKo'));
  return cards.map(({ parts }, index) => {
    const { value, status, coverage } = weightedScore(parts, month, asOf);
    return {
      code: departments[index]?.code ?? '',
      name: departments[index]?.nameKo ?? '',
      score: value && round(value, 2),
      status,
      coverage: coverage && round(coverage, 4),
    };
  });
}

async function schedulesOf(ctx: RequestContext, month: Month, asOf: DateText): Promise<PublishedProgress[]> {
  const schedules = await select(ctx, WorkSchedule, fields('initiativeKey'), {
    where: sql`t.year = ${yearOf(month)}`,
    orderBy: sql`t.initiative_id`,
  });
  if (schedules.length === 0) return [];
  const steps = await stepsOfSchedules(
    ctx,
    schedules.map(({ key }) => key),
  );
  const keys = schedules.map(({ initiativeKey }) => initiativeKey);
  const initiatives = await byKeys(ctx, Initiative, keys, fields('code', 'titleKo'));
  return steps.flatMap((own, index) => {
    const ends = own.flatMap(({ row }) => row.endsOn ?? []).sort();
    const shapes = own.map(({ shape }) => shape);
    const at = publishedMonths(shapes, yearOf(month), ends.at(-1) ?? null, asOf)[monthNumber(month) - 1];
    const initiative = initiatives[index];
    if (!at || !initiative) return [];
    return [
      {
        code: initiative.code,
        title: initiative.titleKo,
        planned: at.planned,
        actual: at.actual,
        light: at.light,
      },
    ];
  });
}
