import { type Database, recordChanged, sql } from '@yeondong/schema';
import { DATA_REVISION } from '../database/data-revisions.js';
import type { Log } from '../log.js';
import type { Change, Changes } from './changes.js';

const INTERVAL_MS = 1000;
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
 * Tells subscribers here what other processes on the same database have written. Every second, while there are any, one
 * number says whether anything was written at all.
 */
export class ForeignChanges {
  private timer: NodeJS.Timeout | undefined;
  private busy: Promise<void> = Promise.resolve();
  private revision: number | null = null;
  private newest = 0;

  constructor(
    private readonly changes: Changes,
    private readonly reader: Database,
    private readonly log: Log,
  ) {}

  start(): void {
    let waiting = false;
    this.timer = setInterval(() => {
      if (waiting) return;
      waiting = true;
      this.busy = this.look()
        .catch((error: unknown) => this.log.error({ err: error }, 'changes of other processes could not be read'))
        .finally(() => {
          waiting = false;
        });
    }, INTERVAL_MS);
    this.timer.unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.busy;
  }

  /** As the timer does. */
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
    for (const event of await this.events(isFirst)) {
      this.newest = Math.max(this.newest, Number(event.id));
      const isOld = isFirst && Number(event.at) < since - CLOCKS_MS;
      if (isOld) this.changes.skip(Number(event.id));
      else this.changes.tell(JSON.parse(event.payload) as Change, Number(event.id));
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
