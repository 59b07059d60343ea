import {
  addDays,
  big,
  codeText,
  createRecord,
  FieldsOf,
  fields,
  newTitles,
  once,
  type RequestContext,
  raw,
  refuse,
  requiredText,
  type Selection,
  saved,
  select,
  sql,
  type TransactionContext,
  update,
  WriteField,
} from '@yeondong/schema';
import { MileageRule } from '../entities/mileage.js';
import { MileageRuleInput } from '../inputs/mileage-inputs.js';

const WRITE = 'innovation.rule.write';
const UNIT_LENGTH = 20;
/** The end of the year after next. */
const VALID_YEARS = 2;

@FieldsOf(() => MileageRule)
export class MileageRuleMutations {
  @WriteField(() => MileageRule, {
    permission: WRITE,
    input: MileageRuleInput,
    description: '마일리지 기준의 새 판을 정함(소급 안 됨). / Sets a new version of a rule; none looks back.',
  })
  setMileageRule(input: MileageRuleInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, MileageRule, selection, (tx) =>
      once(tx, 'innovation.rule.set', input.idempotencyKey, () => setRule(tx, input)),
    );
  }
}

function requirePositive(value: string | null | undefined, name: string): string | null {
  if (value === null || value === undefined) return null;
  if (big(value).lte(0)) throw refuse('innovation.rule.points', ['input', name]);
  return value;
}

async function setRule(tx: TransactionContext, input: MileageRuleInput): Promise<number> {
  const code = codeText(input.code, ['input', 'code']);
  const path = ['input', 'fromDate'];
  if (input.fromDate <= tx.today) throw refuse('innovation.rule.retroactive', path);
  const [before] = await select(tx, MileageRule, fields('fromDate', 'toDate'), {
    where: sql`t.code = ${code}`,
    orderBy: raw('t.from_date desc'),
    limit: 1,
  });
  if (before && before.fromDate >= input.fromDate)
    throw refuse('innovation.rule.order', path, { from: before.fromDate });
  if (before?.toDate === null) await update(tx, MileageRule, before.key, { toDate: addDays(input.fromDate, -1) });
  return createRecord(tx, MileageRule, WRITE, {
    code,
    ...newTitles(input),
    points: requirePositive(input.points, 'points') as string,
    unit: requiredText(input.unit, UNIT_LENGTH, ['input', 'unit']),
    capPerYear: requirePositive(input.capPerYear, 'capPerYear'),
    capPerEvent: requirePositive(input.capPerEvent, 'capPerEvent'),
    validYears: VALID_YEARS,
    fromDate: input.fromDate,
    toDate: null,
    sample: false,
  });
}
