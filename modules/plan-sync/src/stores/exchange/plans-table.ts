import {
  type CsvCell,
  fields,
  type RequestContext,
  raw,
  type StandingTable,
  select,
  TRUE,
  Vision,
} from '@yeondong/schema';
import { Plan } from '../../entities/plan.js';
import { LINK_TABLE, PLAN_TABLE } from '../../rules/exchange/plan-table.js';
import { type Lang, wordFor } from '../../rules/exchange/words.js';
import { allLinks, linkEndsByLineage } from './links-plan.js';
import { codesOf, departmentNames } from './lookups.js';

const yearText = (year: number | null): string | null => (year === null ? null : String(year));

/** All plans, as the import reads them. */
export async function planTable(ctx: RequestContext, lang: Lang): Promise<StandingTable> {
  const read = ['code', 'titleKo', 'titleEn', 'level', 'departmentKey', 'visionKey', 'fromYear', 'toYear'];
  const plans = await select(ctx, Plan, fields(...read, 'legalBasis', 'term', 'endsOn'), {
    where: TRUE,
    orderBy: raw('t.position, t.id'),
  });
  const [departments, visions] = [await departmentNames(ctx, lang), await codesOf(ctx, Vision)];
  const rows = plans.map(
    (plan): Record<string, CsvCell> => ({
      ...{ code: plan.code, title: plan.titleKo, titleEn: plan.titleEn, level: wordFor('level', plan.level, lang) },
      department: departments.get(plan.departmentKey) ?? null,
      vision: visions.get(plan.visionKey ?? 0) ?? null,
      ...{ fromYear: yearText(plan.fromYear), toYear: yearText(plan.toYear), legalBasis: plan.legalBasis },
      ...{ term: yearText(plan.term), endsOn: plan.endsOn },
    }),
  );
  return { columns: Object.keys(PLAN_TABLE.names), rows };
}

/** All links between items that the reader sees, as the import reads them. */
export async function linkTable(ctx: RequestContext, lang: Lang): Promise<StandingTable> {
  const ends = await linkEndsByLineage(ctx);
  const rows = (await allLinks(ctx)).flatMap((link): Record<string, CsvCell>[] => {
    const [from, to] = [ends.get(link.fromKey), ends.get(link.toKey)];
    if (!from || !to) return [];
    return [
      {
        ...{ fromPlan: from.plan, from: from.code, fromTitle: from.title },
        ...{ toPlan: to.plan, to: to.code, toTitle: to.title },
        ...{ type: wordFor('type', link.type, lang), strength: { number: link.strength }, rationale: link.rationale },
        ...{ validFrom: yearText(link.validFrom), validTo: yearText(link.validTo) },
        status: wordFor('linkStatus', link.status, lang),
      },
    ];
  });
  return { columns: Object.keys(LINK_TABLE.names), rows };
}
