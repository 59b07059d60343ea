import { type Issue, refuse } from '@yeondong/schema/rules';

/** 용역, 대학과의 공동연구, 자체연구, 학위논문과 병행. */
export const STUDY_KINDS = ['COMMISSIONED', 'JOINT', 'OWN', 'THESIS'] as const;
export type StudyKind = (typeof STUDY_KINDS)[number];

export const STUDY_STATUSES = [
  ...(['NEEDED', 'DUPLICATE_CHECKED', 'COMMITTEE', 'CONTRACTED', 'INTERIM', 'FINAL', 'ACCEPTED'] as const),
  ...(['PUBLISHED', 'CLOSED_NONPUBLIC', 'UTILISED'] as const),
] as const;
export type StudyStatus = (typeof STUDY_STATUSES)[number];

/** What the deliberation committee says of a study. */
export const STUDY_VERDICTS = ['SUITABLE', 'CONDITIONAL', 'UNSUITABLE'] as const;
export type StudyVerdict = (typeof STUDY_VERDICTS)[number];

/** What became of a study half a year after it ended. */
export const UTILISATIONS = ['POLICY', 'LAW', 'REFERENCE', 'UNUSED'] as const;
export type Utilisation = (typeof UTILISATIONS)[number];

/** Research over ten million won goes before the deliberation committee. */
const COMMITTEE_OVER = 10_000_000;

interface Step {
  readonly from: readonly StudyStatus[];
  readonly to: StudyStatus;
}

const STEPS = {
  CHECK: { from: ['NEEDED'], to: 'DUPLICATE_CHECKED' },
  DELIBERATE: { from: ['DUPLICATE_CHECKED'], to: 'COMMITTEE' },
  BEGIN: { from: ['DUPLICATE_CHECKED', 'COMMITTEE'], to: 'CONTRACTED' },
  REPORT_INTERIM: { from: ['CONTRACTED'], to: 'INTERIM' },
  REPORT_FINAL: { from: ['INTERIM'], to: 'FINAL' },
  ACCEPT: { from: ['FINAL'], to: 'ACCEPTED' },
  PUBLISH: { from: ['ACCEPTED'], to: 'PUBLISHED' },
  WITHHOLD: { from: ['ACCEPTED'], to: 'CLOSED_NONPUBLIC' },
  UTILISE: { from: ['PUBLISHED', 'CLOSED_NONPUBLIC'], to: 'UTILISED' },
} as const satisfies Record<string, Step>;

export type StudyStep = keyof typeof STEPS;
export const STUDY_STEPS = Object.keys(STEPS) as [StudyStep, ...StudyStep[]];

/** The state that a step leads to; refused out of its turn, as a final report without an interim one. */
export function nextStudyStatus(status: StudyStatus, step: StudyStep): StudyStatus {
  const { from, to }: Step = STEPS[step];
  if (!from.includes(status)) throw refuse('policy-rnd.study.status', ['input', 'step']);
  return to;
}

export const needsCommittee = (kind: StudyKind, budget: number | null): boolean =>
  kind !== 'OWN' && (budget ?? 0) > COMMITTEE_OVER;

interface Begun {
  readonly kind: StudyKind;
  readonly budget: number | null;
  readonly status: StudyStatus;
  readonly verdict: StudyVerdict | null;
}

/** What may be done next, in order; what the committee found unsuitable goes no further. */
export const stepsFrom = ({ kind, budget, status, verdict }: Begun): StudyStep[] =>
  STUDY_STEPS.filter((step) => {
    if (!(STEPS[step] as Step).from.includes(status)) return false;
    if (step === 'DELIBERATE') return needsCommittee(kind, budget);
    if (step !== 'BEGIN') return true;
    return status === 'COMMITTEE' ? verdict !== 'UNSUITABLE' : !needsCommittee(kind, budget);
  });

interface Needed {
  readonly kind: StudyKind;
  readonly reasonNotInHouse: string | null;
  readonly partner: string | null;
}

/** Work that others do needs the reason why the city cannot, and with a university also which. */
export function checkStudy({ kind, reasonNotInHouse, partner }: Needed): Issue[] {
  const faults: [boolean, string, string][] = [
    [kind !== 'OWN' && reasonNotInHouse === null, 'reasonNotInHouse', 'policy-rnd.study.reason'],
    [(kind === 'JOINT' || kind === 'THESIS') && partner === null, 'partner', 'policy-rnd.study.university'],
  ];
  return faults.filter(([wrong]) => wrong).map(([, field, code]) => ({ path: ['input', field], code }));
}

/** Refuses to begin a study without its committee, against it, or for more than its budget. */
export function checkBegin(study: Begun, cost: number | null): void {
  const path = ['input', 'step'];
  if (study.verdict === 'UNSUITABLE') throw refuse('policy-rnd.study.unsuitable', path);
  if (study.status !== 'COMMITTEE' && needsCommittee(study.kind, study.budget))
    throw refuse('policy-rnd.study.committee', path, { over: COMMITTEE_OVER });
  if (study.budget !== null && (cost ?? 0) > study.budget)
    throw refuse('policy-rnd.study.over-budget', ['input', 'cost'], { budget: study.budget });
}
