import {
  all,
  conflict,
  Department,
  FieldsOf,
  fields,
  type Issue,
  insert,
  keyOfType,
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
import { ScorecardInput } from '../inputs/scorecard-inputs.js';
import { DRAWN_STATES } from '../rules/life/states.js';
import { weightIssues } from '../stores/life/confirmable.js';
import { rescore } from '../stores/rescore.js';
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
}

/** Keys of the KPIs, all of this department, each once, with weights of exactly 100. */
async function checkItems(
  tx: TransactionContext,
  departmentKey: number,
  { items, year }: ScorecardInput,
): Promise<number[]> {
  const keys = items.map(({ kpi }) => keyOfType(kpi, 'Kpi') ?? 0);
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

async function save(tx: TransactionContext, departmentKey: number, input: ScorecardInput): Promise<number> {
  const where = all([sql`t.department_id = ${departmentKey}`, sql`t.year = ${input.year}`]);
  const [known] = await select(tx, Scorecard, fields('status', 'version'), { where });
  if (known && !DRAWN_STATES.includes(known.status)) throw refuse('bsc.scorecard.confirmed', ['input']);
  if (known) await requireUnshared(tx, known.key);
  if (!known && input.version != null) throw conflict(0);
  if (!known)
    return insert(tx, Scorecard, {
      departmentKey,
      year: input.year,
      status: 'DRAFT',
      confirmedOn: null,
      appealUntil: null,
      draftedByKey: tx.actor.personKey,
      sample: false,
      version: 1,
    });
  await updateVersion(tx, Scorecard, known.key, input.version ?? 0, { draftedByKey: tx.actor.personKey });
  return known.key;
}

/** Weights of a scorecard are fixed once one of its KPIs is split by months with another department. */
async function requireUnshared(tx: TransactionContext, scorecardKey: number): Promise<void> {
  const where = sql`t.scorecard_id = ${scorecardKey} and (t.from_month is not null or t.to_month is not null)`;
  const [shared] = await select(tx, ScorecardItem, fields(), { where, limit: 1 });
  if (shared) throw refuse('bsc.transfer.weights', ITEMS);
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
