import { writeFile } from 'node:fs/promises';
import { databases } from '../src/databases.js';
import { MARIADB_PORT_VARIABLE, startMariaDb } from '../src/mariadb.js';
import { AnswersDiffer } from './ask.js';
import { type Comparison, compareOn } from './compare.js';
import type { Contender } from './contender.js';
import { type Options, optionsOf } from './options.js';
import { installPeers } from './peers.js';
import { measurePlanEditions } from './plan-editions.js';
import { startPostgres } from './postgres.js';
import { CONNECTIONS, questionsOf } from './questions.js';
import {
  type Compared,
  coldTable,
  comparedTable,
  importTable,
  machine,
  type Recalculated,
  recalculationTable,
  resultJson,
  resultTable,
} from './report.js';
import { HEAT_MAP, measureScorecards } from './scorecards.js';

/** As `--only` names it. */
const PLANS = 'plans';

async function bench(options: Options): Promise<void> {
  const postgres = options.peers ? await startPostgres() : undefined;
  try {
    const peers = postgres ? installPeers(postgres.url) : [];
    await measure(options, peers);
  } finally {
    await postgres?.stop();
  }
}

async function measure(options: Options, peers: readonly Contender[]): Promise<void> {
  const { pace, amount } = options;
  console.log(machine());
  const mariadb = await startMariaDb();
  process.env[MARIADB_PORT_VARIABLE] = String(mariadb.port);
  try {
    const all: Comparison = { results: [], coldStarts: [], imports: [] };
    const recalculated: Recalculated[] = [];
    const compared: Compared[] = [];
    const wanted = (name: string): boolean => options.only.length === 0 || options.only.includes(name);
    for (const database of databases) {
      const { results, coldStarts, imports } = await compareOn(database, options, peers);
      all.results.push(...results);
      all.coldStarts.push(...coldStarts);
      all.imports.push(...imports);
      if (amount.scale > 1) continue;
      if (wanted(HEAT_MAP.name)) {
        const cards = await measureScorecards(database, pace);
        all.results.push(...cards.results);
        recalculated.push(...cards.recalculated);
      }
      if (wanted(PLANS)) compared.push(...(await measurePlanEditions(database)));
    }
    console.log(`\nScale ${amount.scale}, ${amount.observations} observations`);
    console.log(`\n${[...questionsOf(amount), HEAT_MAP].map(({ name, what }) => `${name}: ${what}`).join('\n')}`);
    console.log(`\n${pace.rounds} rounds of ${pace.milliseconds / 1000} s, ${CONNECTIONS} connections, medians\n`);
    console.log(resultTable(all.results));
    if (all.imports.length > 0) console.log(`\nImport of observations\n\n${importTable(all.imports)}`);
    if (recalculated.length > 0)
      console.log(`\nScores of 492 KPIs calculated anew\n\n${recalculationTable(recalculated)}`);
    if (compared.length > 0)
      console.log(
        `\nFive plans of 2,000 items and ten editions, 5,000 links, 20,000 fiscal lines\n\n${comparedTable(compared)}`,
      );
    if (options.json) await writeFile(options.json, `${resultJson(all.results)}\n`);
    console.log(`\nCold start, one each\n\n${coldTable(all.coldStarts)}\n\n${machine()}`);
  } finally {
    await mariadb.stop();
  }
}

try {
  await bench(optionsOf(process.argv.slice(2)));
} catch (error) {
  console.error(error);
  process.exitCode = error instanceof AnswersDiffer ? 1 : 2;
}
