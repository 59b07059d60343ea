import { ID } from 'type-graphql';
import type { RequestContext } from '../contract/context.js';
import { ReadField, RowField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import type { Selection } from '../contract/selection.js';
import { ActingApprover, ApprovalRequest, ApprovalRequestStep } from '../entities/approval.js';
import { Person } from '../entities/person.js';
import { approvalRequests } from '../entities/service-collections.js';
import { MyApprovalsArgs, RecordApprovalsArgs } from '../inputs/approval-inputs.js';
import { globalId } from '../kernel/ids.js';
import { actedHeads, openActing } from '../stores/acting-store.js';
import { approvalsOf, ofActor, waitingForActor } from '../stores/approval-store.js';
import { ownedRecord } from '../stores/owned-record-store.js';
import { page } from '../stores/page-store.js';
import { ToMany, ToOne } from './declared-fields.js';

@FieldsOf(() => ApprovalRequest)
export class ApprovalResolver {
  @ReadField(() => approvalRequests.Connection, {
    permission: 'core.approval.read',
    args: MyApprovalsArgs,
    description: '내가 올렸거나 결재할 결재(새것부터). / Approvals that I drafted or take part in, newest first.',
  })
  async myApprovals(args: MyApprovalsArgs, ctx: RequestContext, selection: Selection) {
    const mine = args.waiting ? await waitingForActor(ctx) : await ofActor(ctx);
    return page(ctx, approvalRequests, args, selection, mine);
  }

  @ReadField(() => [ApprovalRequest], {
    permission: 'core.approval.read',
    args: RecordApprovalsArgs,
    description: '볼 수 있는 기록 한 건의 결재(새것부터). / Approvals of a record that one may see, newest first.',
  })
  async recordApprovals({ record }: RecordApprovalsArgs, ctx: RequestContext, selection: Selection) {
    const { type, key } = await ownedRecord(ctx, record, ['record']);
    return (await approvalsOf(ctx, type, [key], selection))[0] ?? [];
  }

  @ReadField(() => [ActingApprover], {
    permission: 'core.approval.read',
    description:
      '끝나지 않은 직무대리(기획부서는 모두, 그 밖에는 내 것). / Who acts for whom: all for the planner, else what concerns me.',
  })
  actingApprovers(_args: unknown, ctx: RequestContext, selection: Selection) {
    return openActing(ctx, selection);
  }

  @ReadField(() => [ActingApprover], {
    permission: 'core.session.read',
    description:
      '내가 오늘 대결하는 부서장 자리: 그 부서의 일에서 부서장의 권한을 가짐. / Absent heads whose authority I have today, by acting for them.',
  })
  actingFor(_args: unknown, ctx: RequestContext, selection: Selection) {
    return actedHeads(ctx, selection);
  }

  @RowField(() => ID, {
    needs: ['recordType', 'recordKey'],
    description: '결재할 기록의 식별자. / Id of the record to approve.',
  })
  record(row: ApprovalRequest) {
    return globalId(row.recordType, row.recordKey);
  }

  @ToOne(() => Person, { key: 'drafterKey', description: '기안자(담당). / Who drafted it.' })
  declare drafter: Person;

  @ToMany(() => ApprovalRequestStep, {
    key: 'requestKey',
    orderBy: 't.position',
    description: '결재란(담당부터). / Its steps, drafter first.',
  })
  declare steps: ApprovalRequestStep[];
}

@FieldsOf(() => ApprovalRequestStep)
export class ApprovalStepResolver {
  @ToOne(() => Person, { key: 'approverKey', description: '결재자. / Approver.' })
  declare approver: Person;

  @ToOne(() => Person, { key: 'approvedByKey', nullable: true, description: '실제로 결재한 사람. / Who approved it.' })
  declare approvedBy: Person | null;

  @ToOne(() => Person, {
    key: 'onBehalfOfKey',
    nullable: true,
    description: '대결이면 본래의 결재자. / For whom it was approved by who acted.',
  })
  declare onBehalfOf: Person | null;

  @RowField(() => Boolean, { needs: ['manner'], description: '전결인지. / Whether it was decided for those above.' })
  delegated(row: ApprovalRequestStep) {
    return row.manner === 'DELEGATED';
  }
}

@FieldsOf(() => ActingApprover)
export class ActingResolver {
  @ToOne(() => Person, { key: 'absentKey', description: '자리를 비운 결재자. / Who is absent.' })
  declare absent: Person;

  @ToOne(() => Person, { key: 'actingKey', description: '대리하는 사람. / Who acts.' })
  declare acting: Person;
}
