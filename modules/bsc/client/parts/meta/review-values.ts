import { cellKey, type GridErrors, type GridValues } from '@yeondong/client/kit';
import type { MetaReport, MetaReviewNode } from './meta-nodes';

/** What the server has of a review. */
export const reviewValues = (criteria: MetaReport['criteria'], review: MetaReviewNode): GridValues =>
  Object.fromEntries(
    criteria.map(({ id }) => {
      const given = review.scores.find(({ criterion }) => criterion.id === id);
      return [id, { score: given ? String(given.score) : '', note: given?.note ?? '' }];
    }),
  );

/** Scores that are no whole number from 1 to 5. */
export const reviewFaults = (values: GridValues, message: string): GridErrors =>
  Object.fromEntries(
    Object.entries(values).flatMap(([id, { score = '' }]) =>
      score === '' || /^[1-5]$/.test(score) ? [] : [[cellKey(id, 'score'), message] as const],
    ),
  );

/** The scores as they are sent: criteria without one are left out. */
export const scoresOf = (values: GridValues) =>
  Object.entries(values).flatMap(([criterion, { score = '', note = '' }]) =>
    /^[1-5]$/.test(score) ? [{ criterion, score: Number(score), note: note.trim() || null }] : [],
  );
