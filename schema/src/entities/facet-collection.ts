import { collection } from '../contract/collection.js';
import {
  bilingualWhere,
  booleanWhere,
  dateWhere,
  enumWhere,
  idWhere,
  stringWhere,
  toOneWhere,
} from '../contract/where.js';
import { FacetDimensionName, FacetValue } from './facet.js';

export const facetValues = collection(FacetValue, {
  where: {
    id: idWhere('FacetValue', 'id', '식별자. / Id.'),
    code: stringWhere('code', '코드. / Code.'),
    title: bilingualWhere('title', '이름(한국어·영어). / Title in either language.'),
    dimension: enumWhere('dimension', 'FacetDimension', FacetDimensionName, '구분. / Dimension.'),
    parent: toOneWhere('FacetValue', 'parent_id', '상위 값. / The value above it.'),
    validFrom: dateWhere('valid_from', '첫날. / First day.'),
    validTo: dateWhere('valid_to', '끝날. / Last day.'),
    sample: booleanWhere('sample', '예시 여부. / Whether it is a sample.'),
  },
  orderBy: { DIMENSION: 'dimension', POSITION: 'position', CODE: 'code', TITLE: 'titleKo' },
  defaultOrder: ['DIMENSION', 'POSITION', 'CODE'],
});
