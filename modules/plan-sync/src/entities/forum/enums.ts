import { enumOf } from '@yeondong/schema';
import { FORUM_GROUPS, FORUM_KINDS, FORUM_STATUSES } from '../../rules/forum/forum-life.js';

export const ForumKindName = enumOf(
  'ForumKind',
  '시민과 만난 자리의 종류. / Kind of a meeting with citizens.',
  FORUM_KINDS,
  {
    POLICY_FORUM: '정책토론회. / Policy forum.',
    BRIEFING: '기회교육·설명회. / Briefing.',
    ROUND_TABLE: '간담회. / Round table.',
  },
);

export const ForumStatusName = enumOf('ForumStatus', '그 자리의 상태. / State of such a meeting.', FORUM_STATUSES, {
  PLANNED: '계획. / Planned.',
  HELD: '실시. / Held.',
  CLOSED: '마무리. / Closed, with its minutes.',
});

export const ForumGroupName = enumOf('ForumGroup', '참석자의 구분. / Groups of those who come.', FORUM_GROUPS, {
  CITIZEN: '시민. / Citizens.',
  EXPERT: '전문가. / Experts.',
  COUNCIL: '시의원. / Members of the council.',
  ORGANIZATION: '단체·기업. / Organizations and companies.',
  STAFF: '공무원. / Staff of the city.',
});
