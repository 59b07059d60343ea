import {
  changeRecord,
  FieldsOf,
  fields,
  forbidden,
  type RequestContext,
  type Row,
  referred,
  refuse,
  requiredText,
  type Selection,
  saved,
  settleNotices,
  type TransactionContext,
  WriteField,
} from '@yeondong/schema';
import { Alert } from '../../entities/alert/alert.js';
import { AlertAcknowledgement, AlertActionInput, FalseAlarmInput } from '../../inputs/alert/alert-inputs.js';
import { type ALERT_ACTS, type AlertState, stateAfter } from '../../rules/alert/alert-life.js';
import { keepStep } from '../../stores/alert/alert-step-store.js';
import { requireModuleOn } from '../../stores/write-right.js';

const LONGEST = 1000;
const PATH = ['input', 'id'];

type Act = (typeof ALERT_ACTS)[number];

/** Whose alert it is: the own departments', and the one it was escalated to; to dismiss it is the office's. */
const isTheirs = ({ actor }: RequestContext, { departmentKey, escalatedToKey }: Alert, act: Act): boolean =>
  act === 'REJECT' ||
  actor.departmentKeys.has(departmentKey) ||
  (escalatedToKey !== null && actor.departmentKeys.has(escalatedToKey));

/** The alert, if the act may be done to it now, and the state that it comes to. */
async function actedOn(tx: TransactionContext, id: string, act: Act): Promise<readonly [Row<Alert>, AlertState]> {
  const read = fields('state', 'departmentKey', 'escalatedToKey', 'version');
  const before = await referred(tx, Alert, id, PATH, read);
  if (!isTheirs(tx, before, act)) throw forbidden();
  await requireModuleOn(tx, [before.departmentKey], PATH);
  const state = stateAfter(before.state, act);
  if (state === null) throw refuse('bsc.alert.state', PATH);
  return [before, state];
}

@FieldsOf(() => Alert)
export class AlertMutations {
  @WriteField(() => Alert, {
    permission: 'bsc.alert.acknowledge',
    input: AlertAcknowledgement,
    description: '부서장이 경보를 확인하고 조치를 적음. / The head acknowledges an alert and says what is done.',
  })
  acknowledgeAlert(input: AlertAcknowledgement, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Alert, selection, async (tx) => {
      const [before, state] = await actedOn(tx, input.id, 'ACKNOWLEDGE');
      const action = requiredText(input.action, LONGEST, ['input', 'action']);
      const who = { acknowledgedByKey: tx.actor.personKey, acknowledgedAt: tx.clock.now() };
      const change = { act: 'bsc.alert.acknowledge', version: input.version };
      await changeRecord(tx, Alert, before, { state, action, ...who }, change);
      await keepStep(tx, before.key, { kind: 'ACKNOWLEDGED', personKey: tx.actor.personKey, note: action });
      await settleNotices(tx, 'WAITING', { type: 'Alert', key: before.key });
      return before.key;
    });
  }

  @WriteField(() => Alert, {
    permission: 'bsc.alert.act',
    input: AlertActionInput,
    description: '확인한 경보에 한 조치를 적음. / Records what was done about an acknowledged alert.',
  })
  recordAlertAction(input: AlertActionInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Alert, selection, async (tx) => {
      const [before, state] = await actedOn(tx, input.id, 'ACT');
      const action = requiredText(input.action, LONGEST, ['input', 'action']);
      const change = { act: 'bsc.alert.act', version: input.version };
      await changeRecord(tx, Alert, before, { state, action }, change);
      await keepStep(tx, before.key, { kind: 'ACTION', personKey: tx.actor.personKey, note: action });
      return before.key;
    });
  }

  @WriteField(() => Alert, {
    permission: 'bsc.alert.configure',
    input: FalseAlarmInput,
    description:
      '경보를 오경보로 닫음(담당자, 사유 필수). / The office closes an alert as a false alarm, with the reason.',
  })
  dismissAlert(input: FalseAlarmInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Alert, selection, async (tx) => {
      const [before, state] = await actedOn(tx, input.id, 'REJECT');
      const reason = requiredText(input.reason, LONGEST, ['input', 'reason']);
      const change = { act: 'bsc.alert.dismiss', version: input.version, reason };
      await changeRecord(tx, Alert, before, { state, reason, openMark: null }, change);
      await keepStep(tx, before.key, { kind: 'FALSE_ALARM', personKey: tx.actor.personKey, note: reason });
      await settleNotices(tx, 'WAITING', { type: 'Alert', key: before.key });
      return before.key;
    });
  }
}
