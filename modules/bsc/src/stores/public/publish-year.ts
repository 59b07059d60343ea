import { fields, insert, type Row, select, sql, type TransactionContext, tell } from '@yeondong/schema';
import type { YearPublicationOutcome } from '../../entities/public/published.js';
import { YearPublication } from '../../entities/public/year-publication.js';
import { Scorecard } from '../../entities/scorecard.js';
import { checkYearIsFinal, isNewEdition } from '../../rules/public/year-publication.js';
import { LIFE_CARD, takeStep } from '../life/move-scorecard.js';
import { schemeOf } from '../ranking/scheme-store.js';
import { isRewarded, reflectCards } from '../reward/reflect-cards.js';
import { type HashedContent, yearContents } from './year-content.js';

const PUBLISH = 'bsc.publication.publish';

/** Why something is published again, and the appeal that it follows from. */
interface Cause {
  readonly reason: string | null;
  readonly appealKey: number | null;
}

type Card = Pick<Scorecard, 'key' | 'year' | 'departmentKey'>;
type Known = Row<Pick<YearPublication, 'departmentKey' | 'sequence' | 'hash'>>;

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
  const published = await publishEditions(tx, cards, await latestEditions(tx, year), { reason, appealKey: null });
  await moveToPublished(tx, year, cards);
  if (await isRewarded(tx, year)) await reflectCards(tx, year, PUBLISH);
  return { year, published, unchanged: cards.length - published };
}

/** What was published of a scorecard is corrected by a further edition; what was not, stays unpublished. */
export async function correctPublished(tx: TransactionContext, card: Card, cause: Cause): Promise<void> {
  const latest = await latestEditions(tx, card.year);
  if (latest.has(card.departmentKey)) await publishEditions(tx, [card], latest, cause);
}

/** The latest edition of each department that has one. */
async function latestEditions(tx: TransactionContext, year: number): Promise<ReadonlyMap<number, Known>> {
  const known = await select(tx, YearPublication, fields('departmentKey', 'sequence', 'hash'), {
    where: sql`t.year = ${year}`,
    orderBy: sql`t.sequence`,
  });
  return new Map(known.map((row) => [row.departmentKey, row]));
}

/** Publishes each card whose contents are not those of its latest edition; how many. */
async function publishEditions(
  tx: TransactionContext,
  cards: readonly Card[],
  latest: ReadonlyMap<number, Known>,
  cause: Cause,
): Promise<number> {
  let published = 0;
  for (const content of await yearContents(tx, cards)) {
    const before = latest.get(content.departmentKey) ?? null;
    if (!isNewEdition(before, content.hash, cause.reason)) continue;
    published += 1;
    await publishEdition(tx, cards[0]?.year ?? 0, content, before, cause);
  }
  return published;
}

async function publishEdition(
  tx: TransactionContext,
  year: number,
  { departmentKey, content, hash }: HashedContent,
  before: Known | null,
  { reason, appealKey }: Cause,
): Promise<void> {
  await insert(tx, YearPublication, {
    ...{ year, departmentKey, content, hash },
    sequence: (before?.sequence ?? 0) + 1,
    publishedOn: tx.today,
    publishedAt: tx.clock.now(),
    reason: before && reason,
    correctsKey: before?.key ?? null,
    appealKey,
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

async function moveToPublished(tx: TransactionContext, year: number, cards: readonly Row<Scorecard>[]): Promise<void> {
  const scheme = await schemeOf(tx, year);
  const move = { to: 'PUBLISHED', reason: null, ground: null, meetingKey: null } as const;
  for (const card of cards.filter(({ status }) => status === 'FINAL')) {
    await takeStep(tx, card, move, scheme, { act: PUBLISH, version: card.version });
  }
}
