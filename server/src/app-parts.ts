import { sql } from '@yeondong/schema';
import { createSession } from './access/identify.js';
import type { Cardinalities } from './graphql/cardinalities.js';
import { Documents } from './graphql/documents.js';
import { createEndpoint } from './graphql/endpoint.js';
import { createErrorFormatter } from './graphql/errors/error-formatter.js';
import { mergeMessages } from './graphql/errors/texts.js';
import { KeptAnswers } from './graphql/kept/kept-answers.js';
import { limitsPlugin, takingCost } from './graphql/operation-limits.js';
import { operationNotes } from './graphql/operation-notes.js';
import { QueryEngine } from './graphql/query-engine.js';
import { readRegistered } from './graphql/registered.js';
import { Variants } from './graphql/variants.js';
import type { Parts } from './http/parts.js';
import { createRateLimit } from './http/rate-limit.js';
import { storedFiles } from './http/stored-files.js';
import { createMeters } from './meters.js';
import type { Platform } from './platform.js';

/** All that the HTTP side is made of, over one platform. */
export async function appParts(
  platform: Platform,
  cardinalities: Cardinalities,
): Promise<{ parts: Parts; variants: Variants }> {
  const { config, log, registry, storage } = platform;
  const { clientDir } = config;
  const registered = readRegistered(clientDir);
  const meters = createMeters();
  const rates = createRateLimit({ user: config.rate, address: config.rate * 2 });
  const documents = new Set(registered.values());
  const isRegistered = (text: string) => documents.has(text);
  const takeCost = takingCost({ cardinality: cardinalities.of, isRegistered, rates });
  const engine = new QueryEngine(log, takeCost);
  const variants = new Variants(await platform.schema(), registry, [limitsPlugin(takeCost), engine.plugin()]);
  const errors = createErrorFormatter(mergeMessages(registry.modules), log);
  const identity = { ...platform, reader: storage.reader, today: config.today, touch: touching(platform) };
  const parts: Parts = {
    config,
    log,
    errors,
    clientDir,
    endpoint: createEndpoint({
      variants,
      engine,
      registered,
      documents: new Documents(),
      kept: new KeptAnswers(storage.reader, config.keptMegabytes * 1_000_000),
      errors,
      note: operationNotes({ isRegistered, meters, log, slowMs: config.slowMs }),
    }),
    session: createSession(identity),
    files: storedFiles(config),
    health: { readiness: () => readiness(platform) },
    rates,
    meters,
  };
  return { parts, variants };
}

/** Sessions slide and tokens show their last use, to the minute; a note that fails costs nothing. */
const touching =
  ({ storage, log }: Platform) =>
  async (service: boolean, key: number, at: Date): Promise<void> => {
    const statement = service
      ? sql`update core_api_token set used_at = ${at.getTime()} where id = ${key}`
      : sql`update core_session set used_at = ${at.getTime()} where id = ${key}`;
    try {
      await storage.write((db) => db.execute(statement));
    } catch (error) {
      log.warn({ err: error }, 'the use of a session was not noted');
    }
  };

async function readiness({ storage, registry }: Platform) {
  const database = await storage.ping().then(
    () => true,
    () => false,
  );
  return { ready: database, checks: { database, migrations: true, modules: registry.modules.length > 0 } };
}
