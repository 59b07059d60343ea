import { fields, insert, select, sql, type TransactionContext, tell } from '@yeondong/schema';
import type { YearPublicationOutcome } from '../../entities/public/published.js';
import { YearPublication } from '../../entities/public/year-publication.js';
import { Scorecard } from '../../entities/scorecard.js';
import { checkYearIsFinal, isNewEdition } from '../../rules/public/year-publication.js';
import { yearContents } from './year-content.js';

/** Publishes the scorecards of a year; of those that were published, what changed becomes a correction. */
export async function publishYear(
  tx: TransactionContext,
  { year, reason }: { readonly year: number; readonly reason: string | null },
): Promise<YearPublicationOutcome> {
  const cards = await select(tx, Scorecard, fields('departmentKey', 'year', 'status'), {
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
      act: 'bsc.publication.publish',
      type: 'Department',
      key: departmentKey,
      after: { year, hash },
      ...(before && { before: { hash: before.hash } }),
      ...(before && reason && { reason }),
    });
  }
  return { year, published, unchanged: cards.length - published };
}
