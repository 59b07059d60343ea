import { Contest, Department, type Loaded, numberOrNull, type SeedLoad, TIE_STEPS } from '@yeondong/schema';
import { ProposalRule } from '../entities/proposal-rule.js';
import { dataRows } from './data-files.js';

/** The criteria had these names before and after; what changed in June 2006 is how long a decision may take. */
const CRITERIA = [
  { code: 'CREATIVITY', titleKo: '창의성', titleEn: 'Creativity', most: 20 },
  { code: 'ECONOMY', titleKo: '경제성 또는 능률성', titleEn: 'Economy or efficiency', most: 30 },
  { code: 'CONTINUITY', titleKo: '계속성', titleEn: 'Continuity', most: 20 },
  { code: 'SCOPE', titleKo: '적용범위', titleEn: 'Scope', most: 15 },
  { code: 'EFFORT', titleKo: '노력도', titleEn: 'Effort', most: 15 },
];
const GRADES = [
  { grade: 'GOLD', titleKo: '금상', titleEn: 'Gold', from: '90' },
  { grade: 'SILVER', titleKo: '은상', titleEn: 'Silver', from: '85' },
  { grade: 'BRONZE', titleKo: '동상', titleEn: 'Bronze', from: '80' },
  { grade: 'ENCOURAGEMENT', titleKo: '장려상', titleEn: 'Encouragement', from: '70' },
];
const RULES = [
  {
    code: 'sample.RULE-1973',
    titleKo: '제안 심사 규정(2006년 5월까지)',
    titleEn: 'Rules of proposals until May 2006',
    validFrom: '1973-01-01',
    decideDays: 120,
  },
  {
    code: 'sample.RULE-2006',
    titleKo: '제안 심사 규정(2006년 6월부터)',
    titleEn: 'Rules of proposals from June 2006',
    validFrom: '2006-06-01',
    decideDays: 30,
  },
];
const QUORUM = 2;
const OFFICE = 'POLICY_PLANNING';

type ContestColumn = 'code' | 'title_ko' | 'title_en' | 'topic' | 'stage' | 'opens_on' | 'closes_on' | ContestMoney;
type ContestMoney = 'prize_budget' | 'prizes';

export const CRITERIA_CODES = CRITERIA.map(({ code }) => code);

/** Rules and contests by code. */
export interface LoadedRules {
  readonly rules: ReadonlyMap<string, Loaded>;
  readonly contests: ReadonlyMap<string, Loaded>;
}

export async function loadRules(load: SeedLoad): Promise<LoadedRules> {
  const rules = await load.writeMissing(
    ProposalRule,
    'code',
    RULES,
    (rule) => ({
      ...rule,
      ...{ quorum: QUORUM, halfPoints: true, criteria: CRITERIA, grades: GRADES },
      ...{ position: RULES.indexOf(rule) + 1, sample: true, version: 1 },
    }),
    ({ code }) => code,
  );
  return { rules, contests: await loadContests(load) };
}

async function loadContests(load: SeedLoad): Promise<ReadonlyMap<string, Loaded>> {
  const rows = dataRows<ContestColumn>('contests');
  const departments = await load.keysBy(Department, 'code', [OFFICE]);
  return load.writeMissing(
    Contest,
    'code',
    rows,
    (row) => ({
      ...{ code: row.code, titleKo: row.title_ko, titleEn: row.title_en, topic: row.topic },
      ...{
        kind: 'IDEA' as const,
        stage: row.stage as Contest['stage'],
        opensOn: row.opens_on,
        closesOn: row.closes_on,
      },
      visibility: row.stage === 'AWARDED' ? ('PUBLIC' as const) : ('APPROVED' as const),
      ...{ prizeBudget: numberOrNull(row.prize_budget), prizes: prizesIn(row.prizes), criteria: CRITERIA },
      ...{ blind: true, halfPoints: true, quorum: QUORUM, normalised: false, staffVoteWeight: 0, withheld: [] },
      ...{ tieChain: TIE_STEPS, activityKey: null, module: 'policy-rnd', ownerPersonKey: null },
      ownerDepartmentKey: departments.get(OFFICE) ?? null,
      ...{ position: rows.indexOf(row) + 1, sample: true, version: 1 },
    }),
    ({ code }) => code,
  );
}

/** `GOLD=1x3000000|SILVER=2x1000000`: how many of a grade, and the won of each. The grades have the bounds of the rules. */
const prizesIn = (cell: string): Contest['prizes'] =>
  cell.split('|').map((prize) => {
    const [code = '', much = ''] = prize.split('=');
    const [quantity = '', amount = ''] = much.split('x');
    const grade = GRADES.find((candidate) => candidate.grade === code);
    if (!grade) throw new Error(`The data name the prize ${code}, which is no grade`);
    return { ...grade, quantity: Number(quantity), amount: Number(amount) };
  });
