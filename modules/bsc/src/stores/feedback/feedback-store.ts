import {
  byKeys,
  changeRecord,
  Department,
  fields,
  forbidden,
  notify,
  Person,
  type RequestContext,
  type Row,
  referred,
  settleNotices,
  type TransactionContext,
  type Values,
} from '@yeondong/schema';
import { Feedback } from '../../entities/feedback/feedback.js';
import { Kpi } from '../../entities/kpi.js';
import { checkFeedback, type FeedbackMove, type FeedbackState, stateAfter } from '../../rules/feedback/feedback.js';
import { headsOf } from '../heads.js';
import { mayWrite, requireModuleOn } from '../write-right.js';

const PATH = ['input', 'id'];
const FEEDBACK = fields(
  ...(['departmentKey', 'kpiKey', 'ownerKey', 'state', 'dueOn', 'recordedOn'] as const),
  ...(['actedByKey', 'doneByKey', 'version'] as const),
);

/** A feedback that is to be changed; its department has the module on. */
export async function feedbackOf(tx: TransactionContext, id: string): Promise<Row<Feedback>> {
  const row = await referred(tx, Feedback, id, PATH, FEEDBACK);
  await requireModuleOn(tx, [row.departmentKey], PATH);
  return row;
}

/** Acted on and completed by the own department, or by the office for it. */
export function requireDoer(ctx: RequestContext, { departmentKey }: Pick<Feedback, 'departmentKey'>): void {
  if (!mayWrite(ctx, departmentKey)) throw forbidden();
}

type Moved = Pick<Feedback, 'key' | 'version'> & { readonly state: FeedbackState };

interface Move {
  readonly move: FeedbackMove;
  readonly act: string;
  readonly version: number;
  readonly reason?: string;
}

/** Moves a feedback on, with what is written at it. */
export function moveFeedback(
  tx: TransactionContext,
  before: Row<Feedback> & Moved,
  { move, ...change }: Move,
  values: Partial<Values<Feedback>>,
): Promise<number> {
  return changeRecord(tx, Feedback, before, { ...values, state: stateAfter(before.state, move) }, change);
}

/** The KPI and the owner named are those of its department, and its due day is no earlier than its record. */
export async function checkPlace(
  tx: TransactionContext,
  stated: Pick<Feedback, 'departmentKey' | 'kpiKey' | 'ownerKey' | 'dueOn' | 'recordedOn'>,
): Promise<void> {
  const [kpi] = await byKeys(tx, Kpi, [stated.kpiKey], fields('departmentKey'));
  const [owner] = await byKeys(tx, Person, [stated.ownerKey], fields('departmentKey'));
  checkFeedback({
    departmentKey: stated.departmentKey,
    dueOn: stated.dueOn,
    recordedOn: stated.recordedOn,
    kpiDepartmentKey: kpi?.departmentKey ?? null,
    // An owner without a department belongs to no other either; nobody is known by 0.
    ownerDepartmentKey: owner ? (owner.departmentKey ?? 0) : null,
  });
}

/** The heads and the owner are told that something waits for them. */
export async function tellFeedback(
  tx: TransactionContext,
  key: number,
  { departmentKey, ownerKey }: Pick<Feedback, 'departmentKey' | 'ownerKey'>,
): Promise<void> {
  const [department] = await byKeys(tx, Department, [departmentKey], fields('nameKo', 'nameEn'));
  const heads = await headsOf(tx, [departmentKey]);
  const people = new Set([...(heads.get(departmentKey) ?? []), ...(ownerKey === null ? [] : [ownerKey])]);
  for (const personKey of people) {
    await notify(tx, {
      personKey,
      kind: 'WAITING',
      titleKo: `${department?.nameKo}: 조치할 환류가 있습니다`,
      titleEn: `${department?.nameEn ?? department?.nameKo}: a feedback to act on`,
      path: '/m/bsc/feedback',
      record: { type: 'Feedback', key },
    });
  }
}

export const settleFeedback = (tx: TransactionContext, key: number): Promise<void> =>
  settleNotices(tx, 'WAITING', { type: 'Feedback', key });
