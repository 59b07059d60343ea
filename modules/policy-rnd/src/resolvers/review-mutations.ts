import {
  byKeys,
  changeRecord,
  checkPoints,
  createRecord,
  FieldsOf,
  fields,
  optionalText,
  Person,
  type RequestContext,
  type Row,
  referred,
  refuse,
  refuseAll,
  requiredText,
  type Selection,
  saved,
  type TransactionContext,
  totalOf,
  WriteField,
} from '@yeondong/schema';
import { Proposal } from '../entities/proposal.js';
import { ProposalReview } from '../entities/proposal-parts.js';
import { ProposalRule } from '../entities/proposal-rule.js';
import { RecusalInput, ReviewerAssignment, ReviewSheetInput } from '../inputs/review-inputs.js';
import { proposalToActOn, sheetsOf, sheetToWrite } from '../stores/proposal-store.js';
import { REASON_LENGTH } from '../stores/write-right.js';

const SCREEN = 'policy-rnd.proposal.screen';
const SCORE = 'policy-rnd.proposal.score';
const OPINION_LENGTH = 2000;

@FieldsOf(() => ProposalReview)
export class ReviewMutations {
  @WriteField(() => Proposal, {
    permission: SCREEN,
    input: ReviewerAssignment,
    description: '제안을 심사위원에게 맡김. / Assigns evaluators to a proposal.',
  })
  assignReviewers(input: ReviewerAssignment, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Proposal, selection, async (tx) => {
      const before = await proposalToActOn(tx, input.id);
      requireCommittee(before);
      const seated = new Set((await sheetsOf(tx, [before.key])).map(({ reviewerKey }) => reviewerKey));
      for (const [at, id] of input.reviewers.entries()) {
        const reviewerKey = await evaluator(tx, id, before, ['input', 'reviewers', at]);
        if (seated.has(reviewerKey)) throw refuse('policy-rnd.score.assigned', ['input', 'reviewers', at]);
        seated.add(reviewerKey);
        const empty = { points: [], total: null, opinion: null, recused: false, scoredOn: null, sample: false };
        await createRecord(tx, ProposalReview, SCREEN, { proposalKey: before.key, reviewerKey, ...empty, version: 1 });
      }
      return changeRecord(tx, Proposal, before, { status: before.status }, { act: SCREEN, version: input.version });
    });
  }

  @WriteField(() => ProposalReview, {
    permission: SCORE,
    input: ReviewSheetInput,
    description: '맡은 심사표를 채움(결정 전까지). / Fills in an assigned review sheet, until the decision.',
  })
  scoreProposal(input: ReviewSheetInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, ProposalReview, selection, async (tx) => {
      const { sheet, proposal } = await ownSheet(tx, input.id);
      if (sheet.recused) throw refuse('policy-rnd.score.recused', ['input', 'id']);
      const [rule] = await byKeys(tx, ProposalRule, [proposal.ruleKey], fields('criteria', 'halfPoints'));
      const issues = checkPoints(input.points, rule?.criteria ?? [], rule?.halfPoints ?? false);
      refuseAll(issues);
      const points = input.points.map(({ criterion, points: given }) => ({ criterion, points: given }));
      const opinion = optionalText(input.opinion, OPINION_LENGTH, ['input', 'opinion']);
      const changes = { points, total: totalOf(points), opinion, scoredOn: tx.today };
      return changeRecord(tx, ProposalReview, sheet, changes, { act: SCORE, version: input.version });
    });
  }

  @WriteField(() => ProposalReview, {
    permission: SCORE,
    input: RecusalInput,
    description: '맡은 심사를 기피함. / Recuses oneself from an assigned review.',
  })
  recuseFromProposal(input: RecusalInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, ProposalReview, selection, async (tx) => {
      const { sheet } = await ownSheet(tx, input.id);
      const reason = requiredText(input.reason, REASON_LENGTH, ['input', 'reason']);
      const changes = { recused: true, opinion: reason, points: [], total: null, scoredOn: null };
      return changeRecord(tx, ProposalReview, sheet, changes, { act: SCORE, version: input.version, reason });
    });
  }
}

function requireCommittee({ status }: Row<Proposal>): void {
  if (status !== 'COMMITTEE') throw refuse('policy-rnd.score.closed', ['input', 'id'], { status });
}

const PROPOSAL = fields('status', 'ruleKey', 'departmentKey', 'ownerDepartmentKey', 'ownerPersonKey');

/** The evaluator's own sheet of a proposal that is before the committee. */
async function ownSheet(tx: TransactionContext, id: string) {
  const sheet = await sheetToWrite(tx, id);
  if (sheet.reviewerKey !== tx.actor.personKey) throw refuse('policy-rnd.score.not-assigned', ['input', 'id']);
  const [proposal] = await byKeys(tx, Proposal, [sheet.proposalKey], PROPOSAL);
  if (!proposal) throw refuse('record.unknown', ['input', 'id']);
  requireCommittee(proposal);
  return { sheet, proposal };
}

/** Somebody who neither proposes it nor belongs to the department that proposes or handles it. */
async function evaluator(
  tx: TransactionContext,
  id: string,
  proposal: Row<Proposal>,
  path: readonly (string | number)[],
): Promise<number> {
  const { key, departmentKey } = await referred(tx, Person, id, path, fields('departmentKey'));
  const concerned = [proposal.departmentKey, proposal.ownerDepartmentKey].filter((one) => one !== null);
  if (key === proposal.ownerPersonKey || (departmentKey !== null && concerned.includes(departmentKey)))
    throw refuse('policy-rnd.score.own-department', path);
  return key;
}
