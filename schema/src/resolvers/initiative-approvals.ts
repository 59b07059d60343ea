import type { RequestContext } from '../contract/context.js';
import { BatchField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import type { Selection } from '../contract/selection.js';
import { ApprovalRequest } from '../entities/approval.js';
import { Initiative } from '../entities/initiative.js';
import { approvalsOf } from '../stores/approval-store.js';
import { keysOf } from '../stores/record-store.js';

@FieldsOf(() => Initiative)
export class InitiativeApprovals {
  @BatchField(() => [ApprovalRequest], {
    permission: 'core.approval.read',
    description: '이 과제의 결재(새것부터). / Approvals of the initiative, newest first.',
  })
  approvals(rows: readonly Initiative[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return approvalsOf(ctx, 'Initiative', keysOf(rows), selection);
  }
}
