import type { Call } from '@yeondong/testing';
import type { Calls } from './fixtures.js';

type Input = Record<string, unknown>;

/** What the rows below write about, by id. */
export interface Known {
  readonly annual: string;
  readonly fiscal: string;
  readonly welfare: string;
  readonly roads: string;
  readonly item: { id: string; version: number };
  /** An item of the open edition of the long-term plan, and one of its final edition. */
  readonly open: { id: string; version: number };
  readonly settled: string;
  readonly line: { id: string; version: number };
  readonly budgeted: string;
  readonly basic: { id: string; version: number };
  readonly vision: string;
  /** The edition of 2007 of the long-term plan, which is open. */
  readonly next: string;
  readonly bare: string;
  readonly other: string;
}

/** A line of the table: what is sent → each code with its place, and what the Korean and the English message say. */
interface Edge {
  readonly line: string;
  readonly what: string;
  readonly call: (known: Known) => Call;
  readonly issues: readonly (readonly [code: string, place: string])[];
  readonly says?: readonly [ko: string, en: string];
}

const ref = ({ id, version }: { id: string; version: number }) => ({ id, version });

const newItem = (known: Known, more: Input): Call => {
  const { annual: planVersion, welfare: department } = known;
  const base = { planVersion, department, code: 'T-1', titleKo: '시험', startYear: 2006, endYear: 2006 };
  return ['createPlanItem', 'PlanItemInput', 'id', { ...base, ...more }, 'staff'];
};
const newLine = ({ fiscal, roads }: Known, more: Input): Call => [
  ...(['createFiscalLine', 'FiscalLineInput', 'id'] as const),
  { planVersion: fiscal, department: roads, code: 'T-1', titleKo: '시험', ...more },
];
const sources = (...amounts: number[]) =>
  amounts.map((amount, at) => ({ source: ['NATIONAL', 'PROVINCIAL', 'CITY'][at], amount }));
const budget = ({ budgeted: fiscalLine }: Known, more: Input): Call => [
  ...(['setBudgetLine', 'BudgetLineInput', 'id'] as const),
  { fiscalLine, year: 2008, source: 'CITY', ...more },
];
const target = ({ item }: Known, more: Input): Call => [
  ...(['savePlanTarget', 'PlanTargetInput', 'id'] as const),
  {
    ...{ item: item.id, measure: '이용자', unit: '명', path: 'LINEAR', baseYear: 2005, targetYear: 2006 },
    ...{ baseline: '10', target: '20', ...more },
  },
];
const change = ({ basic, welfare: department }: Known, more: Input): Call => [
  ...(['proposePlanChange', 'PlanChangeInput', 'id'] as const),
  {
    ...{ plan: basic.id, department, act: 'ADD', title: '새 항목', reason: '까닭', source: 'STUDY' },
    ...{ itemCode: 'T-1', itemTitle: '새 항목', ...more },
  },
];
const split = ({ open }: Known, years: Input): Call => [
  ...(['splitPlanItem', 'PlanItemSplit', 'id'] as const),
  {
    ...ref(open),
    reason: '까닭',
    parts: [
      { code: 'T-A', titleKo: '갑' },
      { code: 'T-B', titleKo: '을', ...years },
    ],
  },
];
const shift = ({ open }: Known, name: string, years: Input): Call => [
  ...([name, 'PlanItemShift', 'id'] as const),
  { ...ref(open), reason: '까닭', ...years },
];
const roll = ({ vision }: Known, choice: Input): Call => [
  ...(['rollPlanForward', 'PlanRollInput', 'id'] as const),
  { plan: vision, year: 2008, items: [choice] },
];

const TOTAL = ['차이 -100', 'difference of -100'] as const;
const HORIZON = 'plan-sync.item.horizon';
const REVERSED = 'plan-sync.item.reversed';
const NEGATIVE = 'plan-sync.fiscal.negative';

