import { type DateText, refuse } from '@yeondong/schema/rules';

/** 지시, 건의. */
export const INSTRUCTION_KINDS = ['ORDER', 'PROPOSAL'] as const;
export type InstructionKind = (typeof INSTRUCTION_KINDS)[number];

/** 조치 중 → 조치 결과 보고 → 종결; 되돌린 것은 다시 조치 중. */
export const INSTRUCTION_STATUSES = ['OPEN', 'REPORTED', 'CLOSED'] as const;
export type InstructionStatus = (typeof INSTRUCTION_STATUSES)[number];

export type InstructionAct = 'ASSIGN' | 'REPORT' | 'CLOSE' | 'RETURN';

const FROM: Readonly<Record<InstructionAct, readonly InstructionStatus[]>> = {
  ASSIGN: ['OPEN'],
  REPORT: ['OPEN'],
  CLOSE: ['REPORTED'],
  RETURN: ['REPORTED'],
};

interface InstructionLife {
  readonly status: InstructionStatus;
  readonly reportedBy: number | null;
}

/** Refuses an act out of its turn, and to close what one has reported oneself. */
export function checkInstructionAct(
  { status, reportedBy }: InstructionLife,
  act: InstructionAct,
  person: number | null,
): void {
  const path = ['input', 'id'];
  if (!FROM[act].includes(status)) throw refuse('plan-sync.instruction.status', path, { status });
  if (act === 'CLOSE' && (person === null || person === reportedBy)) throw refuse('plan-sync.separation-of-duty', path);
}

/** Nobody has said what was done, and the last day is over. */
export const isOverdue = (status: InstructionStatus, dueOn: DateText, today: DateText): boolean =>
  status === 'OPEN' && dueOn < today;

/** An instruction falls due on a day after the meeting that gave it. Refuses `plan-sync.instruction.due`. */
export function requireDueAfter(dueOn: DateText, meetingDay: DateText): void {
  if (dueOn <= meetingDay) throw refuse('plan-sync.instruction.due', ['input', 'dueOn'], { day: meetingDay });
}
