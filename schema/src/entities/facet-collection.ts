import { codedWhere, sampleWhere } from '../contract/coded-where.js';
import { collection } from '../contract/collection.js';
import { dateWhere, enumWhere, toOneWhere } from '../contract/where.js';
import { FacetDimensionName, FacetValue } from './facet.js';

export const facetValues = collection(FacetValue, {
  where: {
    ...codedWhere('FacetValue', '이름(한국어·영어). / Title in either language.'),
    dimension: enumWhere('dimension', 'FacetDimension', FacetDimensionName, '구분. / Dimension.'),
    parent: toOneWhere('FacetValue', 'parent_id', '상위 값. / The value above it.'),
    validFrom: dateWhere('valid_from', '첫날. / First day.'),
    validTo: dateWhere('valid_to', '끝날. / Last day.'),
    sample: sampleWhere,
  },
  orderBy: { DIMENSION: 'dimension', POSITION: 'position', CODE: 'code', TITLE: 'titleKo' },
  defaultOrder: ['DIMENSION', 'POSITION', 'CODE'],
});
