import { type ModuleDefinition, type RequestContext, recordChanged, sql, type WriteDatabase } from '@yeondong/schema';
import type { Log } from '../log.js';
import type { Change, Changes } from './changes.js';

const BATCH = 100;

interface StoredEvent {
  readonly id: number;
  readonly name: string;
  readonly payload: string;
}

interface DispatcherParts {
  readonly modules: readonly ModuleDefinition[];
  readonly changes: Changes;
  readonly log: Log;
  context(): RequestContext;
  write<T>(work: (db: WriteDatabase) => Promise<T>): Promise<T>;
}

/** Hears the events of committed transactions: handlers of modules at least once, subscribers of changed records. */
export class OutboxDispatcher {
  private running: Promise<void> | null = null;
  private again = false;

  constructor(private readonly parts: DispatcherParts) {}

  /** Called behind each commit; one run at a time. */
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

  private async run(): Promise<void> {
    const ctx = this.parts.context();
    for (;;) {
      const events = await ctx.db.rows<StoredEvent>(
        sql`select id, name, payload from core_outbox_event where dispatched_at is null order by id limit ${BATCH}`,
      );
      if (events.length === 0) return;
      for (const event of events) await this.deliver(ctx, event);
      const last = events.at(-1)?.id ?? 0;
      const at = ctx.clock.now().getTime();
      await this.parts.write((db) =>
        db.execute(
          sql`update core_outbox_event set dispatched_at = ${at} where dispatched_at is null and id <= ${last}`,
        ),
      );
    }
  }

  private async deliver(ctx: RequestContext, event: StoredEvent): Promise<void> {
    const payload = JSON.parse(event.payload) as unknown;
    if (event.name === recordChanged.name) this.parts.changes.tell(payload as Change);
    for (const handler of this.parts.modules.flatMap(({ events }) => events.handlers)) {
      if (handler.on.name !== event.name) continue;
      try {
        await handler.handle(ctx, payload as never);
      } catch (error) {
        this.parts.log.error({ err: error, event: event.name }, 'an event handler failed');
      }
    }
  }
}
