import {
  Contest,
  changedTitles,
  changeRecord,
  checkEntry,
  codeText,
  createRecord,
  type DateText,
  Domain,
  FieldsOf,
  fields,
  Initiative,
  insert,
  LAST_POSITION,
  newTitles,
  once,
  optionalText,
  Person,
  type RequestContext,
  type Row,
  referred,
  referredKey,
  refuse,
  refuseAll,
  requiredText,
  type Selection,
  saved,
  type TransactionContext,
  WriteField,
} from '@yeondong/schema';
import { Proposal } from '../entities/proposal.js';
import { ProposalParticipant } from '../entities/proposal-parts.js';
import {
  type CoProposerInput,
  ProposalInput,
  ProposalSubmission,
  ProposalUpdate,
  ProposalWithdrawal,
} from '../inputs/proposal-inputs.js';
import { nextStatus } from '../rules/proposal-life.js';
import { checkShares } from '../rules/shares.js';
import { proposalToActOn } from '../stores/proposal-store.js';
import { isOffice, REASON_LENGTH } from '../stores/write-right.js';

const WRITE = 'policy-rnd.proposal.write';
const TEXT_LENGTH = 4000;

@FieldsOf(() => Proposal)
export class ProposalMutations {
  @WriteField(() => Proposal, {
    permission: WRITE,
    input: ProposalInput,
    description: '제안을 씀(작성 중). / Writes a proposal; a draft at first.',
  })
  createProposal(input: ProposalInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Proposal, selection, (tx) =>
      once(tx, 'policy-rnd.proposal.create', input.idempotencyKey, async () => {
        const shares = sharesOf(input);
        const key = await createRecord(tx, Proposal, WRITE, await newProposal(tx, input));
        await addParticipants(tx, key, shares, input);
        return key;
      }),
    );
  }

  @WriteField(() => Proposal, {
    permission: WRITE,
    input: ProposalUpdate,
    description: '작성 중이거나 보완할 제안을 고침. / Changes a draft, or one to be completed.',
  })
  updateProposal(input: ProposalUpdate, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Proposal, selection, async (tx) => {
      const before = await ownProposal(tx, input.id);
      nextStatus(before.status, 'SUBMIT');
      const changes = { ...changedTitles(input), ...changedTexts(input), ...(await changedPlace(tx, input)) };
      return changeRecord(tx, Proposal, before, changes, { act: WRITE, version: input.version });
    });
  }

  @WriteField(() => Proposal, {
    permission: WRITE,
    input: ProposalSubmission,
    description: '제안을 제출함. / Submits a proposal.',
  })
  submitProposal(input: ProposalSubmission, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Proposal, selection, async (tx) => {
      const before = await ownProposal(tx, input.id);
      const changes = { status: nextStatus(before.status, 'SUBMIT'), submittedOn: tx.today };
      return changeRecord(tx, Proposal, before, changes, { act: WRITE, version: input.version });
    });
  }

  @WriteField(() => Proposal, {
    permission: WRITE,
    input: ProposalWithdrawal,
    description: '결정 전에 제안을 철회함. / Withdraws a proposal before the decision.',
  })
  withdrawProposal(input: ProposalWithdrawal, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Proposal, selection, async (tx) => {
      const before = await ownProposal(tx, input.id);
      const reason = requiredText(input.reason, REASON_LENGTH, ['input', 'reason']);
      const changes = { status: nextStatus(before.status, 'WITHDRAW'), reason };
      return changeRecord(tx, Proposal, before, changes, { act: WRITE, version: input.version, reason });
    });
  }
}

/** The proposer's own, for the office also those of citizens. */
async function ownProposal(tx: TransactionContext, id: string): Promise<Row<Proposal>> {
  const proposal = await proposalToActOn(tx, id);
  const own = proposal.ownerPersonKey !== null && proposal.ownerPersonKey === tx.actor.personKey;
  const taken = proposal.proposerType === 'CITIZEN' && isOffice(tx);
  if (!own && !taken) throw refuse('policy-rnd.proposal.not-own', ['input', 'id']);
  return proposal;
}

const textAt = (text: string, field: string) => requiredText(text, TEXT_LENGTH, ['input', field]);

const changedTexts = ({ problem, idea, effect }: ProposalUpdate) => ({
  ...(problem === undefined ? {} : { problem: textAt(problem, 'problem') }),
  ...(idea === undefined ? {} : { idea: textAt(idea, 'idea') }),
  ...(effect === undefined ? {} : { effect: optionalText(effect, TEXT_LENGTH, ['input', 'effect']) }),
});

