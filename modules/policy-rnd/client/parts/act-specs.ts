import type { FieldSpec } from '@yeondong/client/kit';

type T = (key: string) => string;

/** What a person is, as far as it decides which steps are offered. The server decides what is allowed. */
export interface Actor {
  readonly office: boolean;
  readonly handles: boolean;
  readonly owns: boolean;
}

export const OFFICE_ACTS = ['RECEIVE', 'ASK_MORE', 'RETURN', 'ASSIGN'] as const;
export const RULINGS = ['ADOPT', 'REJECT', 'HOLD', 'RESUME'] as const;
export const PASSES = ['TRANSFER', 'TRANSFER_OUT', 'ACCEPT'] as const;
export const WORKS = ['PLAN', 'START', 'COMPLETE', 'GIVE_UP'] as const;
export const ENDS = ['EVALUATE', 'CLOSE', 'RETRY'] as const;

const has = (list: readonly string[], act: string): boolean => list.includes(act);

/** The steps of those that come next which a person is offered. */
export const actsFor = (next: readonly string[], { office, handles, owns }: Actor): string[] =>
  next.filter((act) => {
    if (act === 'SUBMIT' || act === 'WITHDRAW') return owns;
    if (has(OFFICE_ACTS, act) || has(RULINGS, act) || has(ENDS, act)) return office;
    return office || handles;
  });

const RETURN_CODES = [
  ...['PATENTED', 'ALREADY_ADOPTED', 'ALREADY_DONE', 'NOT_APPLICABLE', 'COMPLAINT', 'PRIVATE_PROFIT'],
  'NOT_OUR_BUSINESS',
];

interface Lists {
  readonly departments: FieldSpec['options'];
  readonly initiatives: FieldSpec['options'];
  readonly initiative: string | undefined;
  readonly today: string;
}

/** The fields that a step asks for. */
export function fieldsOf(act: string, t: T, { departments, initiatives, initiative, today }: Lists): FieldSpec[] {
  const reason = (required = true): FieldSpec => ({
    name: 'reason',
    label: t('field.reason'),
    kind: 'lines',
    required,
  });
  const department: FieldSpec = {
    name: 'department',
    label: t('field.department'),
    options: departments ?? [],
    required: true,
  };
  const saving = (name: string): FieldSpec => ({
    name,
    label: t(`field.${name}`),
    kind: 'number',
    unit: t('unit.won'),
  });
  const codes = RETURN_CODES.map((value) => ({ value, label: t(`returnCode.${value}`) }));
  const specs: Readonly<Record<string, FieldSpec[]>> = {
    RECEIVE: [{ name: 'receivedOn', label: t('field.received'), kind: 'date', initial: today, required: true }],
    RETURN: [{ name: 'returnCode', label: t('field.returnCode'), options: codes, required: true }, reason()],
    ASSIGN: [department],
    TRANSFER: [department, reason()],
    REVIEW: [{ name: 'opinion', label: t('field.departmentOpinion'), kind: 'lines', required: true }],
    ADOPT: [reason(false)],
    HOLD: [{ name: 'heldUntil', label: t('field.heldUntil'), kind: 'date', required: true }, reason()],
    PLAN: [
      {
        ...{ name: 'initiative', label: t('field.initiative'), options: initiatives ?? [], required: true },
        ...(initiative ? { initial: initiative } : {}),
      },
      { name: 'plan', label: t('field.plan'), kind: 'lines', required: true },
      { name: 'planDue', label: t('field.planDue'), kind: 'date', required: true },
    ],
    COMPLETE: [saving('claimedSaving')],
    EVALUATE: [
      { name: 'evaluation', label: t('field.evaluation'), kind: 'lines', required: true },
      saving('verifiedSaving'),
    ],
  };
  const bare = ['SUBMIT', 'ACCEPT', 'RESUME', 'START', 'CLOSE'];
  return specs[act] ?? (bare.includes(act) ? [] : [reason()]);
}
