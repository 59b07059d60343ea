import {
  changedTitles,
  changeRecord,
  codeText,
  createRecord,
  Domain,
  fields,
  forbidden,
  inForceInYear,
  LAST_POSITION,
  newTitles,
  optionalText,
  planYear,
  type RequestContext,
  type Row,
  raw,
  referred,
  refuse,
  refuseAll,
  requiredText,
  type Selection,
  select,
  sql,
  type TransactionContext,
} from '@yeondong/schema';
import { type ConceptCoverage, DevelopmentConcept } from '../../entities/concept/concept.js';
import { PlanItem } from '../../entities/plan-item.js';
import type { DevelopmentConceptInput, DevelopmentConceptMove } from '../../inputs/concept/concept-inputs.js';
import { checkConceptMove, isDecision } from '../../rules/concept/concept-life.js';
import { ownUnit } from '../own-unit.js';
import { editionOf, isPlanner, requireWritable } from '../write-right.js';

export const CONCEPT_WRITE = 'plan-sync.concept.write';
const [SUMMARY_LENGTH, STUDY_LENGTH, REASON_LENGTH] = [2000, 500, 1000];
const READ = fields('titleKo', 'titleEn', 'status', 'proposedByKey', 'departmentKey', 'version');

async function own(tx: TransactionContext, id: string): Promise<Row<DevelopmentConcept>> {
  const concept = await referred(tx, DevelopmentConcept, id, ['input', 'id'], READ);
  await requireWritable(tx, concept.departmentKey, ['input', 'id']);
  return concept;
}

/** Writes a concept down, or changes one that is still researched; its key. */
export async function saveConcept(tx: TransactionContext, input: DevelopmentConceptInput): Promise<number> {
  const common = {
    domainKey: (await referred(tx, Domain, input.domain, ['input', 'domain'])).key,
    summary: requiredText(input.summary, SUMMARY_LENGTH, ['input', 'summary']),
    study: optionalText(input.study, STUDY_LENGTH, ['input', 'study']),
  };
  if (input.id == null) return newConcept(tx, input, common);
  const before = await own(tx, input.id);
  if (before.status !== 'RESEARCH') throw refuse('plan-sync.concept.settled', ['input', 'id']);
  const changes = { ...changedTitles(input), ...common };
  return changeRecord(tx, DevelopmentConcept, before, changes, { act: CONCEPT_WRITE, version: input.version ?? 0 });
}

type Common = Pick<DevelopmentConcept, 'domainKey' | 'summary' | 'study'>;

async function newConcept(tx: TransactionContext, input: DevelopmentConceptInput, common: Common): Promise<number> {
  const departmentKey = await ownUnit(tx, input.department);
  return createRecord(tx, DevelopmentConcept, CONCEPT_WRITE, {
    code: codeText(input.code ?? '', ['input', 'code']),
    ...newTitles(input),
    ...common,
    ...{ year: input.year ?? planYear(tx), departmentKey, status: 'RESEARCH' },
    ...{ proposedByKey: null, reason: null, decidedOn: null, itemKey: null },
    ...{ position: LAST_POSITION, sample: false, version: 1 },
  });
}

/** Takes a concept to its next state: its unit proposes, the planner decides, and what stands in the plan names its item. */
export async function moveConcept(tx: TransactionContext, input: DevelopmentConceptMove): Promise<number> {
  const { to } = input;
  const before = await own(tx, input.id);
  if (isDecision(to) && !isPlanner(tx)) throw forbidden();
  const reason = optionalText(input.reason, REASON_LENGTH, ['input', 'reason']);
  const move = { to, reason, hasItem: input.item != null, person: tx.actor.personKey };
  refuseAll(checkConceptMove(before, move));
  const changes = {
    status: to,
    ...(to === 'PROPOSED' ? { proposedByKey: tx.actor.personKey, reason: null } : {}),
    ...(isDecision(to) ? { reason, decidedOn: to === 'RESEARCH' ? null : tx.today } : {}),
    ...(to === 'REFLECTED' ? { itemKey: await longTermItem(tx, input.item as string) } : {}),
  };
  return changeRecord(tx, DevelopmentConcept, before, changes, { act: CONCEPT_WRITE, version: input.version, reason });
}

/** What a concept changes is the long-term plan. */
async function longTermItem(tx: TransactionContext, id: string): Promise<number> {
  const path = ['input', 'item'];
  const { key, versionKey } = await referred(tx, PlanItem, id, path, fields('versionKey'));
  const { plan } = await editionOf(tx, versionKey, path);
  if (plan.level !== 'LONG_TERM') throw refuse('plan-sync.concept.item-level', path);
  return key;
}

/** Which domains of a year have a concept that was not declined. */
export async function conceptCoverage(
  ctx: RequestContext,
  year: number,
  selection: Selection,
): Promise<ConceptCoverage> {
  const domains = await select(ctx, Domain, selection.below('missing'), {
    where: inForceInYear('t', year),
    orderBy: raw('t.position, t.id'),
  });
  const rows = await ctx.db.rows<{ domain: number }>(
    sql`select distinct c.domain_id as domain from plan_sync_concept c where c.year = ${year} and c.status <> 'DECLINED'`,
  );
  const covered = new Set(rows.map(({ domain }) => Number(domain)));
  const missing = domains.filter(({ key }) => !covered.has(key));
  return { year, covered: domains.length - missing.length, total: domains.length, missing };
}
