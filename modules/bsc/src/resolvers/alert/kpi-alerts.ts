import {
  BatchField,
  createRecord,
  FieldsOf,
  fields,
  Person,
  type RequestContext,
  referred,
  refuse,
  requiredText,
  type Selection,
  saved,
  ToMany,
  ToOne,
  WriteField,
} from '@yeondong/schema';
import { KpiBreak } from '../../entities/alert/kpi-break.js';
import { ControlChart, KpiWarning } from '../../entities/alert/kpi-warning.js';
import { Kpi } from '../../entities/kpi.js';
import { ControlChartArgs, KpiBreakInput } from '../../inputs/alert/alert-inputs.js';
import { judgeKpi } from '../../stores/alert/scan-alerts.js';
import { chartsOf, warningsOf } from '../../stores/alert/warning-store.js';
import { requireModuleOn } from '../../stores/write-right.js';

const LONGEST = 1000;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

@FieldsOf(() => Kpi)
export class KpiAlerts {
  @BatchField(() => [KpiWarning], {
    description:
      '기준일의 연도에 조기 경보 규칙마다의 판정. / What each early-warning rule finds in the business date’s year.',
  })
  warnings(rows: readonly Kpi[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return warningsOf(ctx, rows, selection);
  }

  @BatchField(() => ControlChart, {
    args: ControlChartArgs,
    description:
      '끝난 달까지의 관리도, 또는 없는 까닭. / Its control chart up to the last month, or why there is none.',
  })
  controlChart(rows: readonly Kpi[], { rules }: ControlChartArgs, ctx: RequestContext) {
    return chartsOf(ctx, rows, rules ?? undefined);
  }

  @ToMany(() => KpiBreak, { key: 'kpiKey', orderBy: 't.month', description: '시계열 단절. / Breaks of its series.' })
  declare breaks: KpiBreak[];

  @WriteField(() => KpiBreak, {
    permission: 'bsc.alert.configure',
    input: KpiBreakInput,
    description:
      '정의나 업무 방식이 바뀐 달을 적어 관리도의 기준을 새로 잡음. / Records a change, behind which the control chart begins anew.',
  })
  recordKpiBreak(input: KpiBreakInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, KpiBreak, selection, async (tx) => {
      const kpi = await referred(tx, Kpi, input.kpi, ['input', 'kpi'], fields('departmentKey'));
      await requireModuleOn(tx, [kpi.departmentKey], ['input', 'kpi']);
      if (!MONTH.test(input.month)) throw refuse('bsc.result.month', ['input', 'month']);
      const key = await createRecord(tx, KpiBreak, 'bsc.alert.configure', {
        kpiKey: kpi.key,
        month: input.month,
        kind: input.kind,
        reason: requiredText(input.reason, LONGEST, ['input', 'reason']),
        recordedByKey: tx.actor.personKey,
        recordedAt: tx.clock.now(),
        version: 1,
      });
      await judgeKpi(tx, kpi.key);
      return key;
    });
  }
}

@FieldsOf(() => KpiBreak)
export class KpiBreakResolver {
  @ToOne(() => Person, { key: 'recordedByKey', nullable: true, description: '기록한 사람. / Who recorded it.' })
  declare recordedBy: Person | null;
}
