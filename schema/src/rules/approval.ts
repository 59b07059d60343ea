import { RuleError, refuse } from '../kernel/errors.js';

/** A row id of a person. */
type PersonId = number;

export type ApprovalState = 'DRAFT' | 'SUBMITTED' | 'APPROVED' | 'RETURNED' | 'WITHDRAWN';

/** 결재, 전결 (decides for all above), 대결 (for an absent approver). */
export type ApprovalManner = 'NORMAL' | 'DELEGATED' | 'ACTING';

/** What the approval box prints for a step. `onBehalfOf` is set for ACTING only. */
export interface ApprovalSignature {
  readonly approvedBy: PersonId;
  readonly onBehalfOf: PersonId | null;
  readonly manner: ApprovalManner;
  readonly at: string;
}

export interface ApprovalStep {
  readonly approver: PersonId;
  /** 전결권: this step may decide for the ones above it. */
  readonly mayDecideAlone: boolean;
  /** Null: not decided yet, or left out by a 전결 below. */
  readonly signature: ApprovalSignature | null;
}

/** 담당 → 팀장 → 과장. The first step is the drafter's and is signed by submitting. */
export interface Approval {
  readonly state: ApprovalState;
  readonly steps: readonly ApprovalStep[];
  /** Of the last 반려. */
  readonly returnReason: string | null;
}

export interface ApprovalActor {
  readonly person: PersonId;
  /** Absent approvers for whom this person acts today. */
  readonly actsFor: readonly PersonId[];
  /** When, as an ISO instant. */
  readonly at: string;
}

const unsigned = (steps: readonly ApprovalStep[]): readonly ApprovalStep[] =>
  steps.map((step) => ({ ...step, signature: null }));

const signed = (approval: Approval, index: number, signature: ApprovalSignature): readonly ApprovalStep[] =>
  approval.steps.map((step, position) => (position === index ? { ...step, signature } : step));

const requireState = (approval: Approval, ...allowed: readonly ApprovalState[]): void => {
  if (!allowed.includes(approval.state)) throw refuse('approval.state', [], { state: approval.state });
};

const requireDrafter = (approval: Approval, actor: ApprovalActor): void => {
  if (approval.steps[0]?.approver !== actor.person) throw refuse('approval.not-drafter');
};

/** Index of the step whose turn it is, or -1. */
export const currentStep = (approval: Approval): number =>
  approval.state === 'SUBMITTED' ? approval.steps.findIndex((step) => step.signature === null) : -1;

/** The step whose turn it is, if this person may decide it: its approver, or who acts for them, never the drafter. */
const stepFor = (approval: Approval, actor: ApprovalActor): ApprovalStep | RuleError => {
  const step = approval.steps[currentStep(approval)];
  if (!step || (step.approver !== actor.person && !actor.actsFor.includes(step.approver)))
    return refuse('approval.not-your-turn');
  return approval.steps[0]?.approver === actor.person ? refuse('approval.own-draft') : step;
};

const requireStep = (approval: Approval, actor: ApprovalActor): ApprovalStep => {
  requireState(approval, 'SUBMITTED');
  const step = stepFor(approval, actor);
  if (step instanceof RuleError) throw step;
  return step;
};

/** True when the approval waits for this person. */
export const awaits = (approval: Approval, actor: ApprovalActor): boolean =>
  !(stepFor(approval, actor) instanceof RuleError);

/** A draft with its path, drafter first. Refuses `approval.path` for fewer than two people or one person twice. */
export const draftApproval = (path: readonly Pick<ApprovalStep, 'approver' | 'mayDecideAlone'>[]): Approval => {
  const people = new Set(path.map((step) => step.approver));
  if (path.length < 2 || people.size !== path.length) throw refuse('approval.path');
  return { state: 'DRAFT', steps: path.map((step) => ({ ...step, signature: null })), returnReason: null };
};

/** 상신, also again after 반려 or 회수; earlier signatures fall away. Refuses `approval.state`, `approval.not-drafter`. */
export const submitDraft = (approval: Approval, actor: ApprovalActor): Approval => {
  requireState(approval, 'DRAFT', 'RETURNED', 'WITHDRAWN');
  requireDrafter(approval, actor);
  const fresh = { ...approval, steps: unsigned(approval.steps) };
  const signature = { approvedBy: actor.person, onBehalfOf: null, manner: 'NORMAL', at: actor.at } as const;
  return { state: 'SUBMITTED', steps: signed(fresh, 0, signature), returnReason: null };
};

/**
 * 결재 of the step whose turn it is; 대결 when the actor acts for its approver; with `decideAlone` 전결, which ends the
 * path. Refuses `approval.state`, `approval.not-your-turn`, `approval.own-draft`, `approval.no-delegation`.
 */
export const approveStep = (approval: Approval, actor: ApprovalActor, decideAlone = false): Approval => {
  const step = requireStep(approval, actor);
  const index = currentStep(approval);
  if (decideAlone && !step.mayDecideAlone) throw refuse('approval.no-delegation');
  const acting = step.approver !== actor.person;
  const steps = signed(approval, index, {
    approvedBy: actor.person,
    onBehalfOf: acting ? step.approver : null,
    manner: acting ? 'ACTING' : decideAlone ? 'DELEGATED' : 'NORMAL',
    at: actor.at,
  });
  const done = decideAlone || index === steps.length - 1;
  return { ...approval, steps, state: done ? 'APPROVED' : 'SUBMITTED' };
};

/** 반려, to the drafter. Refuses as {@link approveStep}, and `approval.reason-required`. */
export const returnDraft = (approval: Approval, actor: ApprovalActor, reason: string): Approval => {
  requireStep(approval, actor);
  if (reason.trim() === '') throw refuse('approval.reason-required', ['reason']);
  return { ...approval, state: 'RETURNED', returnReason: reason.trim() };
};

/** 회수, by the drafter. Refuses `approval.state`, `approval.not-drafter`, and `approval.already-acted` after the next signature. */
export const withdrawDraft = (approval: Approval, actor: ApprovalActor): Approval => {
  requireState(approval, 'SUBMITTED');
  requireDrafter(approval, actor);
  if (currentStep(approval) > 1) throw refuse('approval.already-acted');
  return { ...approval, state: 'WITHDRAWN', steps: unsigned(approval.steps) };
};
