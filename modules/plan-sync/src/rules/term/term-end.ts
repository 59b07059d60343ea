/** What keeps the plan of an elected term from being closed. */
export const TERM_OBSTACLES = ['CLOSED', 'NO_LAST_DAY', 'NOT_OVER', 'OPEN_EDITION'] as const;
export type TermObstacle = (typeof TERM_OBSTACLES)[number];

interface TermPlan {
  readonly status: string;
  /** The last day of the term. */
  readonly endsOn: string | null;
}

/** A term is over from the first moment of the day after its last, by the business date. */
export const isOver = ({ endsOn }: TermPlan, today: string): boolean => endsOn !== null && today > endsOn;

export function termObstacles(plan: TermPlan, today: string, openEditions: number): readonly TermObstacle[] {
  if (plan.status === 'CLOSED') return ['CLOSED'];
  const early = plan.endsOn === null ? 'NO_LAST_DAY' : 'NOT_OVER';
  return [
    ...(isOver(plan, today) ? [] : [early as TermObstacle]),
    ...(openEditions > 0 ? (['OPEN_EDITION'] as const) : []),
  ];
}
