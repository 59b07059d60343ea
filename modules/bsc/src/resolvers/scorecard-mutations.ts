import {
  all,
  changeRecord,
  conflict,
  Department,
  FieldsOf,
  fields,
  type Issue,
  insert,
  parseGlobalId,
  type RequestContext,
  referred,
  refuse,
  refuseAll,
  remove,
  type Selection,
  saved,
  select,
  sql,
  type TransactionContext,
  tell,
  updateVersion,
  WriteField,
} from '@yeondong/schema';
import { Scorecard, ScorecardItem } from '../entities/scorecard.js';
import { bscEvents } from '../events.js';
import { ScorecardInput, ScorecardReference } from '../inputs/scorecard-inputs.js';
import { checkScoreRule } from '../rules/score-rule-check.js';
import { checkScorecardWeights } from '../rules/weights.js';
import { ruleFacts } from '../stores/definition/rule-facts.js';
import { scoreRuleOf } from '../stores/kpi-score.js';
import { rescore } from '../stores/rescore.js';
import { itemsOf } from '../stores/scorecard-store.js';
import { requireModuleOn, requireOwn } from '../stores/write-right.js';
import { type YearFacts, yearFacts } from '../stores/year-facts.js';

const ITEMS = ['input', 'items'];

@FieldsOf(() => Scorecard)
export class ScorecardMutations {
  @WriteField(() => Scorecard, {
    permission: 'bsc.scorecard.write',
    input: ScorecardInput,
    description: '부서의 성과표를 작성함(가중치 합 100). / Draws up a scorecard; weights add up to exactly 100.',
  })
  saveScorecard(input: ScorecardInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Scorecard, selection, async (tx) => {
      const department = await referred(tx, Department, input.department, ['input', 'department']);
      requireOwn(tx, department.key);
      await requireModuleOn(tx, [department.key], ['input', 'department']);
      const kpiKeys = await checkItems(tx, department.key, input);
      const card = await save(tx, department.key, input);
      await replaceItems(tx, card, input, kpiKeys);
      await rescore(tx, kpiKeys, `${input.year}-01`);
      tell(tx, {
        act: 'bsc.scorecard.write',
        type: 'Scorecard',
        key: card,
        after: { year: input.year, items: input.items },
      });
      return card;
    });
  }

  @WriteField(() => Scorecard, {
    permission: 'bsc.scorecard.confirm',
    input: ScorecardReference,
    description:
      '성과표를 확정함: 지표마다 목표와 산식이 맞아야 함. / Confirms a scorecard: each KPI has a target that its rule can score.',
  })
  confirmScorecard(input: ScorecardReference, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Scorecard, selection, async (tx) => {
      const card = await referred(tx, Scorecard, input.id, ['input', 'id'], fields('departmentKey', 'year', 'status'));
      await requireModuleOn(tx, [card.departmentKey], ['input', 'id']);
      if (card.status === 'CONFIRMED') throw refuse('bsc.scorecard.confirmed', ['input', 'id']);
      await checkConfirmable(tx, card);
      const change = { act: 'bsc.scorecard.confirm', version: input.version };
      await changeRecord(tx, Scorecard, card, { status: 'CONFIRMED', confirmedOn: tx.today }, change);
      tx.emit(bscEvents.scorecardConfirmed, { scorecard: card.key });
      return card.key;
    });
  }
}

/** Keys of the KPIs, all of this department, each once, with weights of exactly 100. */
async function checkItems(
  tx: TransactionContext,
  departmentKey: number,
  { items, year }: ScorecardInput,
): Promise<number[]> {
  const keys = items.map(({ kpi }) => {
    const reference = parseGlobalId(kpi);
    return reference?.type === 'Kpi' ? reference.key : 0;
  });
  const facts = await yearFacts(tx, keys, year);
  const issues = keys.flatMap((key, index): Issue[] => {
    const code =
      wrongKpi(facts.get(key), departmentKey, year) ?? (keys.indexOf(key) < index ? 'bsc.scorecard.twice' : null);
    return code ? [{ path: [...ITEMS, index, 'kpi'], code }] : [];
  });
  issues.push(...weightIssues(items));
  refuseAll(issues);
  return keys;
}

function wrongKpi(facts: YearFacts | undefined, departmentKey: number, year: number): string | null {
  if (!facts) return 'record.unknown';
  if (facts.kpi.departmentKey !== departmentKey) return 'bsc.result.other-department';
  const ended = facts.kpi.toYear !== null && facts.kpi.toYear < year;
  return ended || facts.kpi.fromYear > year ? 'bsc.kpi.not-in-force' : null;
}

const weightIssues = (items: readonly { readonly weight: string }[]): Issue[] =>
  checkScorecardWeights(items).map((issue) => {
    const index = issue.path[1];
    return { ...issue, path: index === undefined ? ITEMS : [...ITEMS, index, 'weight'] };
  });

async function save(tx: TransactionContext, departmentKey: number, input: ScorecardInput): Promise<number> {
  const where = all([sql`t.department_id = ${departmentKey}`, sql`t.year = ${input.year}`]);
  const [known] = await select(tx, Scorecard, fields('status', 'version'), { where });
  if (known?.status === 'CONFIRMED') throw refuse('bsc.scorecard.confirmed', ['input']);
  if (!known && input.version != null) throw conflict(0);
  if (!known)
    return insert(tx, Scorecard, {
      departmentKey,
      year: input.year,
      status: 'DRAFT',
      confirmedOn: null,
      sample: false,
      version: 1,
    });
  await updateVersion(tx, Scorecard, known.key, input.version ?? 0, {});
  return known.key;
}

async function replaceItems(
  tx: TransactionContext,
  scorecardKey: number,
  { items }: ScorecardInput,
  kpiKeys: readonly number[],
) {
  await remove(tx, ScorecardItem, sql`scorecard_id = ${scorecardKey}`);
  for (const [position, { weight }] of items.entries()) {
    await insert(tx, ScorecardItem, { scorecardKey, kpiKey: kpiKeys[position] as number, weight, position });
  }
}

async function checkConfirmable(tx: TransactionContext, card: Scorecard): Promise<void> {
  const items = (await itemsOf(tx, [card], fields('kpiKey', 'weight')))[0] ?? [];
  const facts = await yearFacts(
    tx,
    items.map(({ kpiKey }) => kpiKey),
    card.year,
  );
  const judged = await ruleFacts(tx, [...facts.values()], card.year);
  const issues = items.flatMap(({ kpiKey }, index): Issue[] => {
    const own = facts.get(kpiKey) as YearFacts;
    const { kpi, target } = own;
    const path = ['items', index, 'kpi'];
    if (!target) return [{ path, code: 'bsc.scorecard.no-target', params: { code: kpi.code } }];
    return checkScoreRule(scoreRuleOf(kpi), judged(target, own), kpi.polarity).map((issue) => ({
      ...issue,
      path: [...path, ...issue.path],
    }));
  });
  issues.push(...weightIssues(items));
  refuseAll(issues);
}
