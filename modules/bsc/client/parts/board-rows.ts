import type { BscBoardQuery } from '../gql/graphql';
import { byUrgency, type DueDays, isLate, type Progress, progressOf, standingOf } from './progress';

type Node = BscBoardQuery['scorecards']['nodes'][number];
type Card = NonNullable<Node['department']['scorecard']>;

export interface BoardRow {
  id: string;
  code: string;
  name: string;
  sample: boolean;
  card: Card;
  progress: Progress;
}

interface BoardFacts {
  period: string;
  due: DueDays | null;
  today: string;
  /** Sees every department's entries. */
  officer: boolean;
  /** Code of the acting department. */
  own: string | null;
}

/** A row for each department with a scorecard, the most urgent first. */
export function boardRows(nodes: readonly Node[], { period, due, today, officer, own }: BoardFacts): BoardRow[] {
  return nodes
    .flatMap(({ id, sample, department: { code, name, scorecard } }): BoardRow[] => {
      if (!scorecard) return [];
      const progress = progressOf(scorecard.items, period, officer || code === own, due, today);
      return [{ id, code, name, sample, card: scorecard, progress }];
    })
    .sort((a, b) => byUrgency(a.progress, b.progress));
}

export type BoardFilter = 'all' | 'late' | ReturnType<typeof standingOf>;

export function filterRows(rows: readonly BoardRow[], state: BoardFilter): readonly BoardRow[] {
  if (state === 'all') return rows;
  if (state === 'late') return rows.filter(({ progress }) => isLate(progress));
  return rows.filter(({ progress }) => standingOf(progress) === state);
}
