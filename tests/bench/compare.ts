import { runYeondong } from '../src/command.js';
import type { DatabaseKind } from '../src/databases.js';
import { Platform } from '../src/platform.js';
import { ask } from './ask.js';
import type { Contender, Running } from './contender.js';
import { contenders } from './contenders.js';
import { fill } from './data/fill.js';
import { answerOf } from './equality.js';
import { measureImports } from './imports.js';
import type { Options } from './options.js';
import { type Question, questionsOf } from './questions.js';
import type { ColdStart, ImportResult, Result } from './report.js';

export interface Comparison {
  results: Result[];
  coldStarts: ColdStart[];
  imports: ImportResult[];
}

/** As `--only` names it. */
const IMPORT = 'import';
/** So many of the observations once more. */
const IMPORTED_SHARE = 10;

/** All contenders on one database, all questions. */
export async function compareOn(
  database: DatabaseKind,
  { pace, amount, only }: Options,
  peers: readonly Contender[],
): Promise<Comparison> {
  const platform = await Platform.prepare({ database });
  const running = new Map<string, Running>();
  const found: Comparison = { results: [], coldStarts: [], imports: [] };
  const questions = questionsOf(amount);
  const wanted = (name: string): boolean => only.length === 0 || only.includes(name);
  try {
    await prepareData(platform);
    await fill(platform.databaseUrl, amount);
    for (const { name, prepare, start } of [...contenders, ...peers]) {
      await prepare?.(platform);
      const begun = performance.now();
      const contender = await start(platform);
      running.set(name, contender);
      const cold = await coldStart(contender, begun, questions[0] as Question);
      if (cold) found.coldStarts.push({ database, contender: name, ...cold });
    }
    for (const question of questions.filter(({ name }) => wanted(name)))
      found.results.push(...(await ask(question, running, database, pace)));
    if (amount.observations > 0 && wanted(IMPORT))
      found.imports = await measureImports(platform, database, amount.observations / IMPORTED_SHARE, pace.rounds);
  } finally {
    for (const contender of running.values()) await contender.stop();
    await platform.discard();
  }
  return found;
}

/** None of a contender that answers the question only when it is asked again. */
async function coldStart(contender: Running, begun: number, { again: _, ...question }: Question) {
  const ready = performance.now();
  const [way] = await contender.ways(question);
  if (!way?.request) return null;
  await answerOf(contender.url, way.request);
  return { readyMs: ready - begun, firstMs: performance.now() - ready };
}

/** Migrated and seeded by the product itself, then its samples taken out. */
export async function prepareData(platform: Platform): Promise<void> {
  await platform.start();
  await platform.stop({ keep: true });
  const { code, stderr } = await runYeondong(['seed', '--remove-sample'], platform.environment);
  if (code !== 0) throw new Error(`Taking out the samples failed:\n${stderr}`);
}
