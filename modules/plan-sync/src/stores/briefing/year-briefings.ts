import {
  byKeys,
  Department,
  type Domain,
  fields,
  forbidden,
  keyList,
  type Lang,
  type RequestContext,
  type Row,
  raw,
  select,
  sql,
} from '@yeondong/schema';
import { Instruction } from '../../entities/meeting/instruction.js';
import { Plan } from '../../entities/plan.js';
import { PlanItem } from '../../entities/plan-item.js';
import { PlanVersion } from '../../entities/plan-version.js';
import { achievementBriefing, areaBriefing, type PlanLine } from '../../rules/briefing/documents.js';
import { inForce } from '../in-force.js';
import { chosenInitiatives, initiativesOfYear } from '../meeting/agenda-choice.js';
import { goalFacts } from './goal-standings.js';
import { called, initiativeFacts, titled } from './initiative-facts.js';
import { INSTRUCTION, instructionFacts } from './instruction-facts.js';
import { emptyBox } from './meeting-pack.js';

const asked = (rows: readonly { readonly key: number }[]) =>
  rows.map(({ key }) => ({ initiativeKey: key, departmentKey: null, note: null }));

/** Day and office of a briefing that somebody makes today. */
async function coverOf(ctx: RequestContext, lang: Lang) {
  if (ctx.departmentKey === null) throw forbidden();
  const [office] = await byKeys(ctx, Department, [ctx.departmentKey], fields('nameKo', 'nameEn'));
  return { office: called(office), day: ctx.today, approval: emptyBox(lang) };
}

type TitledDomain = Pick<Row<Domain>, 'key' | 'titleKo' | 'titleEn'>;

/** 영역별 추진계획 of a year. */
export async function areaPlan(ctx: RequestContext, domain: TitledDomain, year: number, lang: Lang) {
  const initiatives = await chosenInitiatives(ctx, 'DOMAIN', year, domain.key);
  return areaBriefing(
    {
      ...(await coverOf(ctx, lang)),
      title: { ko: `${domain.titleKo} 영역 추진계획`, en: `Plan of the domain ${domain.titleEn ?? domain.titleKo}` },
      year,
      items: await initiativeFacts(ctx, asked(initiatives), { year, period: null }),
      lines: await planLines(ctx, domain.key, year),
    },
    lang,
  );
}

/** Items of the domain in every plan in force, plan by plan. */
async function planLines(ctx: RequestContext, domainKey: number, year: number): Promise<PlanLine[]> {
  const names = ['titleKo', 'titleEn', 'versionKey', 'departmentKey', 'startYear', 'endYear', 'customerGroups'];
  const items = await select(ctx, PlanItem, fields(...names, 'outcomeStatement'), {
    where: sql`t.domain_id = ${domainKey} and t.version_id in (select v.id from plan_sync_version v
      join plan_sync_plan p on p.id = v.plan_id and ${inForce('v', 'p', year)})`,
    orderBy: raw('t.version_id, t.position, t.id'),
  });
  const versions = await byKeys(
    ctx,
    PlanVersion,
    items.map(({ versionKey }) => versionKey),
    fields('planKey'),
  );
  const plans = await byKeys(
    ctx,
    Plan,
    versions.map((version) => version?.planKey),
    fields('titleKo', 'titleEn'),
  );
  const departments = await byKeys(
    ctx,
    Department,
    items.map(({ departmentKey }) => departmentKey),
    fields('nameKo', 'nameEn'),
  );
  return items.map((item, at) => ({
    plan: titled(plans[at]),
    title: titled(item),
    department: called(departments[at]),
    fromYear: item.startYear,
    toYear: item.endYear,
    customers: item.customerGroups.join(', '),
    outcome: item.outcomeStatement,
  }));
}

/** 추진성과 of a year, of the whole city or one domain. */
export async function achievementReport(ctx: RequestContext, domain: TitledDomain | null, year: number, lang: Lang) {
  const initiatives = await (domain
    ? chosenInitiatives(ctx, 'DOMAIN', year, domain.key)
    : initiativesOfYear(ctx, year));
  const keys = keyList(initiatives.map(({ key }) => key));
  const given = await select(ctx, Instruction, INSTRUCTION, {
    where: sql`t.meeting_id in (select m.id from plan_sync_meeting m where m.year = ${year})
      and ${domain ? sql`t.initiative_id in ${keys}` : raw('1 = 1')}`,
    orderBy: raw('t.due_on, t.id'),
  });
  const of = domain
    ? { ko: `${domain.titleKo} 영역 `, en: `${domain.titleEn ?? domain.titleKo}: ` }
    : { ko: '', en: '' };
  return achievementBriefing(
    {
      ...(await coverOf(ctx, lang)),
      title: { ko: `${of.ko}${year}년 추진성과`, en: `${of.en}achievements of ${year}` },
      year,
      goals: await goalFacts(ctx, year, domain?.key ?? null),
      items: await initiativeFacts(ctx, asked(initiatives), { year, period: null }),
      instructions: await instructionFacts(ctx, given),
    },
    lang,
  );
}
