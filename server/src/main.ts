import { appParts } from './app-parts.js';
import type { Config } from './config.js';
import { Cardinalities } from './graphql/cardinalities.js';
import { createApp } from './http/app.js';
import { listen } from './http/listen.js';
import { backgroundJobs } from './jobs/background-jobs.js';
import { JobRunner } from './jobs/runner.js';
import type { Log } from './log.js';
import { businessDate, openPlatform, type Prepared, prepare } from './platform.js';

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
  await cardinalities.refresh((statement) => platform.storage.reader.rows(statement));
  const { parts, variants } = await appParts(platform, cardinalities);
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
