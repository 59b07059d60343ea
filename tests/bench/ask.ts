import type { DatabaseKind } from '../src/databases.js';
import type { Running, Way } from './contender.js';
import { answerOf, proofOf } from './equality.js';
import { product } from './product-contender.js';
import { CONNECTIONS, type Question } from './questions.js';
import type { Result } from './report.js';
import { type Lane, type Pace, runRounds } from './rounds.js';

/** Equal data, different answers. */
export class AnswersDiffer extends Error {}

/** One question to all contenders: first whether they answer alike, then how fast. */
export async function ask(
  question: Question,
  running: ReadonlyMap<string, Running>,
  database: DatabaseKind,
  pace: Pace,
): Promise<Result[]> {
  const asked = await waysOf(question, running);
  const lanes: Proven[] = [];
  for (const each of asked) {
    const { way, contender, name, beside } = each;
    const { request, status } = way;
    if (!request) continue;
    const { hash, bytes } = await proofOf(contender.url, { request, status });
    const order = { url: contender.url, request, status, bytes, beside };
    lanes.push({
      name,
      pid: contender.pid,
      hash,
      order: { ...order, connections: question.connections ?? CONNECTIONS },
    });
  }
  requireEqual(lanes, `${question.name} on ${database}`);
  const rounds = await runRounds(lanes, pace);
  const [measure] = asked;
  return asked.map(({ name }) => ({
    database,
    question: question.name,
    contender: name,
    rounds: rounds.get(name) ?? [],
    floor: rounds.get(measure?.name ?? '') ?? [],
    bytes: lanes.find((lane) => lane.name === name)?.order.bytes ?? null,
  }));
}

type Proven = Lane & { hash: string };

function requireEqual(lanes: readonly Proven[], what: string): void {
  console.log(`${what}: ${lanes.map(({ name, hash }) => `${name} ${hash}`).join(', ')}`);
  if (new Set(lanes.map(({ hash }) => hash)).size > 1) throw new AnswersDiffer(what);
}

interface Asked {
  name: string;
  contender: Running;
  way: Way;
  /** What the same contender is asked at the same time, again and again. */
  beside: Way['request'];
}

async function waysOf(question: Question, running: ReadonlyMap<string, Running>): Promise<Asked[]> {
  const cursor = await cursorOf(question, running.get(product.name));
  const found: Asked[] = [];
  for (const [name, contender] of running) {
    const others = question.beside ? await contender.ways(question.beside) : [];
    const beside = others.at(-1)?.request ?? null;
    for (const way of await contender.ways(question, cursor))
      found.push({ name: [name, way.name].filter(Boolean).join(', '), contender, way, beside });
  }
  return found;
}

async function cursorOf({ cursor }: Question, asked: Running | undefined): Promise<string | undefined> {
  if (!cursor || !asked) return undefined;
  const [way] = await asked.ways({ name: '', what: '', document: cursor.document, variables: {} });
  if (!way?.request) return undefined;
  const { data } = await answerOf(asked.url, way.request);
  return cursor.of(data as never);
}
