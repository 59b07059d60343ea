import { Facet, FacetAssignment, FacetCount, FacetValue } from '../entities/facet.js';
import { facetValues } from '../entities/facet-collection.js';
import { FacetFilter } from '../entities/facet-where.js';
import { FacetChange, FacetsArgs, FacetValueInput, FacetValueUpdate, GroupByArgs } from '../inputs/facet-inputs.js';
import {
  FacetCountTitle,
  FacetResolver,
  FacetTitle,
  FacetValueResolver,
  FacetValueTitle,
} from '../resolvers/facet-resolver.js';
import { formerTitles } from '../resolvers/history-fields.js';
import type { CorePart } from './core-part.js';
import { WRITERS } from './who-writes.js';

/** What records are aimed at: domain, region, budget program, group of people. */
export const facetsPart: CorePart = {
  entities: [FacetValue, FacetAssignment],
  types: [Facet, FacetCount, FacetFilter, FacetsArgs, GroupByArgs, FacetValueInput, FacetValueUpdate, FacetChange],
  resolvers: [
    ...[FacetValueResolver, FacetValueTitle, FacetResolver, FacetTitle, FacetCountTitle],
    formerTitles(() => FacetValue, 'FacetValue'),
  ],
  collections: [facetValues],
  permissions: {
    'core.facet.write': {
      title: { ko: '지역·예산 사업·계층 값 관리', en: 'Keep regions, budget programs and groups' },
      kind: 'write',
      roles: ['planner'],
    },
    'core.facet.assign': {
      title: { ko: '기록의 대상 정하기', en: 'Say what records are aimed at' },
      kind: 'write',
      roles: WRITERS,
    },
  },
  messages: {
    ko: {
      'facet.domain': '영역은 계획 체계에서 관리합니다. 다른 구분을 고르십시오.',
      'facet.parent': '상위 값은 같은 구분의 값이어야 합니다.',
      'facet.ends-before': '끝날은 첫날보다 앞설 수 없습니다.',
      'facet.not-in-force': '지금 쓰지 않는 값입니다.',
      'facet.record': '대상을 붙일 수 없는 기록입니다.',
    },
    en: {
      'facet.domain': 'Domains are kept in the plan hierarchy; choose another dimension.',
      'facet.parent': 'The value above must be of the same dimension.',
      'facet.ends-before': 'The last day cannot be before the first.',
      'facet.not-in-force': 'The value is not in force.',
      'facet.record': 'This record cannot carry facets.',
    },
  },
};
