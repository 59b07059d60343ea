import { fields, insert, type Row, select, sql, type TransactionContext, tell } from '@yeondong/schema';
import type { YearPublicationOutcome } from '../../entities/public/published.js';
import { YearPublication } from '../../entities/public/year-publication.js';
import { Scorecard } from '../../entities/scorecard.js';
import { checkYearIsFinal, isNewEdition } from '../../rules/public/year-publication.js';
import { LIFE_CARD, takeStep } from '../life/move-scorecard.js';
import { schemeOf } from '../ranking/scheme-store.js';
import { yearContents } from './year-content.js';

const PUBLISH = 'bsc.publication.publish';

/** Publishes the scorecards of a year, which that moves on; of those that were published, what changed becomes a correction. */
export async function publishYear(
  tx: TransactionContext,
  { year, reason }: { readonly year: number; readonly reason: string | null },
): Promise<YearPublicationOutcome> {
  const cards = await select(tx, Scorecard, LIFE_CARD, {
    where: sql`t.year = ${year}`,
    orderBy: sql`t.department_id`,
  });
  checkYearIsFinal(cards.map(({ status }) => status));
  const known = await select(tx, YearPublication, fields('departmentKey', 'sequence', 'hash'), {
    where: sql`t.year = ${year}`,
    orderBy: sql`t.sequence`,
  });
  const latest = new Map(known.map((row) => [row.departmentKey, row]));
  let published = 0;
  for (const { departmentKey, content, hash } of await yearContents(tx, cards)) {
    const before = latest.get(departmentKey) ?? null;
    if (!isNewEdition(before, hash, reason)) continue;
    published += 1;
    await insert(tx, YearPublication, {
      ...{ year, departmentKey, content, hash },
      sequence: (before?.sequence ?? 0) + 1,
      publishedOn: tx.today,
      publishedAt: tx.clock.now(),
      reason: before && reason,
      correctsKey: before?.key ?? null,
      publishedByKey: tx.actor.personKey,
    });
    tell(tx, {
      act: PUBLISH,
      type: 'Department',
      key: departmentKey,
      after: { year, hash },
      ...(before && { before: { hash: before.hash } }),
      ...(before && reason && { reason }),
    });
  }
  await moveToPublished(tx, year, cards);
  return { year, published, unchanged: cards.length - published };
}

async function moveToPublished(tx: TransactionContext, year: number, cards: readonly Row<Scorecard>[]): Promise<void> {
  const scheme = await schemeOf(tx, year);
  const move = { to: 'PUBLISHED', reason: null, ground: null, meetingKey: null } as const;
  for (const card of cards.filter(({ status }) => status === 'FINAL')) {
    await takeStep(tx, card, move, scheme, { act: PUBLISH, version: card.version });
  }
}
