import { HandedOver, Holding } from '../entities/handover.js';
import { HandoverArgs, HandoverInput } from '../inputs/handover-inputs.js';
import { HandedOverKind, HandoverResolver, HoldingKind, HoldingTitle } from '../resolvers/handover-resolver.js';
import type { CorePart } from './core-part.js';

/** 인수인계: what a person holds goes to another at a personnel move. */
export const handoverPart: CorePart = {
  entities: [],
  types: [Holding, HandedOver, HandoverArgs, HandoverInput],
  resolvers: [HandoverResolver, HoldingKind, HandedOverKind, HoldingTitle],
  permissions: {
    'core.handover.write': {
      title: { ko: '인수인계', en: 'Hand over' },
      kind: 'administer',
      roles: ['admin', 'planner', 'head'],
    },
  },
  messages: {
    ko: {
      'handover.to': '받는 사람은 넘기는 사람이 아닌, 사용 중인 직원 계정이어야 합니다.',
      'handover.twice': '받는 사람이 같은 결재선에 이미 있습니다: {title}',
    },
    en: {
      'handover.to': 'Who takes over is another person, of the staff and with an active account.',
      'handover.twice': 'Who takes over is on the path of this approval already: {title}',
    },
  },
};
