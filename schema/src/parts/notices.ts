import { SIGNED_IN } from '../contract/permission.js';
import { Notice } from '../entities/notice.js';
import { notices } from '../entities/service-collections.js';
import * as inputs from '../inputs/notice-inputs.js';
import { NoticeResolver, NoticeTitle } from '../resolvers/notice-resolver.js';
import { coreDues } from '../stores/due-sources.js';
import type { CorePart } from './core-part.js';

/** What waits for a person, inside the product. */
export const noticesPart: CorePart = {
  entities: [Notice],
  types: [...Object.values(inputs)],
  resolvers: [NoticeResolver, NoticeTitle],
  collections: [notices],
  dues: coreDues,
  permissions: {
    'core.notice.read': { title: { ko: '내 알림 보기', en: 'Read own notices' }, kind: 'read', roles: SIGNED_IN },
    'core.notice.write': { title: { ko: '내 알림 정리', en: 'Mark own notices' }, kind: 'write', roles: SIGNED_IN },
  },
};