async function changedPlace(tx: TransactionContext, { domain, initiative }: ProposalUpdate) {
  return {
    ...(domain === undefined ? {} : { domainKey: await referredKey(tx, Domain, domain, ['input', 'domain']) }),
    ...(initiative === undefined
      ? {}
      : { initiativeKey: await referredKey(tx, Initiative, initiative, ['input', 'initiative']) }),
  };
}

function sharesOf({ ownShare, coProposers }: ProposalInput): string[] {
  const shares = [ownShare ?? '100', ...(coProposers ?? []).map(({ share }) => share)];
  const issues = checkShares(shares);
  refuseAll(issues);
  return shares;
}

async function addParticipants(
  tx: TransactionContext,
  proposalKey: number,
  [own = '100']: readonly string[],
  { coProposers, byCitizen }: ProposalInput,
): Promise<void> {
  const main = byCitizen ? null : tx.actor.personKey;
  await insert(tx, ProposalParticipant, { proposalKey, personKey: main, share: own, main: true });
  const seen = new Set([main]);
  for (const [at, { person, share }] of (coProposers ?? []).entries()) {
    const personKey = await coProposer(tx, person, at);
    if (personKey !== null && seen.has(personKey))
      throw refuse('policy-rnd.proposal.proposer-twice', ['input', 'coProposers', at, 'person']);
    seen.add(personKey);
    await insert(tx, ProposalParticipant, { proposalKey, personKey, share, main: false });
  }
}

const coProposer = (tx: TransactionContext, person: CoProposerInput['person'], at: number): Promise<number | null> =>
  referredKey(tx, Person, person, ['input', 'coProposers', at, 'person']);

const CONTEST = fields('kind', 'stage', 'opensOn', 'closesOn');

/** An entry of a contest that is open; on paper, by its postmark, the office takes it down later. */
async function contestKeyOf(tx: TransactionContext, { kind, contest, sentOn }: ProposalInput): Promise<number | null> {
  const path = ['input', 'contest'];
  if (kind === 'CONTEST' && !contest) throw refuse('policy-rnd.proposal.contest-needed', path);
  if (kind !== 'CONTEST' && contest) throw refuse('policy-rnd.proposal.no-contest', path);
  if (!contest) return null;
  const found = await referred(tx, Contest, contest, path, CONTEST);
  if (found.kind !== 'IDEA') throw refuse('policy-rnd.proposal.contest-kind', path);
  const day: DateText = isOffice(tx) ? (sentOn ?? tx.today) : tx.today;
  refuseAll(checkEntry(found, day, isOffice(tx)));
  return found.key;
}

async function newProposal(tx: TransactionContext, input: ProposalInput) {
  if (input.byCitizen && !isOffice(tx)) throw refuse('policy-rnd.proposal.by-citizen', ['input', 'byCitizen']);
  if (input.sentOn && input.sentOn > tx.today) throw refuse('policy-rnd.to-come', ['input', 'sentOn']);
  return {
    code: codeText(input.code, ['input', 'code']),
    ...newTitles(input),
    kind: input.kind,
    proposerType: input.byCitizen ? ('CITIZEN' as const) : ('OFFICIAL' as const),
    problem: textAt(input.problem, 'problem'),
    idea: textAt(input.idea, 'idea'),
    effect: optionalText(input.effect, TEXT_LENGTH, ['input', 'effect']),
    status: 'DRAFT' as const,
    domainKey: await referredKey(tx, Domain, input.domain, ['input', 'domain']),
    initiativeKey: await referredKey(tx, Initiative, input.initiative, ['input', 'initiative']),
    enteredContestKey: await contestKeyOf(tx, input),
    ...UNTOUCHED,
    position: LAST_POSITION,
    sample: false,
    version: 1,
    visibility: 'DRAFT' as const,
    ownerDepartmentKey: input.byCitizen ? null : tx.departmentKey,
    ownerPersonKey: input.byCitizen ? null : tx.actor.personKey,
  };
}

const UNTOUCHED = {
  ...{ departmentKey: null, ruleKey: null, submittedOn: null, receivedOn: null, decideDue: null, returnCode: null },
  ...{ departmentOpinion: null, reviewedByKey: null, decision: null, decidedOn: null, score: null, grade: null },
  ...{ reason: null, heldUntil: null, plan: null, planDue: null, implementedOn: null },
  ...{ claimedSaving: null, verifiedSaving: null, evaluation: null },
};
