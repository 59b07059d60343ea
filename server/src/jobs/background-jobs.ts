import { type JobDefinition, tellDues } from '@yeondong/schema';
import type { Cardinalities } from '../graphql/cardinalities.js';
import type { Platform } from '../platform.js';
import { sealAudit } from './audit-chain.js';

const LISTEN_SECONDS = 1;
const RETRY_SECONDS = 5;
const SEAL_SECONDS = 30;
const COUNT_SECONDS = 600;
/** Notices are told by the day; the business date may move within one. */
const DUE_SECONDS = 600;
const DAY_SECONDS = 86_400;

/** Everything that runs beside requests: the modules' jobs and the server's own. */
export const backgroundJobs = (
  { registry, storage, dispatcher, foreignChanges }: Platform,
  cardinalities: Cardinalities,
): readonly JobDefinition[] => [
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
    run: () => cardinalities.refresh((statement) => storage.reader.longRows(statement)),
  },
  {
    id: 'core.due-notices',
    everySeconds: DUE_SECONDS,
    timeoutSeconds: 60,
    run: async (ctx) =>
      void (await tellDues(
        ctx,
        registry.modules.flatMap(({ dues }) => dues),
      )),
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
  {
    id: 'core.foreign-changes',
    everySeconds: LISTEN_SECONDS,
    timeoutSeconds: 10,
    run: () => foreignChanges.look(),
  },
  { id: 'core.event-sweep', everySeconds: DAY_SECONDS, timeoutSeconds: 60, run: () => dispatcher.sweep() },
];
