import type { SurveyStratumPartFragment } from './gql/graphql';
import { bothLanguages, FACETS, type Facet, inOneLine, written } from './survey-words';

export type TraitText = Record<Facet, string>;

export interface Trait {
  facet: Facet;
  code: string;
  titleKo: string;
  titleEn: string | null;
}

export interface Stratum {
  code: string;
  title: string;
  traits: readonly Trait[];
}

/** The words for a stratum: its values, one behind the other. */
export const stratumTitle = (traits: readonly { title: string }[]): string =>
  traits.map(({ title }) => title).join(' · ');

/** Of each trait the values that the strata have, as one writes them. */
export function traitTexts(strata: readonly SurveyStratumPartFragment[]): TraitText {
  const of = (facet: Facet): string => {
    const own = strata.flatMap(({ traits }) => traits.filter((trait) => trait.facet === facet));
    return [...new Map(own.map((trait) => [trait.code, inOneLine(trait)])).values()].join(', ');
  };
  return Object.fromEntries(FACETS.map((facet) => [facet, of(facet)])) as TraitText;
}

export const populationsOf = (strata: readonly SurveyStratumPartFragment[]): Record<string, string> =>
  Object.fromEntries(
    strata.map(({ traits, population }) => [
      traits.map(({ titleKo }) => titleKo).join(' · '),
      population == null ? '' : String(population),
    ]),
  );

export const minimumsOf = (strata: readonly SurveyStratumPartFragment[]): Record<string, string> =>
  Object.fromEntries(
    strata.map(({ traits, minimum }) => [
      traits.map(({ titleKo }) => titleKo).join(' · '),
      minimum === 0 ? '' : String(minimum),
    ]),
  );

/** All combinations of the values that were written; codes go by their place. */
export function strataOf(texts: TraitText): Stratum[] {
  const traits = FACETS.map((facet) =>
    written(texts[facet], /,/).map(
      (value, at): Trait => ({ facet, code: `${facet}-${at + 1}`, ...bothLanguages(value) }),
    ),
  ).filter((values) => values.length > 0);
  if (traits.length === 0) return [];
  const combined = traits.reduce<Trait[][]>(
    (all, values) => all.flatMap((before) => values.map((value) => [...before, value])),
    [[]],
  );
  return combined.map((own, at) => ({
    code: `S${at + 1}`,
    title: own.map(({ titleKo }) => titleKo).join(' · '),
    traits: own,
  }));
}
