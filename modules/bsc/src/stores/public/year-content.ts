import { byKeys, checksumOf, Department, fields, type Measured, type RequestContext, round } from '@yeondong/schema';
import type { PublishedPromise, YearContent } from '../../entities/public/published.js';
import type { Scorecard } from '../../entities/scorecard.js';
import { published as asPublished } from '../../rules/precision.js';
import { type Overrides, overridesOf } from '../appeal/overrides.js';
import { scoreOf } from '../kpi-score.js';
import type { Month } from '../months.js';
import { latestFinals } from '../ranking/final-store.js';
import { cardsAt } from '../scorecard-store.js';
import type { WeightedKpi } from '../weighted-score.js';
import { kpiUnits } from './kpi-units.js';

type Card = Pick<Scorecard, 'key' | 'year' | 'departmentKey'>;

export interface HashedContent {
  readonly departmentKey: number;
  readonly content: string;
  readonly hash: string;
}

/**
 * What is published of each scorecard of a year, as text that the same facts always give, with its hash: the score as it
 * was frozen, before bonus and penalty, with the KPIs that it follows from.
 */
export async function yearContents(ctx: RequestContext, cards: readonly Card[]): Promise<HashedContent[]> {
  const year = cards[0]?.year ?? 0;
  const december: Month = `${year}-12`;
  const judged = await cardsAt(ctx, cards, december);
  const departments = await byKeys(
    ctx,
    Department,
    cards.map(({ departmentKey }) => departmentKey),
    fields('code', 'nameKo', 'nameEn'),
  );
  const units = await kpiUnits(
    ctx,
    judged.flatMap(({ parts }) => parts.map(({ facts }) => facts.kpi.key)),
  );
  const finals = await latestFinals(
    ctx,
    cards.map(({ key }) => key),
  );
  const appealed = await overridesOf(ctx, year);
  return cards.map(({ departmentKey }, at) => {
    const { code = '', nameKo = '', nameEn = null } = departments[at] ?? {};
    const promises = (judged[at]?.parts ?? []).map((part): PublishedPromise => {
      const { measured } = scoreOf(part.facts, december, ctx.today);
      return { ...wordsOf(part, units), ...figuresOf(part, measured, appealed) };
    });
    const { base = null, coverage = null } = finals[at] ?? {};
    const published: YearContent = {
      ...{ year, code, nameKo, nameEn },
      score: base && round(base, 2),
      coverage: coverage && round(coverage, 4),
      promises,
    };
    const content = JSON.stringify(published);
    return { departmentKey, content, hash: checksumOf(content) };
  });
}

/** An accepted appeal stands in place of the computed score. */
const figuresOf = ({ facts, weight }: WeightedKpi, { value, inputs }: Measured, appealed: Overrides) => {
  const score = appealed.get(facts.kpi.key) ?? value;
  return {
    weight: asPublished(weight),
    target: facts.target?.target ?? null,
    actual: inputs.find(({ name }) => name === 'actual')?.value ?? null,
    score: score && round(score, 2),
  };
};

const wordsOf = ({ facts: { kpi } }: WeightedKpi, units: ReadonlyMap<number, string>) => ({
  code: kpi.code,
  titleKo: kpi.titleKo,
  titleEn: kpi.titleEn,
  unit: units.get(kpi.key) ?? '',
});
