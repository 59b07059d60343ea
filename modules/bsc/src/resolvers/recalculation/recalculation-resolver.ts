import {
  changeRecord,
  createRecord,
  FieldsOf,
  fields,
  type Page,
  Person,
  ReadPage,
  type RequestContext,
  raw,
  referred,
  refuse,
  type Selection,
  saved,
  select,
  ToOne,
  WriteField,
} from '@yeondong/schema';
import { Recalculation, recalculations } from '../../entities/recalculation/recalculation.js';
import { RecalculationInput, RecalculationReference } from '../../inputs/recalculation/recalculation-inputs.js';
import { monthNumber, yearOf } from '../../stores/months.js';
import {
  firstMonthOf,
  isOfYear,
  kpiCount,
  RECALCULATE,
  recalculateNow,
} from '../../stores/recalculation/recalculate.js';

/** So many scores are calculated while the officer waits; more go on in the background. */
const AT_ONCE = 1000;

@FieldsOf(() => Recalculation)
export class RecalculationResolver {
  @ReadPage(recalculations, {
    permission: 'bsc.kpi.read',
    description: '점수를 다시 계산한 기록. / Recalculations of scores.',
  })
  declare recalculations: Page<Recalculation>;

  @ToOne(() => Person, { key: 'startedByKey', nullable: true, description: '시작한 사람. / Who asked for it.' })
  declare startedBy: Person | null;

  @WriteField(() => Recalculation, {
    permission: RECALCULATE,
    input: RecalculationInput,
    description:
      '한 해의 점수, 추세, 평가, 경보를 지금의 실적과 산식으로 다시 계산함. 많으면 뒤에서 이어 감. / Calculates scores, trends, evaluations and alerts of a year anew from results and rules as they stand; a large one goes on in the background.',
  })
  recalculateScores(input: RecalculationInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Recalculation, selection, async (tx) => {
      if (!isOfYear(input.period)) throw refuse('bsc.recalculation.period', ['input', 'period']);
      const fromMonth = firstMonthOf(input.period);
      const year = yearOf(fromMonth);
      const where = raw("t.state in ('WAITING', 'RUNNING')");
      const [pending] = await select(tx, Recalculation, fields(), { where, limit: 1 });
      if (pending) throw refuse('bsc.recalculation.pending', ['input', 'period']);
      const total = await kpiCount(tx, year);
      const key = await createRecord(tx, Recalculation, RECALCULATE, {
        year,
        fromMonth,
        state: 'WAITING',
        total,
        done: 0,
        changed: 0,
        startedByKey: tx.actor.personKey,
        startedAt: tx.clock.now(),
        endedAt: null,
        version: 1,
      });
      if (total * (13 - monthNumber(fromMonth)) <= AT_ONCE) await recalculateNow(tx, key);
      return key;
    });
  }

  @WriteField(() => Recalculation, {
    permission: RECALCULATE,
    input: RecalculationReference,
    description: '아직 끝나지 않은 다시 계산을 그만둠. / Cancels a recalculation that has not ended.',
  })
  cancelRecalculation(input: RecalculationReference, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Recalculation, selection, async (tx) => {
      const before = await referred(tx, Recalculation, input.id, ['input', 'id'], fields('state', 'version'));
      if (!['WAITING', 'RUNNING'].includes(before.state)) throw refuse('bsc.recalculation.ended', ['input', 'id']);
      const changes = { state: 'CANCELLED' as const, endedAt: tx.clock.now() };
      return changeRecord(tx, Recalculation, before, changes, { act: RECALCULATE, version: input.version });
    });
  }
}
