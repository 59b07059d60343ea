import {
  FieldsOf,
  fields,
  insert,
  type RequestContext,
  RuleError,
  referred,
  type Selection,
  saved,
  type TransactionContext,
  tell,
  updateVersion,
  WriteField,
} from '@yeondong/schema';
import { KpiResult } from '../entities/kpi-result.js';
import { ResultRevision } from '../entities/result-revision.js';
import { bscEvents } from '../events.js';
import { ResultRevisionInput } from '../inputs/result-inputs.js';
import { yearOf } from '../stores/months.js';
import { rescore } from '../stores/rescore.js';
import { checkEntry } from '../stores/result-entry.js';
import { changesOf, resultActor } from '../stores/result-life.js';
import { requireModuleOn } from '../stores/write-right.js';
import { type YearFacts, yearFacts } from '../stores/year-facts.js';

@FieldsOf(() => KpiResult)
export class ResultRevisionMutations {
  @WriteField(() => KpiResult, {
    permission: 'bsc.result.revise',
    input: ResultRevisionInput,
    description:
      '마감된 실적을 정정함: 앞의 값은 남고 다시 확인·검증됨. / Corrects a locked result; the former value is kept.',
  })
  reviseKpiResult(input: ResultRevisionInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, KpiResult, selection, async (tx) => {
      const found = await referred(
        tx,
        KpiResult,
        input.id,
        ['input', 'id'],
        fields('kpiKey', 'period', 'ownerDepartmentKey'),
      );
      await requireModuleOn(tx, [found.ownerDepartmentKey as number], ['input', 'id']);
      const facts = (await yearFacts(tx, [found.kpiKey], yearOf(found.period))).get(found.kpiKey) as YearFacts;
      const result = facts.results.get(found.period) as KpiResult;
      const changes = revision(tx, facts, result, input);
      await keepFormer(tx, result, changes.reason as string);
      await updateVersion(tx, KpiResult, result.key, input.version, changes);
      await rescore(tx, [found.kpiKey], found.period);
      const before = { value: result.value, revision: result.revision };
      tell(tx, {
        act: 'bsc.result.revise',
        type: 'KpiResult',
        key: result.key,
        before,
        after: changes,
        reason: changes.reason as string,
      });
      tx.emit(bscEvents.revised, { results: [result.key] });
      return result.key;
    });
  }
}

function revision(
  tx: TransactionContext,
  facts: YearFacts,
  result: KpiResult,
  input: ResultRevisionInput,
): Partial<KpiResult> {
  const act = { kind: 'REVISE', reason: input.reason } as const;
  const changes = changesOf(tx, result, facts.kpi.departmentKey, act, ['input']);
  const entry = { value: input.value, numerator: input.numerator, denominator: input.denominator, note: input.reason };
  const { values, issues } = checkEntry(facts, result.period, entry, false, tx.today);
  if (issues.length > 0) throw new RuleError(issues.map((issue) => ({ ...issue, path: ['input', ...issue.path] })));
  return { ...changes, ...values, note: result.note };
}

const keepFormer = (tx: TransactionContext, result: KpiResult, reason: string): Promise<number> =>
  insert(tx, ResultRevision, {
    resultKey: result.key,
    revision: result.revision,
    value: result.value,
    numerator: result.numerator,
    denominator: result.denominator,
    scoreValue: result.scoreValue,
    reason,
    replacedByKey: resultActor(tx).person,
    replacedAt: tx.clock.now(),
  });
