/** Who and what the two years are about: people by office, and twelve initiatives whose plans the script writes. */

/** Login, role and department of those whom the administration appoints beside the accounts that are there. */
export const PEOPLE = [
  ['plan.staff', 'staff', 'POLICY_PLANNING'],
  ['plan.head', 'head', 'POLICY_PLANNING'],
  ['wonmi.staff', 'staff', 'WONMI_GU'],
  ['wonmi.head', 'head', 'WONMI_GU'],
  ['culture.staff', 'staff', 'CULTURAL_FOUNDATION'],
  ['culture.head', 'head', 'CULTURAL_FOUNDATION'],
] as const;

const STAFF: Readonly<Record<string, string>> = {
  WELFARE_POLICY: 'staff',
  POLICY_PLANNING: 'plan.staff',
  WONMI_GU: 'wonmi.staff',
  CULTURAL_FOUNDATION: 'culture.staff',
};

export const DEPARTMENTS: readonly string[] = Object.keys(STAFF);
export const staffOf = (department: string): string => STAFF[department] ?? 'planner';
export const headOf = (department: string): string => staffOf(department).replace('staff', 'head');

const [W, P, G, C] = DEPARTMENTS as [string, string, string, string];

/** Each domain has a goal; welfare has two. */
export const GOALS = [
  ['G-ECONOMY', 'ECONOMY', '활기 있는 골목 상권'],
  ['G-CULTURE', 'CULTURE', '누구나 누리는 예술'],
  ['G-TRANSPORT', 'URBAN_TRANSPORT', '안전하고 걷기 좋은 길'],
  ['G-CARE', 'WELFARE', '이웃이 돌보는 복지'],
  ['G-AGE', 'WELFARE', '존중받는 노후'],
  ['G-ENVIRONMENT', 'ENVIRONMENT', '가까운 녹지'],
  ['G-GOVERNANCE', 'SELF_GOVERNANCE', '시민이 여는 시정'],
] as const;

export interface Work {
  readonly number: number;
  readonly title: string;
  readonly goal: string;
  readonly department: string;
}

const work = (goal: string, department: string, ...titles: string[]) =>
  titles.map((title) => ({ title, goal, department }));

/** The initiatives of the city, each with an item in every plan of its kind: `A-3` is what the annual plan has of the third. */
export const WORKS: readonly Work[] = [
  ...work('G-ECONOMY', G, '재래시장 시설 현대화', '소상공인 경영 상담'),
  ...work('G-CULTURE', C, '작은 도서관 확충', '시민 문화사랑방'),
  ...work('G-TRANSPORT', G, '보도 단차 없애기', '자전거길 잇기'),
  ...work('G-CARE', W, '긴급복지 지원 창구', '자원봉사 활성화'),
  ...work('G-AGE', W, '노인복지관 건립'),
  ...work('G-ENVIRONMENT', G, '마을 쌈지공원'),
  ...work('G-ENVIRONMENT', P, '하천 생태 복원'),
  ...work('G-GOVERNANCE', P, '주민 참여예산 준비'),
].map((each, at) => ({ ...each, number: at + 1 }));

/** The plans that stand in 2006, with the years of what is in them. */
export const PLANS = [
  { code: 'LT', title: '장기발전계획', level: 'LONG_TERM', years: [2005, 2015], items: [2005, 2015] },
  { code: 'BP', title: '시정운영 기본계획', level: 'BASIC', years: [2005, 2010], items: [2005, 2010] },
  { code: 'T3', title: '민선3기 핵심과제', level: 'TERM_PRIORITY', years: [2002, 2006], items: [2002, 2006] },
  { code: 'SP', title: '부문계획', level: 'SECTORAL', years: [2005, 2010], items: [2006, 2009] },
  { code: 'FP', title: '중기지방재정계획', level: 'MID_TERM_FISCAL', years: [2006, null], items: [2006, 2009] },
  { code: 'AP', title: '시정계획', level: 'ANNUAL', years: [2006, null], items: [2006, 2006] },
] as const;

