import type { Issue } from '../kernel/errors.js';

/** 영역별, 지역별, 사업별, 계층별 (line 70). */
export const FACET_DIMENSIONS = ['DOMAIN', 'REGION', 'BUDGET_PROGRAM', 'POPULATION_GROUP'] as const;
export type FacetDimension = (typeof FACET_DIMENSIONS)[number];

interface Validity {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** Both ends count; an open end has none. */
export const isInForce = ({ validFrom, validTo }: Validity, day: string): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || validTo >= day);

interface NewValue extends Validity {
  readonly dimension: FacetDimension;
  readonly parent: { readonly dimension: FacetDimension } | null;
}

/** Domains are the plan's own records and no values here; a value stands under one of its own dimension. */
export const checkFacetValue = ({ dimension, parent, ...validity }: NewValue): Issue[] => [
  ...(dimension === 'DOMAIN' ? [{ path: ['input', 'dimension'], code: 'facet.domain' }] : []),
  ...(parent && parent.dimension !== dimension ? [{ path: ['input', 'parent'], code: 'facet.parent' }] : []),
  ...checkValidity(validity),
];

/** It ends on its first day at the earliest. */
export const checkValidity = ({ validFrom, validTo }: Validity): Issue[] =>
  validFrom !== null && validTo !== null && validTo < validFrom
    ? [{ path: ['input', 'validTo'], code: 'facet.ends-before' }]
    : [];
