import { byKeys, fields, globalId, parseGlobalId, type RequestContext } from '@yeondong/schema';
import { LRUCache } from 'lru-cache';

/** Events that are remembered as told. */
const MOST_EVENTS = 10_000;

export interface Change {
  readonly type: string;
  readonly key: number;
}

/** Tells listeners in this process which records changed, whoever finds the event first, and once. */
export class Changes {
  private readonly listeners = new Set<(change: Change) => void>();
  private readonly told = new LRUCache<number, true>({ max: MOST_EVENTS });
  private begun: number | null = null;

  /** When the first of those who listen now began (milliseconds since 1970); null where nobody does. */
  get since(): number | null {
    return this.begun;
  }

  tell(change: Change, event: number): void {
    if (this.told.has(event)) return;
    this.skip(event);
    for (const listener of this.listeners) listener(change);
  }

  /** What nobody who listens now need hear. */
  skip(event: number): void {
    this.told.set(event, true);
  }

  /** Ids, of those asked for, of records that changed and that the actor may still read; ends when `alive` says no. */
  async *of(ctx: RequestContext, ids: readonly string[], alive: () => Promise<boolean>): AsyncGenerator<string> {
    const wanted = new Set(ids.filter((id) => parseGlobalId(id) !== null));
    const waiting: Change[] = [];
    let wake: () => void = () => undefined;
    const listener = (change: Change): void => {
      if (!wanted.has(globalId(change.type, change.key))) return;
      waiting.push(change);
      wake();
    };
    this.listeners.add(listener);
    this.begun ??= ctx.clock.now().getTime();
    try {
      for (;;) {
        const change = waiting.shift();
        if (!change) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        } else if (!(await alive())) return;
        else if (await readable(ctx, change)) yield globalId(change.type, change.key);
      }
    } finally {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.begun = null;
    }
  }
}

async function readable(ctx: RequestContext, { type, key }: Change): Promise<boolean> {
  const entity = ctx.host.recordType(ctx, type);
  return entity !== null && (await byKeys(ctx, entity, [key], fields()))[0] !== null;
}
