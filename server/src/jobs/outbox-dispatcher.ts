import {
  keyList,
  type ModuleDefinition,
  type RequestContext,
  recordChanged,
  sql,
  type WriteDatabase,
} from '@yeondong/schema';
import type { Log } from '../log.js';
import type { Change, Changes } from './changes.js';
import { retryWait } from './outbox-retry.js';

const BATCH = 100;
const KEPT_DAYS = 7;
const DAY = 86_400_000;

interface StoredEvent {
  readonly id: number;
  readonly name: string;
  readonly payload: string;
  readonly attempts: number | null;
}

interface DispatcherParts {
  readonly modules: readonly ModuleDefinition[];
  readonly changes: Changes;
  readonly log: Log;
  context(): RequestContext;
  write<T>(work: (db: WriteDatabase) => Promise<T>): Promise<T>;
}

/**
 * Hears the events of committed transactions: subscribers of changed records, and handlers of modules at least once. An
 * event whose handler fails is delivered again, later and later; handlers are safe to run twice.
 */
export class OutboxDispatcher {
  private running: Promise<void> | null = null;
  private again = false;

  constructor(private readonly parts: DispatcherParts) {}

  /** Called behind each commit, at the start, and now and then for what waits to be tried again; one run at a time. */
  wake(): void {
    if (this.running) {
      this.again = true;
      return;
    }
    this.running = this.run()
      .catch((error: unknown) => this.parts.log.error({ err: error }, 'events could not be dispatched'))
      .finally(() => {
        this.running = null;
        if (this.again) {
          this.again = false;
          this.wake();
        }
      });
  }

  async settled(): Promise<void> {
    while (this.running) await this.running;
  }

  /** Takes out what was heard days ago; what was given up stays to be looked at. */
  async sweep(): Promise<void> {
    const before = this.parts.context().clock.now().getTime() - KEPT_DAYS * DAY;
    await this.parts.write((db) =>
      db.execute(sql`delete from core_outbox_event where dispatched_at < ${before} and fault is null`),
    );
  }

  private async run(): Promise<void> {
    const ctx = this.parts.context();
    for (;;) {
      const now = ctx.clock.now().getTime();
      const events = await ctx.db.rows<StoredEvent>(
        sql`select id, name, payload, attempts from core_outbox_event
          where dispatched_at is null and (retry_at is null or retry_at <= ${now}) order by id limit ${BATCH}`,
      );
      if (events.length === 0) return;
      const heard: number[] = [];
      for (const event of events) {
        const fault = await this.deliver(ctx, event);
        if (fault === null) heard.push(event.id);
        else await this.postpone(event, fault, now);
      }
      if (heard.length === 0) continue;
      await this.parts.write((db) =>
        db.execute(sql`update core_outbox_event set dispatched_at = ${now} where id in ${keyList(heard)}`),
      );
    }
  }

  /** What went wrong, or null. */
  private async deliver(ctx: RequestContext, event: StoredEvent): Promise<string | null> {
    const payload = JSON.parse(event.payload) as unknown;
    if (event.name === recordChanged.name) this.parts.changes.tell(payload as Change, event.id);
    const faults: string[] = [];
    for (const handler of this.parts.modules.flatMap(({ events }) => events.handlers)) {
      if (handler.on.name !== event.name) continue;
      try {
        await handler.handle(ctx, payload as never);
      } catch (error) {
        this.parts.log.error({ err: error, event: event.name, id: event.id }, 'an event handler failed');
        faults.push(error instanceof Error ? error.message : String(error));
      }
    }
    return faults.length === 0 ? null : faults.join('; ').slice(0, 1000);
  }

  private async postpone(event: StoredEvent, fault: string, now: number): Promise<void> {
    const attempts = (event.attempts ?? 0) + 1;
    const wait = retryWait(attempts);
    if (wait === null) this.parts.log.error({ event: event.name, id: event.id }, 'an event was given up');
    const retryAt = wait === null ? null : now + wait * 1000;
    const givenUpAt = wait === null ? now : null;
    await this.parts.write((db) =>
      db.execute(
        sql`update core_outbox_event set attempts = ${attempts}, retry_at = ${retryAt}, fault = ${fault},
          dispatched_at = ${givenUpAt} where id = ${event.id}`,
      ),
    );
  }
}
