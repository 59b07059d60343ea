import { type DateText, type Issue, refuse } from '@yeondong/schema/rules';

/** 정책토론회, 기회교육·설명회, 간담회. */
export const FORUM_KINDS = ['POLICY_FORUM', 'BRIEFING', 'ROUND_TABLE'] as const;
export type ForumKind = (typeof FORUM_KINDS)[number];

/** 계획 → 실시 → 마무리. */
export const FORUM_STATUSES = ['PLANNED', 'HELD', 'CLOSED'] as const;
export type ForumStatus = (typeof FORUM_STATUSES)[number];

export const FORUM_GROUPS = ['CITIZEN', 'EXPERT', 'COUNCIL', 'ORGANIZATION', 'STAFF'] as const;
export type ForumGroup = (typeof FORUM_GROUPS)[number];

/** How many of a group came. */
export interface GroupCount {
  readonly group: ForumGroup;
  readonly people: number;
}

interface ForumLife {
  readonly status: ForumStatus;
  readonly minutes: string | null;
}

export type ForumAct = 'SAVE' | 'HOLD' | 'TAKE_OPINION' | 'CLOSE';

const FROM: Readonly<Record<ForumAct, readonly ForumStatus[]>> = {
  SAVE: ['PLANNED', 'HELD'],
  HOLD: ['PLANNED', 'HELD'],
  TAKE_OPINION: ['HELD'],
  CLOSE: ['HELD'],
};

/** Held, and nobody has written what was said. */
export const lacksMinutes = ({ status, minutes }: ForumLife): boolean => status === 'HELD' && minutes === null;

/** Refuses an act out of its turn, and to close a forum without minutes. */
export function checkForumAct(forum: ForumLife, act: ForumAct, path: Issue['path'] = ['input', 'id']): void {
  if (!FROM[act].includes(forum.status)) throw refuse('plan-sync.forum.status', path, { status: forum.status });
  if (act === 'CLOSE' && forum.minutes === null) throw refuse('plan-sync.forum.no-minutes', path);
}

/** Finds a day to come, a group that comes twice and a number below zero. */
export function checkHeld(heldOn: DateText, groups: readonly GroupCount[], today: DateText): readonly Issue[] {
  const inFuture: Issue[] = heldOn > today ? [{ path: ['input', 'heldOn'], code: 'activity.in-future' }] : [];
  const wrong = groups.flatMap(({ group, people }, index): Issue[] => {
    const at = ['input', 'groups', index];
    if (groups.findIndex((other) => other.group === group) < index)
      return [{ path: [...at, 'group'], code: 'plan-sync.forum.group-twice' }];
    return people < 0 ? [{ path: [...at, 'people'], code: 'number.negative' }] : [];
  });
  return [...inFuture, ...wrong];
}

/** All who came; none where nobody was counted. */
export const peopleOf = (groups: readonly GroupCount[]): number | null =>
  groups.length === 0 ? null : groups.reduce((sum, { people }) => sum + people, 0);
