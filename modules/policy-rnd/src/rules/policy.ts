import { big, type DecimalText, decimalText, type Issue, refuse, round } from '@yeondong/schema/rules';

export const POLICY_STATUSES = ['DRAFT', 'ADOPTED', 'DROPPED'] as const;
export type PolicyStatus = (typeof POLICY_STATUSES)[number];

/** The stages of a policy's quality (정책품질관리): formation, publicity, execution, evaluation. */
export const QUALITY_STAGES = ['FORMATION', 'PUBLICITY', 'EXECUTION', 'EVALUATION'] as const;
export type QualityStage = (typeof QUALITY_STAGES)[number];

export const QUALITY_ANSWERS = ['YES', 'NO', 'NOT_APPLICABLE'] as const;
export type QualityAnswerWord = (typeof QUALITY_ANSWERS)[number];

export const GATES = ['PASS', 'CONDITIONAL', 'FAIL'] as const;
export type Gate = (typeof GATES)[number];

/** From this share of items that are met on a gate is passed. */
const PASS_FROM = 70;
const PLACES = 2;
const WHOLE = 100;
/** A choice is made among so many alternatives at least. */
const LEAST_ALTERNATIVES = 2;

/** Whether it may be done: by law, budget, technique and those concerned, 1 to 5 each. */
export interface Feasibility {
  readonly legal: number | null;
  readonly budgetary: number | null;
  readonly technical: number | null;
  readonly acceptance: number | null;
}

/** The mean of all four; none until all are scored. */
export function feasibilityOf({ legal, budgetary, technical, acceptance }: Feasibility): DecimalText | null {
  const scores = [legal, budgetary, technical, acceptance];
  if (scores.some((score) => score === null)) return null;
  const total = scores.reduce<number>((sum, score) => sum + (score ?? 0), 0);
  return round(decimalText(big(total).div(scores.length)), PLACES);
}

export interface QualityQuestion {
  readonly code: string;
  readonly required: boolean;
}

export interface GivenAnswer {
  readonly item: string;
  readonly answer: QualityAnswerWord;
}

/** Every item of the stage is answered, once, and no other; what is required is never left out as not applicable. */
export function checkAnswers(given: readonly GivenAnswer[], items: readonly QualityQuestion[]): Issue[] {
  const path = ['input', 'answers'];
  const codes = new Set(given.map(({ item }) => item));
  const each =
    codes.size === given.length && given.length === items.length && items.every(({ code }) => codes.has(code));
  if (!each) return [{ path, code: 'policy-rnd.policy.answers', params: { count: items.length } }];
  return given.flatMap(({ item, answer }, at) => {
    const required = items.some(({ code, required: needed }) => code === item && needed);
    return required && answer === 'NOT_APPLICABLE'
      ? [{ path: [...path, at, 'answer'], code: 'policy-rnd.policy.required' }]
      : [];
  });
}

/** Percent of the items that apply and are met; none where none applies. */
export function qualityScore(given: readonly GivenAnswer[]): DecimalText | null {
  const met = given.filter(({ answer }) => answer === 'YES').length;
  const apply = given.filter(({ answer }) => answer !== 'NOT_APPLICABLE').length;
  return apply === 0 ? null : round(decimalText(big(met).times(WHOLE).div(apply)), PLACES);
}

/** A required item that is not met fails the gate; too few items met let it pass on conditions alone. */
export function gateOf(given: readonly GivenAnswer[], items: readonly QualityQuestion[]): Gate {
  const required = new Set(items.filter((item) => item.required).map(({ code }) => code));
  if (given.some(({ item, answer }) => answer === 'NO' && required.has(item))) return 'FAIL';
  const score = qualityScore(given);
  return score !== null && big(score).lt(PASS_FROM) ? 'CONDITIONAL' : 'PASS';
}

interface ToAdopt {
  readonly feasibility: DecimalText | null;
  readonly alternatives: number;
  readonly chosen: boolean;
  /** Of the last review of the formation; none before the first. */
  readonly gate: Gate | null;
}

/** What a draft still lacks before it may become part of an initiative. */
export function checkAdoption({ feasibility, alternatives, chosen, gate }: ToAdopt): Issue[] {
  const faults: [boolean, string][] = [
    [feasibility === null, 'policy-rnd.policy.feasibility'],
    [alternatives < LEAST_ALTERNATIVES || !chosen, 'policy-rnd.policy.alternatives'],
    [gate !== 'PASS', 'policy-rnd.policy.gate'],
  ];
  return faults.filter(([lacking]) => lacking).map(([, code]) => ({ path: ['input', 'id'], code }));
}

/** Refuses to change a policy that is decided. */
export function requireDraft(status: PolicyStatus, path: readonly string[]): void {
  if (status !== 'DRAFT') throw refuse('policy-rnd.policy.decided', path);
}
