import { SIGNED_IN } from '../contract/permission.js';
import { PinnedView } from '../entities/pinned-view.js';
import { PinnedViewInput } from '../inputs/pinned-view-input.js';
import { PinnedViewResolver } from '../resolvers/pinned-view-resolver.js';
import type { CorePart } from './core-part.js';

/** Pages that a person comes back to, by a name. */
export const pinnedViewsPart: CorePart = {
  entities: [PinnedView],
  types: [PinnedViewInput],
  resolvers: [PinnedViewResolver],
  permissions: {
    'core.view.pin': { title: { ko: '내 보기', en: 'Own pinned views' }, kind: 'write', roles: SIGNED_IN },
  },
  messages: {
    ko: { 'view.too-many': '내 보기는 {max}개까지 둘 수 있습니다.' },
    en: { 'view.too-many': 'At most {max} views can be pinned.' },
  },
};
