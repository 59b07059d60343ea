import { join } from 'node:path';
import { sql } from '@yeondong/schema';
import { createSession } from './access/identify.js';
import type { Config } from './config.js';
import { Cardinalities } from './graphql/cardinalities.js';
import { createEndpoint } from './graphql/endpoint.js';
import { createErrorFormatter } from './graphql/errors/error-formatter.js';
import { mergeMessages } from './graphql/errors/texts.js';
import { limitsPlugin } from './graphql/limits-plugin.js';
import { readRegistered } from './graphql/registered.js';
import { Variants } from './graphql/variants.js';
import { createApp } from './http/app.js';
import { listen } from './http/listen.js';
import { storedFiles } from './http/stored-files.js';
import { sealAudit } from './jobs/audit-chain.js';
import { JobRunner } from './jobs/runner.js';
import type { Log } from './log.js';
import { businessDate, openPlatform, type Platform, prepare } from './platform.js';

const SEAL_SECONDS = 30;
const COUNT_SECONDS = 600;

/** A running server. */
export interface Serving {
  readonly url: string;
  stop(): Promise<void>;
  readonly accounts: Awaited<ReturnType<typeof prepare>>['accounts'];
}

/** Configuration → platform → tables and data → endpoint → HTTP → listening. */
export async function serve(config: Config, log: Log): Promise<Serving> {
  const platform = await openPlatform(config, log);
  const { accounts } = await prepare(platform);
  const clientDir = join(config.root, 'client', 'dist');
  const registered = readRegistered(clientDir);
  const cardinalities = new Cardinalities(platform.schema, platform.registry);
  await cardinalities.refresh(platform.storage.reader);
  const documents = new Set(registered.values());
  const variants = new Variants(
    platform.schema,
    platform.registry,
    limitsPlugin(cardinalities.of, (text) => documents.has(text)),
  );
  const errors = createErrorFormatter(mergeMessages(platform.registry.modules), log);
  const endpoint = createEndpoint({ variants, registered, errors });
  const session = createSession({
    ...platform,
    reader: platform.storage.reader,
    today: config.today,
    touch: touching(platform),
  });
  const rates = { user: config.rate, address: config.rate * 2 };
  const health = { readiness: () => readiness(platform) };
  const { server, stopping } = await createApp({
    config,
    log,
    endpoint,
    session,
    files: storedFiles(config),
    health,
    errors,
    clientDir,
    rates,
  });
  const jobs = new JobRunner(
    backgroundJobs(platform, cardinalities),
    async () => platform.systemContext(await businessDate(platform)),
    log,
  );
  const url = await listen(server, config);
  jobs.start();
  const stop = async (): Promise<void> => {
    stopping.begin();
    await server.close();
    await jobs.stop();
    await variants.close();
    await platform.close();
  };
  return { url, stop, accounts };
}

/** Sessions slide and tokens show their last use; a lost note costs nothing, so nobody waits for it. */
const touching =
  ({ storage, log }: Platform) =>
  (key: number, at: Date): void => {
    const statement =
      key > 0
        ? sql`update core_session set used_at = ${at.getTime()} where id = ${key}`
        : sql`update core_api_token set used_at = ${at.getTime()} where id = ${-key}`;
    storage
      .write((db) => db.execute(statement))
      .catch((error: unknown) => log.warn({ err: error }, 'the use of a session was not noted'));
  };

const backgroundJobs = ({ registry, storage }: Platform, cardinalities: Cardinalities) => [
  ...registry.modules.flatMap((module) => module.jobs),
  {
    id: 'core.audit-seal',
    everySeconds: SEAL_SECONDS,
    timeoutSeconds: 20,
    run: async () => void (await sealAudit((work) => storage.write(work))),
  },
  {
    id: 'core.count-records',
    everySeconds: COUNT_SECONDS,
    timeoutSeconds: 60,
    run: () => cardinalities.refresh(storage.reader),
  },
];

async function readiness({ storage, registry }: Platform) {
  const database = await storage.ping().then(
    () => true,
    () => false,
  );
  return { ready: database, checks: { database, migrations: true, modules: registry.modules.length > 0 } };
}
