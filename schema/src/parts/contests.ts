import { SIGNED_IN } from '../contract/permission.js';
import { Contest, ContestPrize } from '../entities/contest.js';
import { contestEntries, contests } from '../entities/contest-collection.js';
import { ContestEntry, ContestVote } from '../entities/contest-entry.js';
import { ContestJudge, JudgeScore } from '../entities/contest-judge.js';
import { ContestPlace } from '../entities/contest-place.js';
import { PanelCriterion, PanelPoints } from '../entities/panel.js';
import * as entryInputs from '../inputs/contest-entry-inputs.js';
import * as inputs from '../inputs/contest-inputs.js';
import * as panelInputs from '../inputs/panel-inputs.js';
import * as entering from '../resolvers/contest-entry-mutations.js';
import * as entries from '../resolvers/contest-entry-resolver.js';
import { ContestJudgeMutations } from '../resolvers/contest-judge-mutations.js';
import { ContestMutations } from '../resolvers/contest-mutations.js';
import { ContestResolver, ContestTitle } from '../resolvers/contest-resolver.js';
import { contestMessages } from './contest-messages.js';
import type { CorePart } from './core-part.js';
import { OFFICERS, WRITERS } from './who-writes.js';

/** Contests: entries, a panel of judges with points, results with prizes; and what panels elsewhere share with them. */
export const contestsPart: CorePart = {
  entities: [Contest, ContestEntry, ContestVote, ContestJudge, JudgeScore],
  types: [
    ...[ContestPrize, ContestPlace, PanelCriterion, PanelPoints],
    ...[inputs, entryInputs, panelInputs].flatMap((classes) => Object.values(classes)),
  ],
  resolvers: [
    ...[ContestResolver, ContestTitle, ContestMutations, ContestJudgeMutations],
    ...[entries, entering].flatMap((classes) => Object.values(classes)),
  ],
  collections: [contests, contestEntries],
  permissions: {
    'core.contest.read': { title: { ko: '공모·경진대회 보기', en: 'Read contests' }, kind: 'read', roles: SIGNED_IN },
    'core.contest.run': {
      title: { ko: '공모·경진대회 운영', en: 'Run contests' },
      kind: 'decide',
      roles: [...OFFICERS, 'head'],
    },
    'core.contest.enter': {
      title: { ko: '공모·경진대회 출품', en: 'Enter contests' },
      kind: 'write',
      roles: [...WRITERS, 'evaluator'],
    },
    'core.contest.judge': {
      title: { ko: '맡은 출품의 심사', en: 'Judge entries' },
      kind: 'write',
      roles: [...WRITERS, 'evaluator', 'advisor', 'executive'],
    },
    'core.contest.vote': {
      title: { ko: '공모·경진대회 직원 투표', en: 'Vote in contests' },
      kind: 'write',
      roles: [...WRITERS, 'evaluator', 'executive'],
    },
  },
  messages: contestMessages,
};
