import {
  changeRecord,
  Department,
  FieldsOf,
  type RequestContext,
  type Row,
  referred,
  refuse,
  requiredText,
  type Selection,
  saved,
  type TransactionContext,
  type Values,
  WriteField,
} from '@yeondong/schema';
import { Proposal } from '../entities/proposal.js';
import { DepartmentReview, ProposalPassing, ProposalScreening } from '../inputs/proposal-inputs.js';
import { nextStatus } from '../rules/proposal-life.js';
import { decideDueOf, proposalToActOn, ruleOn } from '../stores/proposal-store.js';
import { needed, reasonOf, requireModuleOn, requireWritable } from '../stores/write-right.js';

const SCREEN = 'policy-rnd.proposal.screen';
const HANDLE = 'policy-rnd.proposal.handle';
const OPINION_LENGTH = 2000;

@FieldsOf(() => Proposal)
export class ProposalOfficeMutations {
  @WriteField(() => Proposal, {
    permission: SCREEN,
    input: ProposalScreening,
    description:
      '제안을 접수하거나 보완을 요청하거나 반려하거나 소관부서에 배정함. / Takes a proposal in, asks for more, returns or assigns it.',
  })
  screenProposal(input: ProposalScreening, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Proposal, selection, async (tx) => {
      const before = await proposalToActOn(tx, input.id);
      const status = nextStatus(before.status, input.step);
      const changes = { status, ...(await SCREENINGS[input.step](tx, input)) };
      const { reason } = input;
      return changeRecord(tx, Proposal, before, changes, {
        act: SCREEN,
        version: input.version,
        reason: reason ?? null,
      });
    });
  }

  @WriteField(() => Proposal, {
    permission: HANDLE,
    input: ProposalPassing,
    nullable: true,
    description:
      '제안을 이송하거나 이송받음(보낸 뒤 볼 수 없게 되면 빔). / Passes a proposal on or accepts it; empty where the actor no longer reads it.',
  })
  passProposal(input: ProposalPassing, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Proposal, selection, async (tx) => {
      const before = await handled(tx, input.id);
      const status = nextStatus(before.status, input.step);
      const reason = input.step === 'ACCEPT' ? null : reasonOf(input.reason);
      const changes = { status, ...(await passedOn(tx, before, input)), ...(reason ? { reason } : {}) };
      return changeRecord(tx, Proposal, before, changes, { act: HANDLE, version: input.version, reason });
    });
  }

  @WriteField(() => Proposal, {
    permission: HANDLE,
    input: DepartmentReview,
    description:
      '소관부서가 제안을 심사해 심사위원회에 올림. / The department reviews a proposal and puts it before the committee.',
  })
  reviewProposal(input: DepartmentReview, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Proposal, selection, async (tx) => {
      const before = await handled(tx, input.id);
      const status = nextStatus(before.status, 'REVIEW');
      const departmentOpinion = requiredText(input.opinion, OPINION_LENGTH, ['input', 'opinion']);
      const changes = { status, departmentOpinion, reviewedByKey: tx.actor.personKey };
      return changeRecord(tx, Proposal, before, changes, { act: HANDLE, version: input.version });
    });
  }
}

type Screening = (tx: TransactionContext, input: ProposalScreening) => Promise<Values<Proposal>>;

const SCREENINGS: Readonly<Record<ProposalScreening['step'], Screening>> = {
  RECEIVE: async (tx, input) => {
    const receivedOn = input.receivedOn ?? tx.today;
    const path = ['input', 'receivedOn'];
    if (receivedOn > tx.today) throw refuse('policy-rnd.to-come', path);
    const rule = await ruleOn(tx, receivedOn, path);
    return { receivedOn, ruleKey: rule.key, decideDue: await decideDueOf(tx, rule, receivedOn) };
  },
  ASK_MORE: async (_, input) => ({ reason: reasonOf(input.reason), receivedOn: null, ruleKey: null, decideDue: null }),
  RETURN: async (_, input) => ({
    returnCode: needed(input.returnCode, 'returnCode'),
    reason: reasonOf(input.reason),
    decideDue: null,
  }),
  ASSIGN: async (tx, input) => ({ departmentKey: await receiver(tx, input.department) }),
};

async function receiver(tx: TransactionContext, department: string | null | undefined): Promise<number> {
  const path = ['input', 'department'];
  const { key } = await referred(tx, Department, needed(department, 'department'), path);
  await requireModuleOn(tx, [key], path);
  return key;
}

async function passedOn(tx: TransactionContext, before: Row<Proposal>, input: ProposalPassing) {
  if (input.step === 'TRANSFER_OUT') return { decideDue: null };
  if (input.step === 'ACCEPT') return {};
  const departmentKey = await receiver(tx, input.department);
  if (departmentKey === before.departmentKey)
    throw refuse('policy-rnd.proposal.same-department', ['input', 'department']);
  return { departmentKey };
}

/** A proposal that the actor's department handles. */
async function handled(tx: TransactionContext, id: string): Promise<Row<Proposal>> {
  const proposal = await proposalToActOn(tx, id);
  if (proposal.departmentKey === null)
    throw refuse('policy-rnd.proposal.status', ['input', 'id'], { status: proposal.status });
  await requireWritable(tx, proposal.departmentKey, ['input', 'id']);
  return proposal;
}
