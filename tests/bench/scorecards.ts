import type { DatabaseKind } from '../src/databases.js';
import { Platform } from '../src/platform.js';
import { ask } from './ask.js';
import { prepareData } from './compare.js';
import type { Running } from './contender.js';
import { YEAR } from './data/rows.js';
import { fillScorecards } from './data/scorecards.js';
import { floor } from './floor-contender.js';
import { product } from './product-contender.js';
import type { Question } from './questions.js';
import type { Recalculated, Result } from './report.js';
import type { Pace } from './rounds.js';

export const HEAT_MAP: Question = {
  name: 'Q6',
  what: 'heat map: 74 departments by perspectives, of 492 KPIs',
  document: `query HeatMap($period: Period!) { scoreMatrix(period: $period) { rows { department { code name }
    total { score { value } } cells { weight score { value } } } } }`,
  variables: { period: `${YEAR}-12` },
};

export interface Scorecards {
  results: Result[];
  recalculated: Recalculated[];
}

/** The scorecards of a large city on one database: scores of a year and of a month, then the heat map. */
export async function measureScorecards(database: DatabaseKind, pace: Pace): Promise<Scorecards> {
  const platform = await Platform.prepare({ database });
  const running = new Map<string, Running>();
  try {
    await prepareData(platform);
    await fillScorecards(platform.databaseUrl);
    await platform.start();
    await platform.data(
      'mutation($date: Date!) { setBusinessDate(date: $date) { businessDate } }',
      { date: `${YEAR + 1}-02-01` },
      { as: 'planner' },
    );
    const recalculated = [
      await recalculate(platform, database, `${YEAR}`),
      await recalculate(platform, database, `${YEAR}-12`),
    ];
    await platform.stop({ keep: true });
    for (const contender of [floor, product]) running.set(contender.name, await contender.start(platform));
    return { results: await ask(HEAT_MAP, running, database, pace), recalculated };
  } finally {
    for (const contender of running.values()) await contender.stop();
    await platform.discard();
  }
}

interface Row {
  state: string;
  changed: number;
}

async function recalculate(platform: Platform, database: DatabaseKind, period: string): Promise<Recalculated> {
  const begun = performance.now();
  const { recalculateScores } = await platform.data<{ recalculateScores: Row }>(
    'mutation($input: RecalculationInput!) { recalculateScores(input: $input) { state changed } }',
    { input: { period } },
    { as: 'bsc' },
  );
  let row = recalculateScores;
  while (row.state !== 'DONE') {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const { recalculations } = await platform.data<{ recalculations: { nodes: Row[] } }>(
      `query($year: Int!) { recalculations(year: $year, first: 1, orderBy: [{ field: STARTED, direction: DESC }]) {
        nodes { state changed } } }`,
      { year: YEAR },
      { as: 'bsc' },
    );
    row = recalculations.nodes[0] as Row;
  }
  return { database, what: period, seconds: (performance.now() - begun) / 1000, changed: row.changed };
}
