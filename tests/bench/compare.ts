import { runYeondong } from '../src/command.js';
import type { DatabaseKind } from '../src/databases.js';
import { Platform } from '../src/platform.js';
import { contenders, product, type Running } from './contenders.js';
import { fill } from './data.js';
import { answerOf, proofOf } from './equality.js';
import { type Question, questions } from './questions.js';
import type { ColdStart, Result } from './report.js';
import { type Lane, type Pace, type Round, runRounds } from './rounds.js';

export const CONNECTIONS = 8;

/** Equal data, different answers. */
export class AnswersDiffer extends Error {}

export interface Comparison {
  results: Result[];
  coldStarts: ColdStart[];
}

/** All contenders on one database, all questions. */
export async function compareOn(database: DatabaseKind, pace: Pace): Promise<Comparison> {
  const platform = await Platform.prepare({ database });
  const running = new Map<string, Running>();
  const found: Comparison = { results: [], coldStarts: [] };
  try {
    await prepareData(platform);
    for (const { name, start } of contenders) {
      const begun = performance.now();
      running.set(name, await start(platform));
      found.coldStarts.push({ database, contender: name, ...(await firstAnswer(running.get(name), begun)) });
    }
    for (const question of questions) found.results.push(...(await ask(question, running, database, pace)));
  } finally {
    for (const contender of running.values()) await contender.stop();
    await platform.discard();
  }
  return found;
}

/** Migrated and seeded by the product itself, then its samples taken out and the data of the comparison put in. */
async function prepareData(platform: Platform): Promise<void> {
  await platform.start();
  await platform.stop({ keep: true });
  const { code, stderr } = await runYeondong(['seed', '--remove-sample'], platform.environment);
  if (code !== 0) throw new Error(`Taking out the samples failed:\n${stderr}`);
  await fill(platform.databaseUrl);
}

async function firstAnswer(
  contender: Running | undefined,
  begun: number,
): Promise<{ readyMs: number; firstMs: number }> {
  const ready = performance.now();
  const [first] = questions;
  if (contender && first) await answerOf(contender.url, contender.request(first));
  return { readyMs: ready - begun, firstMs: performance.now() - ready };
}

async function ask(
  question: Question,
  running: ReadonlyMap<string, Running>,
  database: DatabaseKind,
  pace: Pace,
): Promise<Result[]> {
  const cursor = await cursorOf(question, running.get(product.name));
  const lanes: (Lane & { hash: string })[] = [];
  for (const [name, contender] of running) {
    const request = contender.request(question, cursor);
    const { hash, bytes } = await proofOf(contender, request);
    lanes.push({
      name,
      pid: contender.pid,
      hash,
      order: { url: contender.url, request, connections: CONNECTIONS, bytes },
    });
  }
  const hashes = lanes.map(({ name, hash }) => `${name} ${hash}`).join(', ');
  console.log(`${question.name} on ${database}: ${hashes}`);
  if (new Set(lanes.map(({ hash }) => hash)).size > 1) throw new AnswersDiffer(`${question.name} on ${database}`);
  const rounds = await runRounds(lanes, pace);
  const of = (name: string): Round[] => rounds.get(name) ?? [];
  const [measure] = contenders;
  return lanes.map(({ name, order: { bytes } }) => {
    return {
      database,
      question: question.name,
      contender: name,
      rounds: of(name),
      floor: of(measure?.name ?? ''),
      bytes,
    };
  });
}

async function cursorOf({ cursor }: Question, asked: Running | undefined): Promise<string | undefined> {
  if (!cursor || !asked) return undefined;
  const request = asked.request({ name: '', what: '', document: cursor.document, variables: {} });
  const { data } = await answerOf(asked.url, request);
  return cursor.of(data as never);
}