/** In the order of the specification; what is allowed stands in the test beside. */
export const EDGES: readonly Edge[] = [
  ...(
    [
      ['an item', (k) => newItem(k, { startYear: 2007, endYear: 2006 }), 'endYear'],
      ['a part of a split', (k) => split(k, { startYear: 2010, endYear: 2009 }), 'parts.1.endYear'],
      ['an item that is put off', (k) => shift(k, 'deferPlanItem', { startYear: 2012, endYear: 2011 }), 'endYear'],
      ['a request', (k) => change(k, { startYear: 2010, endYear: 2009 }), 'endYear'],
    ] as [string, Edge['call'], string][]
  ).map(
    ([what, call, place]): Edge => ({ line: '5 end before start', what, call, issues: [[REVERSED, `input.${place}`]] }),
  ),
  {
    ...{ line: '5 end before start', what: 'a target' },
    call: (k) => target(k, { targetYear: 2004 }),
    issues: [['plan-sync.target.years', 'input.targetYear']],
  },
  {
    ...{ line: '6 plan shorter than the item', what: 'an item before the plan' },
    call: (k) => newItem(k, { startYear: 2004 }),
    issues: [[HORIZON, 'input.startYear']],
  },
  ...(
    [
      ['a part of a split', (k) => split(k, { endYear: 2016 }), 'parts.1.endYear'],
      ['an item that is put off', (k) => shift(k, 'deferPlanItem', { startYear: 2010 }), 'endYear'],
      ['a request', (k) => change(k, { startYear: 2010, endYear: 2016 }), 'endYear'],
    ] as [string, Edge['call'], string][]
  ).map(
    ([what, call, place]): Edge => ({
      ...{ line: '6 plan shorter than the item', what, call, issues: [[HORIZON, `input.${place}`]] },
      says: ['2005–2015', '2005 to 2015'],
    }),
  ),
  {
    ...{ line: '6 plan shorter than the item', what: 'an item rolled on beyond the plan' },
    call: (k) => roll(k, { item: k.settled, act: 'EXTEND', endYear: 2016 }),
    issues: [['plan-sync.roll.end-year', 'input.items.0.endYear']],
    says: ['2008', '2015'],
  },
  {
    ...{ line: '6 plan shorter than the item', what: 'a plan that would end before its items' },
    call: ({ basic }) => ['updatePlan', 'PlanUpdate', 'id', { ...ref(basic), toYear: 2009 }],
    issues: Array(6).fill(['plan-sync.plan.items-beyond', 'input.toYear']),
    says: ['2010년까지 이어지는 항목', 'goes on until 2010'],
  },
  {
    ...{ line: '7 amounts that do not add up', what: 'a new line' },
    call: (k) => newLine(k, { years: [{ year: 2007, total: 600, sources: sources(300, 200) }] }),
    issues: [['plan-sync.fiscal.total', 'input.years.0.total']],
    says: TOTAL,
  },
  {
    ...{ line: '7 amounts that do not add up', what: 'the second year of a line' },
    call: ({ line }) => {
      const years = [
        { year: 2007, total: 5, sources: sources(5) },
        { year: 2008, total: 700, sources: sources(300, 200, 100) },
      ];
      return ['updateFiscalLine', 'FiscalLineUpdate', 'id', { ...ref(line), years }];
    },
    issues: [['plan-sync.fiscal.total', 'input.years.1.total']],
    says: TOTAL,
  },
  {
    ...{ line: '7 amounts that do not add up', what: 'a total cost below what is planned' },
    call: (k) => newLine(k, { totalCost: 400, years: [{ year: 2007, sources: sources(300, 200) }] }),
    issues: [['plan-sync.fiscal.cost', 'input.totalCost']],
    says: ['100원 적습니다', '100'],
  },
  {
    ...{ line: '8 a negative amount', what: 'of a year' },
    call: (k) => newLine(k, { years: [{ year: 2007, sources: sources(5, -1) }] }),
    issues: [[NEGATIVE, 'input.years.0.sources.1.amount']],
  },
  ...['totalCost', 'spentBefore'].map(
    (name): Edge => ({
      ...{ line: '8 a negative amount', what: name, call: (k) => newLine(k, { [name]: -1 }) },
      issues: [[NEGATIVE, `input.${name}`]],
    }),
  ),
  ...['original', 'carriedIn', 'reserve', 'committed', 'spent', 'carriedOut'].map(
    (name): Edge => ({
      ...{ line: '8 a negative amount', what: `${name} of a budget` },
      call: (k) => budget(k, { original: 10, [name]: -1 }),
      issues: [[NEGATIVE, `input.${name}`]],
    }),
  ),
  {
    ...{ line: '8 a negative amount', what: 'a cut that takes the budget below nothing' },
    call: (k) => budget(k, { original: 10, supplementaries: [{ number: 1, amount: -11 }] }),
    issues: [['plan-sync.budget.below-zero', 'input.supplementaries.0.amount']],
  },
  {
    ...{ line: '10 the base is not final', what: 'a plan whose only edition is open' },
    call: ({ bare }) => ['rollPlanForward', 'PlanRollInput', 'id', { plan: bare, year: 2007 }],
    issues: [['plan-sync.roll.base-open', 'input.year']],
  },
  {
    ...{ line: '10 the base is not final', what: 'an edition opened over an open one' },
    call: ({ bare, other }) => [
      ...(['openPlanVersion', 'PlanVersionInput', 'id'] as const),
      { plan: bare, year: 2008, kind: 'REVISED', basedOn: other },
    ],
    issues: [['plan-sync.version.base-open', 'input.basedOn']],
  },
  ...['１２３', '12\t', '12\u00a0', '1,234', '△5', ''].map(
    (baseline): Edge => ({
      ...{ line: '19 text of a table of 한글', what: `${JSON.stringify(baseline)} for a decimal` },
      call: (k) => target(k, { baseline }),
      issues: [['decimal.invalid', 'input.baseline']],
    }),
  ),
  {
    ...{ line: '19 text of a table of 한글', what: 'full-width digits for won' },
    call: (k) => newLine(k, { totalCost: '１２３' }),
    issues: [['won.invalid', 'input.totalCost']],
  },
  {
    ...{ line: '19 text of a table of 한글', what: 'a number of 2⁵³' },
    call: (k) => newLine(k, { totalCost: 2 ** 53 }),
    issues: [['won.invalid', 'input.totalCost']],
  },
  ...(
    [
      ['an empty title', { titleKo: '\u00a0\t　' }, 'text.empty', 'titleKo'],
      ['a code with a space', { code: 'a b' }, 'code.invalid', 'code'],
      ['a code with full-width digits', { code: 'T-１' }, 'code.invalid', 'code'],
      ['a code that the edition has', { code: 'sample.A2006R.WELFARE-1-2' }, 'record.duplicate', 'code'],
      ['an unknown node', { node: 'bm93aGVyZQ' }, 'record.unknown', 'node'],
      ['an empty group of customers', { customerGroups: ['시민', ' '] }, 'text.empty', 'customerGroups.1'],
      ['an item that was merged before it was there', { status: 'MERGED_INTO' }, 'plan-sync.item.new-status', 'status'],
      ['an item put off before it was there', { status: 'DEFERRED' }, 'plan-sync.item.new-status', 'status'],
    ] as const
  ).map(
    ([what, more, code, place]): Edge => ({
      ...{ line: 'items besides', what, call: (k) => newItem(k, more), issues: [[code, `input.${place}`]] },
    }),
  ),
];

