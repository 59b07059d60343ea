import { type Database, recordChanged, sql } from '@yeondong/schema';
import { DATA_REVISION } from '../database/data-revisions.js';
import type { Change, Changes } from './changes.js';

/** Transactions end in another order than they began: events with smaller keys may appear behind larger ones. */
const LATE_EVENTS = 500;
/** Clocks of processes differ by less. */
const CLOCKS_MS = 2000;

interface ToldEvent {
  readonly id: number;
  readonly payload: string;
  readonly at: number;
}

/**
 * Tells subscribers here what other processes on the same database have written. While there are any, one number says
 * whether anything was written at all.
 */
export class ForeignChanges {
  private revision: number | null = null;
  private newest = 0;

  constructor(
    private readonly changes: Changes,
    private readonly reader: Database,
  ) {}

  async look(): Promise<void> {
    const { since } = this.changes;
    if (since === null) {
      this.revision = null;
      return;
    }
    const [state] = await this.reader.rows<{ revision: number }>(sql`select ${DATA_REVISION} as revision`);
    const revision = Number(state?.revision);
    if (revision === this.revision) return;
    const isFirst = this.revision === null;
    for (const { id, payload, at } of await this.events(isFirst)) {
      this.newest = Math.max(this.newest, id);
      if (isFirst && Number(at) < since - CLOCKS_MS) this.changes.skip(id);
      else this.changes.tell(JSON.parse(payload) as Change, id);
    }
    this.revision = revision;
  }

  private events(isFirst: boolean): Promise<ToldEvent[]> {
    const { name } = recordChanged;
    return this.reader.rows<ToldEvent>(
      isFirst
        ? sql`select id, payload, at from core_outbox_event where name = ${name} order by id desc limit ${LATE_EVENTS}`
        : sql`select id, payload, at from core_outbox_event
            where id > ${this.newest - LATE_EVENTS} and name = ${name} order by id`,
    );
  }
}
