import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Load, Order } from './load.js';
import { cpuMs, residentMb } from './process-figures.js';

/** One contender's figures of one round. */
export interface Round {
  perSecond: number;
  p50: number;
  p99: number;
  cpuMs: number;
  residentMb: number;
}

/** One contender, ready to be asked one question. */
export interface Lane {
  name: string;
  pid: number;
  order: Omit<Order, 'milliseconds'>;
}

export interface Pace {
  rounds: number;
  milliseconds: number;
  warmUpMilliseconds: number;
}

/** Asks all lanes in turn, round after round, so that what disturbs the machine disturbs all of them. */
export async function runRounds(lanes: readonly Lane[], pace: Pace): Promise<Map<string, Round[]>> {
  const loader = startLoader();
  try {
    for (const lane of lanes) await runRound(loader, lane, pace.warmUpMilliseconds);
    const found = new Map<string, Round[]>(lanes.map(({ name }) => [name, []]));
    for (let at = 0; at < pace.rounds; at += 1) {
      for (const lane of lanes) found.get(lane.name)?.push(await runRound(loader, lane, pace.milliseconds));
    }
    return found;
  } finally {
    loader.process.disconnect();
  }
}

interface Loader {
  process: ChildProcess;
  /** Rejects when the process ends. */
  ended: Promise<never>;
}

function startLoader(): Loader {
  const child = fork(fileURLToPath(new URL('load.js', import.meta.url)));
  const ended = once(child, 'exit').then(() => {
    throw new Error('The load process has ended');
  });
  // After the last round nobody waits for it any more.
  ended.catch(() => {});
  return { process: child, ended };
}

async function runRound(loader: Loader, lane: Lane, milliseconds: number): Promise<Round> {
  const before = cpuMs(lane.pid);
  const load = await loadOf(loader, { ...lane.order, milliseconds });
  const count = load.latencies.length;
  const cpu = (cpuMs(lane.pid) - before) / count;
  if (load.wrong > 0) throw new Error(`${lane.name} answered ${load.wrong} of ${count} requests wrongly under load`);
  const sorted = load.latencies.sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(count - 1, Math.floor(count * share))] ?? 0;
  const perSecond = count / load.seconds;
  return { perSecond, p50: at(0.5), p99: at(0.99), cpuMs: cpu, residentMb: residentMb(lane.pid) };
}

async function loadOf(loader: Loader, order: Order): Promise<Load> {
  const answer = once(loader.process, 'message');
  loader.process.send(order);
  const [load] = (await Promise.race([answer, loader.ended])) as [Load];
  return load;
}
