import { databases } from '../src/databases.js';
import { MARIADB_PORT_VARIABLE, startMariaDb } from '../src/mariadb.js';
import { AnswersDiffer, CONNECTIONS, type Comparison, compareOn } from './compare.js';
import { questions } from './questions.js';
import { coldTable, machine, resultTable } from './report.js';
import type { Pace } from './rounds.js';

const FULL: Pace = { rounds: 5, milliseconds: 4000, warmUpMilliseconds: 2000 };
const QUICK: Pace = { rounds: 3, milliseconds: 2000, warmUpMilliseconds: 1000 };

async function bench(pace: Pace): Promise<void> {
  console.log(machine());
  const mariadb = await startMariaDb();
  process.env[MARIADB_PORT_VARIABLE] = String(mariadb.port);
  try {
    const all: Comparison = { results: [], coldStarts: [] };
    for (const database of databases) {
      const { results, coldStarts } = await compareOn(database, pace);
      all.results.push(...results);
      all.coldStarts.push(...coldStarts);
    }
    console.log(`\n${questions.map(({ name, what }) => `${name}: ${what}`).join('\n')}`);
    console.log(`\n${pace.rounds} rounds of ${pace.milliseconds / 1000} s, ${CONNECTIONS} connections, medians\n`);
    console.log(resultTable(all.results));
    console.log(`\nCold start, one each\n\n${coldTable(all.coldStarts)}\n\n${machine()}`);
  } finally {
    await mariadb.stop();
  }
}

try {
  await bench(process.argv.includes('--quick') ? QUICK : FULL);
} catch (error) {
  console.error(error);
  process.exitCode = error instanceof AnswersDiffer ? 1 : 2;
}
