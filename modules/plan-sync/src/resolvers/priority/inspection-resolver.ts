import {
  BatchField,
  big,
  changeRecord,
  compare,
  conflict,
  createRecord,
  FieldsOf,
  fields,
  firstDay,
  formatPeriod,
  Initiative,
  type Issue,
  keyList,
  optionalText,
  ReadField,
  type RequestContext,
  raw,
  refuseAll,
  type Selection,
  saved,
  select,
  sql,
  ToOne,
  WriteField,
} from '@yeondong/schema';
import { QuarterReview } from '../../entities/priority/evaluation-target.js';
import { PriorityStanding, TaskInspection } from '../../entities/priority/inspection.js';
import { QuarterArgs, TaskInspectionInput } from '../../inputs/priority/priority-inputs.js';
import { prioritiesOf } from '../../stores/priority/candidate-store.js';
import { priorityStandings, quarterOf, quarterReview } from '../../stores/priority/review-store.js';
import { initiativeOn } from '../../stores/write-right.js';

const [permission, ACT] = ['plan-sync.plan.read', 'plan-sync.priority.decide'];
const [TEXT_LENGTH, EVIDENCE_LENGTH] = [2000, 1000];

@FieldsOf(() => TaskInspection)
export class TaskInspectionResolver {
  @ReadField(() => [PriorityStanding], {
    permission,
    args: QuarterArgs,
    description: '중점추진과제의 분기 점검. / How the priorities stand in a quarter.',
  })
  priorityStandings(args: QuarterArgs, ctx: RequestContext, selection: Selection) {
    return priorityStandings(ctx, args, selection);
  }

  @ReadField(() => [QuarterReview], {
    permission,
    args: QuarterArgs,
    description: '분기별 BSC 평가분석: 점수가 낮은 과제부터. / BSC review of a quarter, the lowest scores first.',
  })
  quarterlyBscReview(args: QuarterArgs, ctx: RequestContext, selection: Selection) {
    return quarterReview(ctx, args, selection);
  }

  @ToOne(() => Initiative, { key: 'initiativeKey', description: '이행과제. / Its initiative.' })
  declare initiative: Initiative;

  @WriteField(() => TaskInspection, {
    permission: ACT,
    input: TaskInspectionInput,
    description: '중점추진과제의 분기를 점검함. / Inspects a priority for a quarter.',
  })
  saveTaskInspection(input: TaskInspectionInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, TaskInspection, selection, async (tx) => {
      const { key } = await initiativeOn(tx, input.initiative);
      const quarter = quarterOf(input.period, ['input', 'period']);
      const values = valuesOf(input);
      const priority = (await prioritiesOf(tx, quarter.year)).has(key);
      refuseAll([
        ...(priority ? [] : [{ path: ['input', 'initiative'], code: 'plan-sync.inspection.priority' }]),
        ...(firstDay(quarter) > tx.today ? [{ path: ['input', 'period'], code: 'plan-sync.inspection.ahead' }] : []),
        ...issuesOf(values),
      ]);
      const period = formatPeriod(quarter);
      const where = sql`t.initiative_id = ${key} and t.period = ${period}`;
      const [known] = await select(tx, TaskInspection, fields(...Object.keys(values), 'version'), { where });
      const changes = { ...values, inspectedOn: tx.today };
      if (known) return changeRecord(tx, TaskInspection, known, changes, { act: ACT, version: input.version ?? 0 });
      if (input.version != null) throw conflict(0);
      return createRecord(tx, TaskInspection, ACT, {
        initiativeKey: key,
        period,
        ...changes,
        sample: false,
        version: 1,
      });
    });
  }
}

type Values = Pick<TaskInspection, 'planned' | 'actual' | 'issue' | 'measure' | 'evidence'>;

const valuesOf = ({ planned, actual, issue, measure, evidence }: TaskInspectionInput): Values => ({
  planned,
  actual,
  issue: optionalText(issue, TEXT_LENGTH, ['input', 'issue']),
  measure: optionalText(measure, TEXT_LENGTH, ['input', 'measure']),
  evidence: optionalText(evidence, EVIDENCE_LENGTH, ['input', 'evidence']),
});

const isPercent = (value: string): boolean => compare(value, '0') >= 0 && compare(value, '100') <= 0;

function issuesOf({ planned, actual, issue, measure }: Values): Issue[] {
  const wrong = (['planned', 'actual'] as const)
    .filter((name) => !isPercent(name === 'planned' ? planned : actual))
    .map((name) => ({ path: ['input', name], code: 'plan-sync.inspection.percent' }));
  if (wrong.length > 0) return wrong;
  const behind = big(actual).lt(planned);
  const missing = (
    [
      ['issue', issue],
      ['measure', measure],
    ] as const
  ).filter(([, text]) => behind && text === null);
  return missing.map(([name]) => ({ path: ['input', name], code: 'plan-sync.inspection.measure' }));
}

@FieldsOf(() => Initiative)
export class InitiativeInspections {
  @BatchField(() => [TaskInspection], {
    permission,
    description: '분기 점검, 오래된 것부터. / Its inspections, oldest first.',
  })
  async inspections(rows: readonly Initiative[], _args: unknown, ctx: RequestContext, selection: Selection) {
    const keys = rows.map(({ key }) => key);
    const found = await select(ctx, TaskInspection, selection, {
      where: sql`t.initiative_id in ${keyList(keys)}`,
      orderBy: raw('t.period'),
      extra: ['initiativeKey'],
    });
    return keys.map((key) => found.filter(({ initiativeKey }) => initiativeKey === key));
  }
}
