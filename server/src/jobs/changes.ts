import { byKeys, fields, globalId, parseGlobalId, type RequestContext } from '@yeondong/schema';

export interface Change {
  readonly type: string;
  readonly key: number;
}

/** Tells listeners in this process which records changed. */
export class Changes {
  private readonly listeners = new Set<(change: Change) => void>();

  tell(change: Change): void {
    for (const listener of this.listeners) listener(change);
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
    }
  }
}

async function readable(ctx: RequestContext, { type, key }: Change): Promise<boolean> {
  const entity = ctx.host.recordType(ctx, type);
  return entity !== null && (await byKeys(ctx, entity, [key], fields()))[0] !== null;
}