export type PlanCode = (typeof PLANS)[number]['code'] | 'T4';
export const LEVELS = PLANS.map(({ level }) => level);

export interface Entry {
  readonly code: string;
  readonly title: string;
  readonly department: string;
  /** Of the hierarchy: root field and code. */
  readonly node: readonly [field: string, code: string];
}

const entriesOfWorks = (letter: string): Entry[] =>
  WORKS.map(({ number, title, department }) => ({
    ...{ code: `${letter}-${number}`, title, department, node: ['initiative', `I-${number}`] },
  }));

const domainOf = (goal: string): string => GOALS.find(([code]) => code === goal)?.[1] ?? '';

/** What each plan holds at its first edition. */
export const ENTRIES: Readonly<Record<PlanCode, readonly Entry[]>> = {
  LT: GOALS.map(([code, , title]) => ({ code: `L-${code}`, title, department: P, node: ['goal', code] })),
  BP: [...new Set(GOALS.map(([, domain]) => domain))].map((domain) => ({
    ...{ code: `B-${domain}`, title: `${domain} 분야 시정운영 방향`, department: P, node: ['domain', domain] },
  })),
  T3: entriesOfWorks('T'),
  SP: entriesOfWorks('S'),
  FP: entriesOfWorks('F'),
  AP: entriesOfWorks('A'),
  T4: WORKS.map(({ number, title, department, goal }) => ({
    // The next term gives one to another department, and says of the last two only what they are called.
    ...{ code: `N-${number}`, title, department: number === 1 ? P : department },
    node: number > 10 ? ['domain', domainOf(goal)] : ['initiative', `I-${number}`],
  })),
};

export type Pair = readonly [from: string, to: string, type: string];

/** What the items of the third term carry out of two plans above. */
export const TERM_UPWARDS: readonly Pair[] = WORKS.flatMap(({ number, goal }): Pair[] => [
  [`T-${number}`, `L-${goal}`, 'IMPLEMENTS'],
  [`T-${number}`, `B-${domainOf(goal)}`, 'DERIVES'],
]);

/** What three plans below carry out of them; the last annual item carries out none. */
export const TERM_DOWNWARDS: readonly Pair[] = WORKS.flatMap(({ number }): Pair[] => [
  ...(number === WORKS.length ? [] : [[`A-${number}`, `T-${number}`, 'IMPLEMENTS'] as const]),
  [`F-${number}`, `T-${number}`, 'FUNDS'],
  [`S-${number}`, `T-${number}`, 'IMPLEMENTS'],
]);

/** What is linked past the term. */
export const PAST_THE_TERM: readonly Pair[] = [
  ...WORKS.filter(({ number }) => number % 2 === 1 && number < 11).map(
    ({ number, goal }): Pair => [`A-${number}`, `L-${goal}`, 'IMPLEMENTS'],
  ),
  ...WORKS.slice(0, 5).map(({ number }): Pair => [`F-${number}`, `A-${number}`, 'FUNDS']),
];
export const BASIC_LINKS: readonly Pair[] = GOALS.slice(0, 4).map(([goal, domain]) => [
  ...([`B-${domain}`, `L-${goal}`, 'DERIVES'] as const),
]);

/** Millions of won that the fiscal plan gives an initiative in each year from 2006, by source; half of the initiatives have some. */
export const MONEY = WORKS.filter(({ number }) => number % 2 === 0).map(({ number, department }) => ({
  ...{ code: `M-${number}`, number, department },
  years: [2006, 2007, 2008, 2009, 2010].map((year, at) => ({
    year,
    sources: [
      { source: 'NATIONAL', amount: (number + at) * 1_000_000 },
      { source: 'PROVINCIAL', amount: number * 500_000 },
      { source: 'CITY', amount: (15 - number + at) * 1_500_000 + 250_000 },
    ],
  })),
}));
