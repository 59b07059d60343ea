import { insert, type TransactionContext } from '@yeondong/schema';
import { FinalScore } from '../../entities/ranking/final-score.js';
import { latestFinals } from './final-store.js';
import { type RankedCard, rankedBy } from './ranking-store.js';
import { schemeOf } from './scheme-store.js';

const COMPARED = [
  ...(['base', 'bonus', 'penalty', 'total', 'coverage', 'status', 'outcomePoints', 'late'] as const),
  ...(['cityRank', 'groupRank', 'grade'] as const),
];

/**
 * Scores the cards anew and freezes what follows: a new revision for every scored card of the year whose score, rank or
 * grade is another than before. Earlier revisions stay. The keys of the cards with a new revision.
 */
export async function freezeScores(
  tx: TransactionContext,
  year: number,
  cards: readonly number[],
  reason: string | null,
): Promise<number[]> {
  const scheme = await schemeOf(tx, year);
  const ranked = (await rankedBy(tx, year, scheme, { fresh: new Set(cards) })).filter(({ scored }) => scored);
  const before = await latestFinals(
    tx,
    ranked.map(({ cardKey }) => cardKey),
  );
  const changed: number[] = [];
  for (const [index, card] of ranked.entries()) {
    const known = before[index];
    if (known && COMPARED.every((column) => known[column] === card[column])) continue;
    await insert(tx, FinalScore, rowOf(tx, card, (known?.revision ?? 0) + 1, known ? reason : null));
    changed.push(card.cardKey);
  }
  return changed;
}

const rowOf = (tx: TransactionContext, card: RankedCard, revision: number, reason: string | null) => ({
  scorecardKey: card.cardKey,
  revision,
  ...{ base: card.base, bonus: card.bonus, penalty: card.penalty, total: card.total, coverage: card.coverage },
  ...{ status: card.status, outcomePoints: card.outcomePoints, late: card.late, inputs: card.inputs },
  ...{ cityRank: card.cityRank, groupRank: card.groupRank, grade: card.grade },
  scoredOn: tx.today,
  scoredByKey: tx.actor.personKey,
  reason,
});
