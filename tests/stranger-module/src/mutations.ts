import {
  FieldsOf,
  fields,
  Initiative,
  insert,
  once,
  type RequestContext,
  recordChanged,
  referred,
  refuse,
  requiredText,
  requireOwnDepartment,
  type Selection,
  saved,
  type TransactionContext,
  WriteField,
} from '@yeondong/schema';
import { COMPLAINT_LENGTH, Complaint } from './complaint.js';
import { ComplaintInput } from './complaint-input.js';

const ACT = 'complaints.complaint.write';

@FieldsOf(() => Complaint)
export class ComplaintMutations {
  @WriteField(() => Complaint, {
    permission: ACT,
    input: ComplaintInput,
    description: '민원을 접수함. / Records a complaint.',
  })
  receiveComplaint(input: ComplaintInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Complaint, selection, (tx) => once(tx, ACT, input.idempotencyKey, () => receive(tx, input)));
  }
}

async function receive(tx: TransactionContext, input: ComplaintInput): Promise<number> {
  const read = fields('leadDepartmentKey');
  const initiative = await referred(tx, Initiative, input.initiative, ['input', 'initiative'], read);
  requireOwnDepartment(tx, initiative.leadDepartmentKey);
  const text = requiredText(input.text, COMPLAINT_LENGTH, ['input', 'text']);
  const { receivedOn } = input;
  if (receivedOn > tx.today) throw refuse('complaints.complaint.in-future', ['input', 'receivedOn']);
  const after = { text, receivedOn, sample: false };
  const key = await insert(tx, Complaint, {
    ...after,
    initiativeKey: initiative.key,
    departmentKey: initiative.leadDepartmentKey,
  });
  tx.audit({ act: ACT, type: 'Complaint', key, after });
  tx.emit(recordChanged, { type: 'Initiative', key: initiative.key });
  return key;
}
