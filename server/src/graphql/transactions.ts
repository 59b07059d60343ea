import {
  AuditEntry,
  type AuditRecord,
  type EventType,
  insert,
  OutboxEvent,
  type RequestContext,
  type TransactionContext,
  type WriteDatabase,
} from '@yeondong/schema';
import type { Storage } from '../database/storage.js';
import { withAbsentHeads } from './on-behalf.js';
import { type ContextBase, createContext, type ServerContext } from './request-context.js';

interface Told {
  readonly name: string;
  readonly version: number;
  readonly payload: unknown;
}

export type RunTransaction = <T>(ctx: RequestContext, work: (tx: TransactionContext) => Promise<T>) => Promise<T>;

interface TransactionParts {
  readonly storage: Storage;
  /** Names of the events that modules declare. */
  readonly events: ReadonlySet<string>;
  /** Called behind each commit. */
  readonly committed: () => void;
}

/** Work, its one audit entry and its events in one transaction. Work that wrote is audited. */
export function createTransactions({ storage, events, committed }: TransactionParts): RunTransaction {
  return async (ctx, work) => {
    const server = ctx as ServerContext;
    const result = await storage.write(async (db) => {
      const told: Told[] = [];
      const records: AuditRecord[] = [];
      let written = false;
      const watched: WriteDatabase = {
        ...db,
        execute: (statement) => {
          written = true;
          return db.execute(statement);
        },
      };
      const tx = createContext({
        ...(server as ContextBase),
        db: watched,
        emit: <P>({ name, version }: EventType<P>, payload: P) => {
          if (!events.has(name)) throw new Error(`No module declares the event ${name}`);
          told.push({ name, version, payload });
        },
        audit: (record: AuditRecord) => void records.push(record),
      });
      const done = await work(tx);
      if (written) await keepRecord(tx, server.request.address, records);
      for (const { name, version, payload } of told) {
        await insert(tx, OutboxEvent, { name, eventVersion: version, payload, at: tx.clock.now(), dispatchedAt: null });
      }
      return done;
    });
    server.forget();
    committed();
    return result;
  };
}

async function keepRecord(tx: TransactionContext, address: string, records: readonly AuditRecord[]): Promise<void> {
  const [first] = records;
  if (!first) throw new Error('A transaction was not audited');
  await insert(tx, AuditEntry, {
    at: tx.clock.now(),
    actorKey: first.anonymous ? null : (first.actorKey ?? tx.actor.personKey),
    address: first.anonymous ? '' : address,
    requestId: first.anonymous ? '' : tx.requestId,
    act: first.act,
    recordType: first.type,
    recordKey: first.key,
    changes: await withAbsentHeads(tx, records),
    reason: records.find((record) => record.reason !== undefined)?.reason ?? null,
    sequence: null,
    hash: null,
  });
}
