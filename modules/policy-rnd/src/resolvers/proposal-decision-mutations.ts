import {
  byKeys,
  changeRecord,
  FieldsOf,
  fields,
  gradeOf,
  Initiative,
  type RequestContext,
  type Row,
  referred,
  refuse,
  requiredText,
  type Selection,
  saved,
  type TransactionContext,
  trimmedMean,
  type Values,
  WriteField,
} from '@yeondong/schema';
import { Proposal } from '../entities/proposal.js';
import { ProposalRule } from '../entities/proposal-rule.js';
import { policyRndEvents } from '../events.js';
import { ProposalDecisionInput, ProposalFinish, ProposalWork } from '../inputs/proposal-inputs.js';
import { nextStatus, proposalVisibility } from '../rules/proposal-life.js';
import { proposalToActOn, sheetsOf } from '../stores/proposal-store.js';
import { needed, notNegative, reasonOf, requireWritable } from '../stores/write-right.js';

const HANDLE = 'policy-rnd.proposal.handle';
const DECIDE = 'policy-rnd.proposal.decide';
const PLAN_LENGTH = 2000;

@FieldsOf(() => Proposal)
export class ProposalDecisionMutations {
  @WriteField(() => Proposal, {
    permission: DECIDE,
    input: ProposalDecisionInput,
    description:
      '심사위원회의 결정을 적음(제안한 사람은 안 됨). / Records the committee’s ruling; not by who proposed it.',
  })
  decideProposal(input: ProposalDecisionInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Proposal, selection, async (tx) => {
      const before = await proposalToActOn(tx, input.id);
      const status = nextStatus(before.status, input.ruling);
      if (before.ownerPersonKey !== null && before.ownerPersonKey === tx.actor.personKey)
        throw refuse('policy-rnd.separation-of-duty', ['input', 'id']);
      const visibility = proposalVisibility(status);
      const ruled: Values<Proposal> = await RULINGS[input.ruling](tx, input, before);
      const { decision, grade } = ruled;
      if (decision) tx.emit(policyRndEvents.proposalDecided, { proposal: before.key, decision, grade: grade ?? null });
      const changes = { status, visibility, ...ruled };
      return changeRecord(tx, Proposal, before, changes, {
        ...{ act: DECIDE, version: input.version, reason: ruled.reason ?? null },
      });
    });
  }

  @WriteField(() => Proposal, {
    permission: HANDLE,
    input: ProposalWork,
    description: '채택한 제안을 이행과제에 담아 실시함. / Carries an adopted proposal out within an initiative.',
  })
  implementProposal(input: ProposalWork, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Proposal, selection, async (tx) => {
      const before = await proposalToActOn(tx, input.id);
      if (before.departmentKey !== null) await requireWritable(tx, before.departmentKey, ['input', 'id']);
      const status = nextStatus(before.status, input.step);
      const changes = { status, ...(await WORK[input.step](tx, input)) };
      const reason = input.step === 'GIVE_UP' ? (changes.reason ?? null) : null;
      return changeRecord(tx, Proposal, before, changes, { act: HANDLE, version: input.version, reason });
    });
  }

  @WriteField(() => Proposal, {
    permission: DECIDE,
    input: ProposalFinish,
    description:
      '실시한 제안을 평가하고 종결하거나, 실시불가를 다시 검토하게 함. / Evaluates and closes a proposal, or asks again.',
  })
  finishProposal(input: ProposalFinish, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Proposal, selection, async (tx) => {
      const before = await proposalToActOn(tx, input.id);
      const status = nextStatus(before.status, input.step);
      const changes = { status, ...endOf(input) };
      const reason = input.step === 'RETRY' ? (changes.reason ?? null) : null;
      return changeRecord(tx, Proposal, before, changes, { act: DECIDE, version: input.version, reason });
    });
  }
}

type Ruling = (
  tx: TransactionContext,
  input: ProposalDecisionInput,
  before: Row<Proposal>,
) => Promise<Values<Proposal>>;

const RULINGS: Readonly<Record<ProposalDecisionInput['ruling'], Ruling>> = {
  ADOPT: async (tx, input, before) => {
    const { score, grade } = await judged(tx, before);
    return {
      decision: 'ADOPTED',
      decidedOn: tx.today,
      score,
      grade,
      reason: input.reason ? reasonOf(input.reason) : null,
    };
  },
  REJECT: async (tx, input, before) => {
    const reason = reasonOf(input.reason);
    const { score } = await judged(tx, before);
    return { decision: 'NOT_ADOPTED', decidedOn: tx.today, score, grade: null, reason };
  },
  HOLD: async (tx, input) => {
    const heldUntil = needed(input.heldUntil, 'heldUntil');
    if (heldUntil <= tx.today) throw refuse('policy-rnd.proposal.held-until', ['input', 'heldUntil']);
    return { heldUntil, reason: reasonOf(input.reason) };
  },
  RESUME: async () => ({ heldUntil: null }),
};

/** The published result under the rules of the receipt; refused without a quorum of sheets. */
async function judged(tx: TransactionContext, { key, ruleKey }: Row<Proposal>) {
  const [rule] = await byKeys(tx, ProposalRule, [ruleKey], fields('quorum', 'grades'));
  const totals = (await sheetsOf(tx, [key])).flatMap(({ recused, total }) =>
    recused || total === null ? [] : [total],
  );
  const score = trimmedMean(totals);
  if (!rule || score === null || totals.length < rule.quorum)
    throw refuse('policy-rnd.proposal.quorum', ['input', 'id'], { needed: rule?.quorum ?? 1, scored: totals.length });
  return { score, grade: gradeOf(score, rule.grades) };
}

type Work = (tx: TransactionContext, input: ProposalWork) => Promise<Values<Proposal>>;

const WORK: Readonly<Record<ProposalWork['step'], Work>> = {
  PLAN: async (tx, input) => {
    const { key } = await referred(tx, Initiative, needed(input.initiative, 'initiative'), ['input', 'initiative']);
    const planDue = needed(input.planDue, 'planDue');
    if (planDue < tx.today) throw refuse('policy-rnd.proposal.plan-due', ['input', 'planDue']);
    return { initiativeKey: key, plan: requiredText(input.plan, PLAN_LENGTH, ['input', 'plan']), planDue };
  },
  START: async () => ({}),
  COMPLETE: async (tx, input) => ({
    implementedOn: tx.today,
    claimedSaving: notNegative(input.claimedSaving, 'claimedSaving'),
  }),
  GIVE_UP: async (_, input) => ({ reason: reasonOf(input.reason) }),
};

function endOf(input: ProposalFinish): Values<Proposal> {
  if (input.step === 'CLOSE') return {};
  if (input.step === 'RETRY') return { reason: reasonOf(input.reason) };
  const evaluation = requiredText(input.evaluation, PLAN_LENGTH, ['input', 'evaluation']);
  return { evaluation, verifiedSaving: notNegative(input.verifiedSaving, 'verifiedSaving') };
}
