import { Department } from '../entities/department.js';
import { Domain } from '../entities/domain.js';
import { Goal } from '../entities/goal.js';
import { Succession, SuccessionLink, TextVersion } from '../entities/history.js';
import { Initiative } from '../entities/initiative.js';
import { SuccessionInput, SuccessorInput } from '../inputs/succession-inputs.js';
import { formerTitles, SuccessionLinkTitle, successionFields, TextVersionTitle } from '../resolvers/history-fields.js';
import { SuccessionMutations } from '../resolvers/succession-mutations.js';
import type { CorePart } from './core-part.js';

/** What records were called before, and what became of those that ended. */
export const historyPart: CorePart = {
  entities: [TextVersion, Succession],
  types: [SuccessionLink, SuccessionInput, SuccessorInput],
  resolvers: [
    formerTitles(() => Domain, 'Domain'),
    formerTitles(() => Goal, 'Goal'),
    formerTitles(() => Initiative, 'Initiative'),
    successionFields(() => Department, 'Department'),
    successionFields(() => Domain, 'Domain'),
    successionFields(() => Goal, 'Goal'),
    successionFields(() => Initiative, 'Initiative'),
    SuccessionLinkTitle,
    TextVersionTitle,
    SuccessionMutations,
  ],
  permissions: {},
  messages: {
    ko: {
      'succession.count':
        '이름 바꿈은 하나에서 하나로, 나눔은 하나에서 여럿으로, 합침은 여럿에서 하나로, 폐지는 하나만 됩니다.',
      'succession.twice': '같은 기록이 두 번 들어 있습니다.',
      'succession.ended': '이미 다른 기록으로 이어진 기록입니다.',
      'succession.circle': '이어짐이 되돌아 자기에게 옵니다.',
      'succession.shares': '나눌 때는 몫이 모두 0보다 크고 합이 1이어야 합니다(지금 {sum}).',
      'succession.no-share': '몫은 나눌 때만 적습니다.',
      'succession.ends': '앞선 기록은 {day}에 끝나야 합니다.',
      'succession.begins': '이어받는 기록은 {day}에 유효해야 합니다.',
      'succession.new-year': '계획의 기록은 1월 1일에 이어집니다.',
    },
    en: {
      'succession.count':
        'A rename goes from one to one, a split from one to several, a merger from several to one; an abolition has one record.',
      'succession.twice': 'A record is listed twice.',
      'succession.ended': 'This record was succeeded already.',
      'succession.circle': 'The succession would come back to itself.',
      'succession.shares': 'Shares of a split are each more than 0 and add up to 1 (now {sum}).',
      'succession.no-share': 'Only parts of a split have a share.',
      'succession.ends': 'What ends must end on {day}.',
      'succession.begins': 'What follows must be valid on {day}.',
      'succession.new-year': 'Records of the plan are succeeded on 1 January.',
    },
  },
};
