import { assignSampleFacets, numberOrNull, orNull, type SeedLoad, sql } from '@yeondong/schema';
import { Policy, PolicyAlternative, QualityItem, QualityReview } from '../entities/policy.js';
import { type GivenAnswer, gateOf, type QualityQuestion, type QualityStage, qualityScore } from '../rules/policy.js';
import { dataRows } from './data-files.js';
import { facetRows } from './facets.js';
import { known, type Lookup } from './lookup.js';
import { loadConsultations } from './scans.js';

type PolicyColumn =
  | ('code' | 'title_ko' | 'title_en' | 'problem' | 'department' | 'domain' | 'initiative')
  | ('strategy' | 'legal' | 'budgetary' | 'technical' | 'acceptance' | 'status' | 'decided_on' | 'reason');
type ItemColumn = 'code' | 'title_ko' | 'title_en' | 'stage' | 'required';
type ReviewColumn = 'policy' | 'reviewer' | 'stage' | 'answers' | 'conditions' | 'conditions_due' | 'reviewed_on';

const ANSWERS: Readonly<Record<string, GivenAnswer['answer']>> = { Y: 'YES', N: 'NO', '-': 'NOT_APPLICABLE' };

export const policyRows = () => dataRows<PolicyColumn>('policies');

/** Lines 56 and 70 of the plan: policies for a domain, a region, a program and a group, with alternatives and quality. */
export async function loadPolicies(load: SeedLoad, find: Lookup): Promise<void> {
  await loadItems(load);
  const strategies = await strategyKeys(load);
  const rows = policyRows();
  const policies = await load.writeMissing(
    Policy,
    'code',
    rows,
    (row) => ({
      ...{ code: row.code, titleKo: row.title_ko, titleEn: row.title_en, problem: row.problem },
      status: row.status as Policy['status'],
      departmentKey: known(find.department(row.department), row.department),
      ...{ domainKey: find.domain(row.domain), initiativeKey: find.initiative(row.initiative) },
      strategyKey: strategies.get(row.strategy) ?? null,
      ...{ legal: numberOrNull(row.legal), budgetary: numberOrNull(row.budgetary) },
      ...{ technical: numberOrNull(row.technical), acceptance: numberOrNull(row.acceptance) },
      ...{ decidedOn: orNull(row.decided_on), reason: orNull(row.reason) },
      ...{ position: rows.indexOf(row) + 1, sample: true, version: 1 },
    }),
    ({ code }) => code,
  );
  const isNew = ({ policy }: { policy: string }) => policies.get(policy)?.isNew ?? false;
  const keyOf = (code: string) => known(policies.get(code)?.key ?? null, code);
  await loadConsultations(load, isNew);
  await assignSampleFacets(load, Policy, facetRows(policies));
  type AlternativeColumn = 'policy' | 'content' | 'cost' | 'effect' | 'economy' | 'feasibility' | 'chosen';
  for (const row of dataRows<AlternativeColumn>('alternatives').filter(isNew)) {
    await load.write(PolicyAlternative, {
      ...{ policyKey: keyOf(row.policy), content: row.content, cost: numberOrNull(row.cost) },
      ...{ effect: Number(row.effect), economy: Number(row.economy), feasibility: Number(row.feasibility) },
      ...{ chosen: row.chosen === '1', version: 1 },
    });
  }
  for (const row of dataRows<ReviewColumn>('quality-reviews').filter(isNew)) {
    const reviewerKey = known(find.person(row.reviewer), row.reviewer);
    await load.write(QualityReview, { policyKey: keyOf(row.policy), reviewerKey, ...reviewOf(row) });
  }
}

const itemRows = () => dataRows<ItemColumn>('quality-items');

/** Nineteen steps of quality: nine of formation, five of publicity, two of execution, three of evaluation. */
async function loadItems(load: SeedLoad): Promise<void> {
  const rows = itemRows();
  await load.writeMissing(
    QualityItem,
    'code',
    rows,
    (row) => ({
      ...{ code: row.code, titleKo: row.title_ko, titleEn: row.title_en, stage: row.stage as QualityStage },
      ...{ required: row.required === '1', position: rows.indexOf(row) + 1, sample: true, version: 1 },
    }),
    ({ code }) => code,
  );
}

/** Strategies by the code of their analysis and their kind, as the data name them. */
async function strategyKeys(load: SeedLoad): Promise<ReadonlyMap<string, number>> {
  const rows = await load.tx.db.rows<{ key: number; analysis: string; quadrant: string }>(
    sql`select s.id as "key", a.code as "analysis", s.quadrant as "quadrant" from policy_rnd_swot_strategy s
      join policy_rnd_swot a on a.id = s.analysis_id`,
  );
  return new Map(rows.map(({ key, analysis, quadrant }) => [`${analysis}|${quadrant}`, Number(key)]));
}

function reviewOf(row: Readonly<Record<ReviewColumn, string>>) {
  const stage = row.stage as QualityStage;
  const items: QualityQuestion[] = itemRows()
    .filter((item) => item.stage === stage)
    .map(({ code, required }) => ({ code, required: required === '1' }));
  const answers = items.map(({ code }, at): GivenAnswer => {
    const answer = ANSWERS[row.answers[at] ?? ''];
    if (!answer) throw new Error(`The data answer ${code} of ${row.policy} with none of ${Object.keys(ANSWERS)}`);
    return { item: code, answer };
  });
  return {
    ...{ stage, answers, score: qualityScore(answers), gate: gateOf(answers, items), reviewedOn: row.reviewed_on },
    ...{ conditions: orNull(row.conditions), conditionsDue: orNull(row.conditions_due) },
  };
}
