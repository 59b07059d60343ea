import {
  type DateText,
  fields,
  holidaysOf,
  insert,
  lastDay,
  parsePeriod,
  raw,
  select,
  sql,
  type TransactionContext,
  tell,
} from '@yeondong/schema';
import { MonthlyPublication } from '../../entities/programme/publication.js';
import { Scorecard } from '../../entities/scorecard.js';
import { isLate } from '../../rules/programme/days.js';
import { checkPublication, publicationDueOn, publicationKind } from '../../rules/programme/publication.js';
import { type Month, yearOf } from '../months.js';
import { publicationContent } from './publication-content.js';

interface Request {
  readonly month: Month;
  readonly publishedOn: DateText;
  readonly publishedAt: Date;
  readonly reason: string | null;
  readonly sample: boolean;
}

/** Writes what stands of a month as a new publication, which names the one before it as corrected; its key. */
export async function publishMonth(tx: TransactionContext, request: Request): Promise<number> {
  const { month, publishedOn, reason } = request;
  const before = await select(tx, MonthlyPublication, fields('sequence', 'hash'), {
    where: sql`t.month = ${month}`,
    orderBy: raw('t.sequence'),
  });
  checkPublication({ monthEndsOn: lastDay(parsePeriod(month)), publishedOn, before: before.length, reason });
  const latest = before.at(-1) ?? null;
  const cards = await select(tx, Scorecard, fields('confirmedOn'), { where: sql`t.year = ${yearOf(month)}` });
  const confirmedOn = cards.map((card) => card.confirmedOn);
  const kind = publicationKind(confirmedOn, publishedOn);
  const dueOn = publicationDueOn(month, await holidaysOf(tx));
  const written = await publicationContent(tx, { month, kind, asOf: publishedOn });
  const key = await insert(tx, MonthlyPublication, {
    month,
    sequence: (latest?.sequence ?? 0) + 1,
    kind,
    dueOn,
    publishedOn,
    publishedAt: request.publishedAt,
    late: latest === null && isLate(dueOn, publishedOn, publishedOn),
    reason,
    ...written,
    correctsKey: latest?.key ?? null,
    publishedByKey: tx.actor.personKey,
    sample: request.sample,
  });
  const after = { month, kind, publishedOn, hash: written.hash };
  tell(tx, {
    act: 'bsc.publication.publish',
    type: 'MonthlyPublication',
    key,
    after,
    ...(latest && { before: { hash: latest.hash } }),
    ...(reason && { reason }),
  });
  return key;
}
