import { appParts } from './app-parts.js';
import type { Config } from './config.js';
import { Cardinalities } from './graphql/cardinalities.js';
import { createApp } from './http/app.js';
import { listen } from './http/listen.js';
import { sealAudit } from './jobs/audit-chain.js';
import { JobRunner } from './jobs/runner.js';
import type { Log } from './log.js';
import { businessDate, openPlatform, type Platform, type Prepared, prepare } from './platform.js';

const SEAL_SECONDS = 30;
const COUNT_SECONDS = 600;
const RETRY_SECONDS = 5;
const DAY_SECONDS = 86_400;

/** A running server. */
export interface Serving extends Prepared {
  readonly url: string;
  stop(): Promise<void>;
}

/** Configuration → platform → tables and data → endpoint → HTTP → listening. */
export async function serve(config: Config, log: Log): Promise<Serving> {
  const platform = await openPlatform(config, log);
  const { accounts } = await prepare(platform);
  const cardinalities = new Cardinalities(platform.schema, platform.registry);
  await cardinalities.refresh(platform.storage.reader);
  const { parts, variants } = appParts(platform, cardinalities);
  const { server, stopping } = await createApp(parts);
  const today = async () => platform.systemContext(await businessDate(platform));
  const jobs = new JobRunner(backgroundJobs(platform, cardinalities), today, log);
  const url = await listen(server, config);
  jobs.start();
  platform.dispatcher.wake();
  const stop = async (): Promise<void> => {
    stopping.begin();
    await server.close();
    await jobs.stop();
    await variants.close();
    await platform.close();
  };
  return { url, accounts, stop };
}

const backgroundJobs = ({ registry, storage, dispatcher }: Platform, cardinalities: Cardinalities) => [
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
  {
    id: 'core.event-retry',
    everySeconds: RETRY_SECONDS,
    timeoutSeconds: 60,
    run: () => {
      dispatcher.wake();
      return dispatcher.settled();
    },
  },
  { id: 'core.event-sweep', everySeconds: DAY_SECONDS, timeoutSeconds: 60, run: () => dispatcher.sweep() },
];