/** What the table speaks of: the sample, a long-term plan rolled to 2007, and a plan whose edition is open. */
export async function knownOf(calls: Calls): Promise<Known> {
  const { read, idOf, edition, done } = calls;
  const [welfare, roads, vision] = [
    await idOf('department', 'WELFARE_POLICY'),
    await idOf('department', 'ROADS'),
    await idOf('plan', 'VB2015'),
  ];
  const next = await done('rollPlanForward', 'PlanRollInput', 'id', { plan: vision, year: 2007 });
  const open = await done('createPlanItem', 'PlanItemInput', 'id version', {
    ...{ planVersion: next.id, department: roads, code: 'T-OPEN', titleKo: '시험', startYear: 2007, endYear: 2015 },
  });
  const { fiscalLines, plan } = await read(
    `{ plan(code: "BASIC") { id version } fiscalLines(where: {code: {in: ["sample.L2007.ECONOMY-1-1", "sample.L2006.ECONOMY-1-1"]}}) {
      nodes { id version code } } }`,
  );
  const lineOf = (code: string) => fiscalLines.nodes.find((line: { code: string }) => line.code === code);
  const bare = await done('createPlan', 'PlanInput', 'id', {
    ...{ code: 'T-BARE', titleKo: '첫 계획', level: 'SECTORAL', department: roads, fromYear: 2006 },
  });
  const opened = await done('openPlanVersion', 'PlanVersionInput', 'id', {
    plan: bare.id,
    year: 2006,
    kind: 'ORIGINAL',
  });
  return {
    annual: (await edition('ANNUAL', 2)).id,
    fiscal: (await edition('MTFP', 1, 2007)).id,
    ...{ welfare, roads, vision, next: next.id, bare: bare.id, other: opened.id, basic: plan, open },
    item: await calls.item('sample.A2006R.WELFARE-1-2'),
    settled: (await calls.item('sample.VB2015.ENVIRONMENT-2')).id,
    line: lineOf('sample.L2007.ECONOMY-1-1'),
    budgeted: lineOf('sample.L2006.ECONOMY-1-1').id,
  };
}
