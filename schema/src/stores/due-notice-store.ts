import { type RequestContext, type TransactionContext, transact } from '../contract/context.js';
import type { DueItem, DueSource } from '../contract/due.js';
import { recordChanged } from '../contract/event.js';
import { Notice, type NoticeKind } from '../entities/notice.js';
import { keyList, sql } from '../kernel/sql.js';
import { type DueKind, dueKind, dueTitles, dueUntil } from '../rules/due-notice.js';
import { audiencesOf } from './due-audience-store.js';
import { holidaysOf } from './holiday-store.js';
import { insert } from './record-store.js';

/** One person's notice of a due item. */
interface DueNotice {
  readonly source: string;
  readonly item: DueItem;
  readonly kind: DueKind;
  readonly personKey: number;
}

interface KnownNotice {
  readonly key: number;
  readonly source: string;
  readonly kind: string;
  readonly type: string;
  readonly record: number;
  readonly dueOn: string;
  readonly person: number;
  readonly unread: number;
}

const moduleOf = (source: string, item: DueItem): string => item.module ?? source.slice(0, source.indexOf('.'));

const identity = ({ source, item, kind, personKey }: DueNotice): string =>
  [source, item.recordType, item.recordKey, item.dueOn, kind, personKey].join(' ');
const identityOf = ({ source, type, record, dueOn, kind, person }: KnownNotice): string =>
  [source, type, record, dueOn, kind, person].join(' ');

interface DueToday {
  /** What people are to be told. */
  readonly wanted: readonly DueNotice[];
  /** What holds, also where the module is off: such notices are hidden, not taken back. */
  readonly holds: ReadonlySet<string>;
}

async function dueToday(ctx: RequestContext, sources: readonly DueSource[]): Promise<DueToday> {
  const holidays = await holidaysOf(ctx);
  const until = dueUntil(ctx.today, holidays);
  const due: { source: string; item: DueItem; kind: DueKind }[] = [];
  for (const source of sources) {
    for (const item of await source.rows(ctx, until)) {
      const kind = dueKind(item.dueOn, ctx.today, holidays);
      if (kind) due.push({ source: source.id, item, kind });
    }
  }
  const audiences = await audiencesOf(
    ctx,
    due.map(({ item }) => item.audience),
  );
  const noticesFor = (moduleOfItem: (source: string, item: DueItem) => string): DueNotice[] =>
    due.flatMap(({ source, item, kind }) =>
      audiences(item.audience, moduleOfItem(source, item)).map((personKey) => ({ source, item, kind, personKey })),
    );
  const wanted = new Map(noticesFor(moduleOf).map((notice) => [identity(notice), notice]));
  return { wanted: [...wanted.values()], holds: new Set(noticesFor(() => 'core').map(identity)) };
}

/** Read past the visibility of rows: who tells is not who is told. */
const knownNotices = (
  ctx: RequestContext,
  sources: readonly DueSource[],
  days: readonly string[],
): Promise<KnownNotice[]> =>
  ctx.db.rows<KnownNotice>(
    sql`select id as "key", source as source, kind as kind, record_type as type, record_id as record,
        due_on as "dueOn", owner_person_id as person, read_at is null as unread
      from core_notice where source in ${keyList(sources.map(({ id }) => id))}
        and (read_at is null or due_on in ${keyList(days)})`,
  );

interface Work {
  readonly missing: readonly DueNotice[];
  /** Unread notices of what is done, or told anew. */
  readonly stale: readonly number[];
}

async function workOf(ctx: RequestContext, sources: readonly DueSource[], { wanted, holds }: DueToday): Promise<Work> {
  const days = [...new Set(wanted.map(({ item }) => item.dueOn))];
  const known = await knownNotices(ctx, sources, days);
  const told = new Set(known.map(identityOf));
  return {
    missing: wanted.filter((notice) => !told.has(identity(notice))),
    stale: known
      .filter((notice) => Number(notice.unread) === 1 && !holds.has(identityOf(notice)))
      .map(({ key }) => key),
  };
}

/**
 * Tells what falls due, each item once for each of its kinds, and takes back unread notices of what is done. Safe to run
 * again, and by several replicas: they come one after the other, and the second finds nothing left to tell.
 */
export async function tellDues(ctx: RequestContext, sources: readonly DueSource[]): Promise<number> {
  const due = await dueToday(ctx, sources);
  const work = await workOf(ctx, sources, due);
  if (work.missing.length === 0 && work.stale.length === 0) return 0;
  return transact(ctx, async (tx) => {
    await takeTurn(tx);
    const { missing, stale } = await workOf(tx, sources, due);
    const keys: number[] = [];
    for (const notice of missing) keys.push(await insert(tx, Notice, rowOf(tx, notice)));
    const now = tx.clock.now().getTime();
    await tx.db.execute(sql`update core_notice set read_at = ${now} where id in ${keyList(stale)} and read_at is null`);
    for (const key of [...keys, ...stale]) tx.emit(recordChanged, { type: 'Notice', key });
    const [first] = [...keys, ...stale];
    const after = { today: tx.today, told: keys.length, settled: stale.length };
    tx.audit({ act: 'core.notice.tell', type: 'Notice', key: first ?? 0, after });
    return keys.length;
  });
}

/** Holds a row that every replica has to hold, until the transaction ends. */
const takeTurn = (tx: TransactionContext) =>
  tx.db.execute(sql`update core_setting set value = ${JSON.stringify(tx.today)} where name = 'duesToldOn'`);

const rowOf = (tx: TransactionContext, { source, item, kind, personKey }: DueNotice): Omit<Notice, 'key' | 'id'> => ({
  kind: kind as NoticeKind,
  ...dueTitles(kind, item.dueOn, tx.today, item),
  path: item.path,
  dueOn: item.dueOn,
  recordType: item.recordType,
  recordKey: item.recordKey,
  at: tx.clock.now(),
  readAt: null,
  source,
  module: moduleOf(source, item),
  visibility: 'PERSONAL',
  ownerDepartmentKey: null,
  ownerPersonKey: personKey,
});
