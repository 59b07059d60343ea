import {
  createRecord,
  FieldsOf,
  fields,
  Initiative,
  keyList,
  notify,
  once,
  planYear,
  ReadField,
  type RequestContext,
  raw,
  referred,
  refuse,
  remove,
  requiredText,
  type Selection,
  saved,
  select,
  sql,
  ToOne,
  type TransactionContext,
  tell,
  transact,
  WriteField,
} from '@yeondong/schema';
import { EvaluationTarget } from '../../entities/priority/evaluation-target.js';
import { PlanYearArgs } from '../../inputs/arguments.js';
import {
  EvaluationTargetInput,
  EvaluationTargetReference,
  EvaluationTargetsSending,
} from '../../inputs/priority/priority-inputs.js';
import { initiativeOn } from '../../stores/write-right.js';

const ACT = 'plan-sync.priority.decide';
const REASON_LENGTH = 1000;

@FieldsOf(() => EvaluationTarget)
export class EvaluationTargetResolver {
  @ReadField(() => [EvaluationTarget], {
    permission: 'plan-sync.plan.read',
    args: PlanYearArgs,
    description: '그해의 주요업무 평가대상. / Initiatives that are evaluated as the main works of a year.',
  })
  evaluationTargets({ year }: PlanYearArgs, ctx: RequestContext, selection: Selection) {
    return listed(ctx, year ?? planYear(ctx), selection);
  }

  @ToOne(() => Initiative, { key: 'initiativeKey', description: '이행과제. / Its initiative.' })
  declare initiative: Initiative;

  @WriteField(() => EvaluationTarget, {
    permission: ACT,
    input: EvaluationTargetInput,
    description: '과제를 평가대상으로 정함. / Makes an initiative one that is evaluated.',
  })
  addEvaluationTarget(input: EvaluationTargetInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, EvaluationTarget, selection, (tx) =>
      once(tx, 'plan-sync.evaluation-target.add', input.idempotencyKey, async () => {
        const { key } = await initiativeOn(tx, input.initiative);
        const known = await targetsOf(tx, input.year);
        if (known.some(({ initiativeKey }) => initiativeKey === key))
          throw refuse('plan-sync.evaluation-target.twice', ['input', 'initiative']);
        const reason = requiredText(input.reason, REASON_LENGTH, ['input', 'reason']);
        const own = { year: input.year, initiativeKey: key, reason };
        return createRecord(tx, EvaluationTarget, ACT, { ...own, sentOn: null, sample: false, version: 1 });
      }),
    );
  }

  @WriteField(() => [EvaluationTarget], {
    permission: ACT,
    input: EvaluationTargetReference,
    description: '보내기 전의 평가대상을 뺌. / Takes a target out before it is sent.',
  })
  async removeEvaluationTarget(input: EvaluationTargetReference, ctx: RequestContext, selection: Selection) {
    const year = await transact(ctx, async (tx) => {
      const read = fields('year', 'initiativeKey', 'reason', 'sentOn', 'version');
      const before = await referred(tx, EvaluationTarget, input.id, ['input', 'id'], read);
      if (before.sentOn !== null) throw refuse('plan-sync.evaluation-target.sent', ['input', 'id']);
      await remove(tx, EvaluationTarget, sql`id = ${before.key}`);
      tell(tx, {
        act: ACT,
        type: 'EvaluationTarget',
        key: before.key,
        before: { year: before.year, reason: before.reason },
      });
      return before.year;
    });
    return listed(ctx, year, selection);
  }

  @WriteField(() => [EvaluationTarget], {
    permission: ACT,
    input: EvaluationTargetsSending,
    description: '평가대상을 성과평가 담당에게 보냄. / Sends the targets to the officers of performance.',
  })
  async sendEvaluationTargets({ year }: EvaluationTargetsSending, ctx: RequestContext, selection: Selection) {
    await transact(ctx, (tx) => send(tx, year));
    return listed(ctx, year, selection);
  }
}

const listed = (ctx: RequestContext, year: number, selection: Selection) =>
  select(ctx, EvaluationTarget, selection, { where: sql`t.year = ${year}`, orderBy: raw('t.id') });

const targetsOf = (tx: TransactionContext, year: number) =>
  select(tx, EvaluationTarget, fields('initiativeKey', 'sentOn'), { where: sql`t.year = ${year}` });

/** Those not yet sent go out on this day, and every officer is told once. */
async function send(tx: TransactionContext, year: number): Promise<void> {
  const waiting = (await targetsOf(tx, year)).filter(({ sentOn }) => sentOn === null);
  const [first] = waiting;
  if (!first) throw refuse('plan-sync.evaluation-target.none', ['input', 'year']);
  const keys = waiting.map(({ key }) => key);
  await tx.db.execute(
    sql`update plan_sync_evaluation_target set sent_on = ${tx.today}, version = version + 1 where id in ${keyList(keys)}`,
  );
  const officers = await tx.db.rows<{ key: number }>(
    sql`select distinct g.person_id as "key" from core_role_grant g join core_person p on p.id = g.person_id
      where g.role = 'bsc' and p.active = 1 order by g.person_id`,
  );
  for (const { key } of officers) {
    await notify(tx, {
      personKey: Number(key),
      kind: 'WAITING',
      titleKo: `${year}년 주요업무 평가대상 ${waiting.length}건을 받았습니다`,
      titleEn: `${waiting.length} main works of ${year} to evaluate`,
      path: '/m/plan-sync/review',
      record: { type: 'EvaluationTarget', key: first.key },
    });
  }
  tell(tx, { act: ACT, type: 'EvaluationTarget', key: first.key, after: { year, sent: keys.length } });
}
