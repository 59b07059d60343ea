import { type Issue, refuse } from '@yeondong/schema/rules';

export const CHANGE_SOURCES = ['STUDY', 'FORUM', 'BSC_FEEDBACK', 'OPINION', 'BUDGET_CUT', 'INSTRUCTION'] as const;
export type ChangeSource = (typeof CHANGE_SOURCES)[number];

export const CHANGE_ACTS = ['ADD', 'CHANGE', 'DROP'] as const;
export type ChangeAct = (typeof CHANGE_ACTS)[number];

/** 접수 → 채택 또는 불채택 → 수정판 확정으로 반영. */
export const CHANGE_STATUSES = ['RECEIVED', 'ACCEPTED', 'REJECTED', 'APPLIED'] as const;
export type ChangeStatus = (typeof CHANGE_STATUSES)[number];

/** The records that a source may name, by type; a type of a module that is off cannot be named. */
const RECORDS: Readonly<Record<ChangeSource, readonly string[]>> = {
  STUDY: ['DevelopmentConcept', 'Attachment'],
  FORUM: ['Forum', 'Activity', 'CitizenOpinion'],
  BSC_FEEDBACK: ['Feedback'],
  OPINION: ['CitizenOpinion'],
  BUDGET_CUT: ['FiscalLine'],
  INSTRUCTION: ['Instruction', 'MeetingInstruction'],
};

/** Of these, the types whose records are offered to choose from, by source. */
export const OFFERED: Readonly<Record<ChangeSource, readonly string[]>> = {
  STUDY: ['DevelopmentConcept'],
  FORUM: ['Forum', 'CitizenOpinion'],
  BSC_FEEDBACK: ['Feedback'],
  OPINION: ['CitizenOpinion'],
  BUDGET_CUT: ['FiscalLine'],
  INSTRUCTION: ['Instruction'],
};

interface Proposal {
  readonly act: ChangeAct;
  readonly source: ChangeSource;
  readonly recordType: string | null;
  readonly hasItem: boolean;
  /** The proposed values that were given, by name. */
  readonly given: readonly string[];
}

/** What a new item cannot do without. */
const NEEDED = ['itemCode', 'itemTitle', 'startYear', 'endYear'];

/** All that is wrong with a request, before anything is looked up: its target, its values and its source. */
export function checkProposal({ act, source, recordType, hasItem, given }: Proposal): readonly Issue[] {
  const at = (name: string, code: string): Issue => ({ path: ['input', name], code });
  const target = hasItem === (act !== 'ADD') ? [] : [at('item', `plan-sync.change.${hasItem ? 'no-item' : 'item'}`)];
  const missing = act === 'ADD' ? NEEDED.filter((name) => !given.includes(name)) : [];
  const nothing = act === 'CHANGE' && given.length === 0 ? [at('act', 'plan-sync.change.nothing')] : [];
  const surplus = act === 'DROP' ? given : given.filter((name) => name === 'itemCode' && act !== 'ADD');
  const known = recordType === null || RECORDS[source].includes(recordType);
  const lacking = source === 'OPINION' && recordType === null;
  return [
    ...target,
    ...missing.map((name) => at(name, 'plan-sync.change.needed')),
    ...nothing,
    ...surplus.map((name) => at(name, 'plan-sync.change.surplus')),
    ...(known ? [] : [at('record', 'plan-sync.change.record-kind')]),
    ...(lacking ? [at('record', 'plan-sync.change.opinion')] : []),
  ];
}

interface Decided {
  readonly status: ChangeStatus;
  readonly proposedBy: number | null;
  /** Whether an edition has taken it in already. */
  readonly collected: boolean;
}

/** Refuses a decision by who proposed, one without a reason, and one on what an edition holds already. */
export function checkDecision({ status, proposedBy, collected }: Decided, person: number | null, reason: string): void {
  const path = ['input', 'id'];
  if (status === 'APPLIED' || collected) throw refuse('plan-sync.change.collected', path);
  if (person === null || person === proposedBy) throw refuse('plan-sync.separation-of-duty', path);
  if (reason.trim() === '') throw refuse('plan-sync.reason-required', ['input', 'reason']);
}
