import {
  changeRecord,
  Department,
  FieldsOf,
  fields,
  forbidden,
  type Page,
  Person,
  ReadPage,
  type RequestContext,
  referred,
  refuse,
  requiredText,
  type Selection,
  saved,
  settleNotices,
  ToOne,
  WriteField,
} from '@yeondong/schema';
import { Alert, alerts } from '../entities/alert.js';
import { Kpi } from '../entities/kpi.js';
import { AlertAcknowledgement } from '../inputs/alert-inputs.js';
import { requireModuleOn } from '../stores/write-right.js';

const LONGEST = 1000;

@FieldsOf(() => Alert)
export class AlertResolver {
  @ReadPage(alerts, { permission: 'bsc.kpi.read', description: '조기 경보. / Early warnings.' })
  declare alerts: Page<Alert>;

  @ToOne(() => Kpi, { key: 'kpiKey', description: '지표. / KPI.' })
  declare kpi: Kpi;

  @ToOne(() => Department, { key: 'departmentKey', description: '담당 부서. / Its department.' })
  declare department: Department;

  @ToOne(() => Person, {
    key: 'acknowledgedByKey',
    nullable: true,
    description: '확인한 사람. / Who acknowledged it.',
  })
  declare acknowledgedBy: Person | null;

  @WriteField(() => Alert, {
    permission: 'bsc.alert.acknowledge',
    input: AlertAcknowledgement,
    description: '부서장이 경보를 확인하고 조치를 적음. / The head acknowledges an alert and says what is done.',
  })
  acknowledgeAlert(input: AlertAcknowledgement, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Alert, selection, async (tx) => {
      const before = await referred(tx, Alert, input.id, ['input', 'id'], fields('state', 'departmentKey', 'version'));
      if (!tx.actor.departmentKeys.has(before.departmentKey)) throw forbidden();
      await requireModuleOn(tx, [before.departmentKey], ['input', 'id']);
      if (before.state !== 'RAISED') throw refuse('bsc.alert.state', ['input', 'id']);
      const action = requiredText(input.action, LONGEST, ['input', 'action']);
      await settleNotices(tx, 'WAITING', { type: 'Alert', key: before.key });
      return changeRecord(
        tx,
        Alert,
        before,
        { state: 'ACKNOWLEDGED', action, acknowledgedByKey: tx.actor.personKey, acknowledgedAt: tx.clock.now() },
        { act: 'bsc.alert.acknowledge', version: input.version },
      );
    });
  }
}
