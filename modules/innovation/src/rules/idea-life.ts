import { refuse } from '@yeondong/schema/rules';

/** 발굴 → 심사 → 선정(혁신과제가 됨), or 제외. */
export const IDEA_STATUSES = ['IDEA', 'SCREENED', 'SELECTED', 'DROPPED'] as const;
export type IdeaStatus = (typeof IDEA_STATUSES)[number];

export type IdeaAct = 'SCREEN' | 'SELECT' | 'DROP';

const FROM: Readonly<Record<IdeaAct, readonly IdeaStatus[]>> = {
  SCREEN: ['IDEA'],
  SELECT: ['SCREENED'],
  DROP: ['IDEA', 'SCREENED'],
};

interface IdeaLife {
  readonly status: IdeaStatus;
  readonly proposedBy: number | null;
}

/** Refuses an act out of its turn, and the screening of an own idea. */
export function checkIdeaAct({ status, proposedBy }: IdeaLife, act: IdeaAct, person: number | null): void {
  const path = ['input', 'id'];
  if (!FROM[act].includes(status)) throw refuse('innovation.idea.status', path, { status });
  if (person === null || person === proposedBy) throw refuse('innovation.separation-of-duty', path);
}
