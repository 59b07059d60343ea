import { Domain } from '../entities/domain.js';
import { Goal } from '../entities/goal.js';
import { Mission, MissionDomain } from '../entities/mission.js';
import { Vision } from '../entities/vision.js';
import { dataRows } from './data-files.js';
import { words } from './data-folder.js';
import { PLAN_YEAR } from './planned-activity.js';
import { keyOf, type Loaded, type SeedLoad } from './seed-load.js';

type Titled = 'code' | 'title_ko' | 'title_en';
type MissionRow = Readonly<Record<Titled | 'line' | 'domains', string>>;

/** The plan names its vision and no other one. */
const VISION = {
  code: 'VB2015',
  titleKo: '비전부천 2015',
  titleEn: 'Vision Bucheon 2015',
  startYear: PLAN_YEAR,
  endYear: 2015,
};

const titled = (row: Readonly<Record<Titled, string>>, position: number) => ({
  code: row.code,
  titleKo: row.title_ko,
  titleEn: row.title_en,
  position,
  version: 1,
});

const byCode = (row: { readonly code: string }): string => row.code;

export interface Hierarchy {
  readonly vision: Loaded;
  readonly goals: ReadonlyMap<string, Loaded>;
}

/** Vision, missions in the plan's words, the six areas under names that the city may change, sample goals. */
export async function loadHierarchy(load: SeedLoad): Promise<Hierarchy> {
  const visions = await load.writeMissing(
    Vision,
    'code',
    [VISION],
    (row) => ({ ...row, position: 1, version: 1 }),
    byCode,
  );
  const visionKey = keyOf(visions, VISION.code);
  const missionRows = dataRows<Titled | 'line' | 'domains'>('missions');
  const missions = await load.writeMissing(
    Mission,
    'code',
    missionRows,
    (row) => ({ ...titled(row, missionRows.indexOf(row) + 1), visionKey }),
    byCode,
  );
  const years = { fromYear: PLAN_YEAR, toYear: null };
  const domainRows = dataRows<Titled>('domains');
  const domains = await load.writeMissing(
    Domain,
    'code',
    domainRows,
    (row) => ({ ...titled(row, domainRows.indexOf(row) + 1), ...years, visionKey }),
    byCode,
  );
  await linkMissions(load, missionRows, missions, domains);
  const goalRows = dataRows<Titled | 'domain'>('goals');
  const goals = await load.writeMissing(
    Goal,
    'code',
    goalRows,
    (row) => ({ ...titled(row, goalRows.indexOf(row) + 1), ...years, domainKey: keyOf(domains, row.domain) }),
    byCode,
  );
  return { vision: visions.get(VISION.code) as Loaded, goals };
}

/** A pair whose two records were there before is the city's own decision and left alone. */
async function linkMissions(
  load: SeedLoad,
  rows: readonly MissionRow[],
  missions: ReadonlyMap<string, Loaded>,
  domains: ReadonlyMap<string, Loaded>,
): Promise<void> {
  for (const row of rows) {
    const mission = missions.get(row.code) as Loaded;
    for (const code of words(row.domains)) {
      const domainKey = keyOf(domains, code);
      if (mission.isNew || domains.get(code)?.isNew)
        await load.write(MissionDomain, { missionKey: mission.key, domainKey });
    }
  }
}
