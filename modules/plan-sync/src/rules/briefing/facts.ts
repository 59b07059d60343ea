import type { ProgressLight } from '@yeondong/schema/rules';
import type { GoalFigures } from '../meeting/goal-standing.js';
import type { InstructionKind, InstructionStatus } from '../meeting/instruction-life.js';
import type { ReportIndicator } from '../meeting/report-life.js';
import type { Named } from './briefing.js';

/** What a report says, for a briefing. */
export interface ReportFacts {
  readonly goalText: string;
  readonly indicators: readonly ReportIndicator[];
  readonly planned: string;
  readonly actual: string;
  readonly achieved: string | null;
  readonly gap: string | null;
  readonly action: string | null;
}

export interface MoneyFacts {
  readonly planned: number | null;
  readonly budget: number | null;
  readonly spent: number | null;
  /** 집행률, in percent. */
  readonly rate: string | null;
}

/** An initiative as briefings show it. */
export interface InitiativeFacts {
  readonly title: Named;
  readonly department: Named;
  readonly goal: Named;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly note: string | null;
  readonly light: ProgressLight | null;
  readonly report: ReportFacts | null;
  readonly money: MoneyFacts;
}

export interface InstructionFacts {
  readonly meeting: Named;
  readonly kind: InstructionKind;
  readonly content: string;
  readonly department: Named;
  readonly dueOn: string;
  readonly status: InstructionStatus;
  readonly overdue: boolean;
  readonly report: string | null;
}

export interface GoalFacts extends GoalFigures {
  readonly title: Named;
  readonly domain: Named;
}
