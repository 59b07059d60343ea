import { defineEvent } from '@yeondong/schema';
import type { Storage } from '../database/storage.js';
import type { ServerContext } from './request-context.js';
import { createTransactions } from './transactions.js';

describe('a transaction', () => {
  it('refuses to tell an event that no module declares: nobody would ever hear it', async () => {
    const storage = { write: (work: (db: object) => Promise<unknown>) => work({}) } as unknown as Storage;
    const ctx = { request: { address: 'local' }, forget: () => undefined } as unknown as ServerContext;
    const run = createTransactions({ storage, events: new Set(['trial.written']), committed: () => undefined });
    const telling = run(ctx, async (tx) => tx.emit(defineEvent<null>('trial.wirtten'), null));
    await expect(telling).rejects.toThrow('No module declares the event trial.wirtten');
  });
});
