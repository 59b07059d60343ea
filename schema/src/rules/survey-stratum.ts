import { type Issue, RuleError, refuse } from '../kernel/errors.js';
import type { FacetValue, SurveyFacet } from './survey-groups.js';
import { codeText, optionalText, requiredText, TITLE_LENGTH } from './text-input.js';

export const MOST_STRATA = 200;

interface StratumInput {
  readonly code: string;
  readonly traits: readonly {
    readonly facet: SurveyFacet;
    readonly code: string;
    readonly titleKo: string;
    readonly titleEn?: string | null;
  }[];
  readonly population?: number | null;
  readonly minimum?: number | null;
}

export interface WrittenStratum {
  readonly code: string;
  readonly facets: readonly FacetValue[];
  readonly population: number | null;
  readonly minimum: number;
}

/** The strata of a survey as they may be kept. Refuses with the place of each fault. */
export function writtenStrata(inputs: readonly StratumInput[]): WrittenStratum[] {
  const path = ['input', 'strata'];
  if (inputs.length > MOST_STRATA) throw refuse('survey.too-many-strata', path, { most: MOST_STRATA });
  const codes = inputs.map(({ code }) => code);
  const twice = codes.flatMap((code, at): Issue[] =>
    codes.indexOf(code) === at ? [] : [{ path: [...path, at, 'code'], code: 'record.duplicate' }],
  );
  if (twice.length > 0) throw new RuleError(twice);
  return inputs.map((input, at) => writtenStratum(input, [...path, at]));
}

function writtenStratum(
  { code, traits, population, minimum }: StratumInput,
  path: (string | number)[],
): WrittenStratum {
  if (traits.length === 0) throw refuse('survey.no-traits', [...path, 'traits']);
  if (new Set(traits.map(({ facet }) => facet)).size < traits.length) throw refuse('rows.twice', [...path, 'traits']);
  for (const [name, value] of Object.entries({ population, minimum }))
    if ((value ?? 0) < 0) throw refuse('number.negative', [...path, name]);
  return {
    code: codeText(code, [...path, 'code']),
    facets: traits.map((trait, at) => ({
      facet: trait.facet,
      code: codeText(trait.code, [...path, 'traits', at, 'code']),
      ko: requiredText(trait.titleKo, TITLE_LENGTH, [...path, 'traits', at, 'titleKo']),
      en: optionalText(trait.titleEn, TITLE_LENGTH, [...path, 'traits', at, 'titleEn']),
    })),
    population: population ?? null,
    minimum: minimum ?? 0,
  };
}
