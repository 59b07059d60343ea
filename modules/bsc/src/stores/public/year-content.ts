import { createHash } from 'node:crypto';
import { byKeys, Department, fields, type RequestContext, round } from '@yeondong/schema';
import type { PublishedPromise, YearContent } from '../../entities/public/published.js';
import type { Scorecard } from '../../entities/scorecard.js';
import { rollUp } from '../../rules/roll-up.js';
import { scoreOf } from '../kpi-score.js';
import type { Month } from '../months.js';
import { cardsAt } from '../scorecard-store.js';
import type { WeightedKpi } from '../weighted-score.js';
import { kpiUnits } from './kpi-units.js';

type Card = Pick<Scorecard, 'key' | 'year' | 'departmentKey'>;

export interface HashedContent {
  readonly departmentKey: number;
  readonly content: string;
  readonly hash: string;
}

/** What is published of each scorecard of a year, as text that the same facts always give, with its hash. */
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
  return cards.map(({ departmentKey }, at) => {
    const { code = '', nameKo = '', nameEn = null } = departments[at] ?? {};
    const scored = (judged[at]?.parts ?? []).map((part) => ({ part, ...scoreOf(part.facts, december, ctx.today) }));
    const { value, coverage } = rollUp(
      scored.map(({ part, measured, missing }) => ({
        perspective: String(part.facts.perspectiveKey),
        weight: part.weight,
        score: measured.value,
        missing,
      })),
      'FINAL',
    );
    const promises = scored.map(({ part, measured }): PublishedPromise => {
      const inputOf = (name: string) => measured.inputs.find((input) => input.name === name)?.value ?? null;
      return {
        ...wordsOf(part, units),
        weight: part.weight,
        target: part.facts.target?.target ?? null,
        actual: inputOf('actual'),
        score: measured.value && round(measured.value, 2),
      };
    });
    const published: YearContent = {
      ...{ year, code, nameKo, nameEn },
      score: value && round(value, 2),
      coverage: coverage && round(coverage, 4),
      promises,
    };
    const content = JSON.stringify(published);
    return { departmentKey, content, hash: createHash('sha256').update(content, 'utf8').digest('hex') };
  });
}

const wordsOf = ({ facts: { kpi } }: WeightedKpi, units: ReadonlyMap<number, string>) => ({
  code: kpi.code,
  titleKo: kpi.titleKo,
  titleEn: kpi.titleEn,
  unit: units.get(kpi.key) ?? '',
});
