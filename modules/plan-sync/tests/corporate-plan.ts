import { foreignFile, foreignRows } from './exchange-files.js';

/** How an indicator is called in the plan, and where its observations are. */
const OBSERVED: readonly (readonly [title: string, file: string, unit: string])[] = [
  ['Proportion of physically fairly active adults.', 'fairly_active_adults', 'Percentage'],
  ['Annual motor vehicle miles travelled.', 'vehicle_miles_travelled', 'Frequency'],
  [
    'Publicly available electric vehicle charging devices.',
    'electric_vehicle_charging_points',
    'Per 100,000 population',
  ],
  ['Household waste collected and sent/not sent for recycling.', 'household_waste_recycling', 'Percentage'],
  ['Adults walking or cycling five times per week.', 'adults_walking_or_cycling', 'Percentage'],
];

const TRAFFORD = 'E08000009';
const ENGLAND = 'E92000001';

/** The first figure of Trafford, and the last of England: the plan names no target, so this is what the table aims at. */
function targetOf(title: string): string[] {
  const [, file, measure] = OBSERVED.find(([name]) => name === title) ?? [];
  if (!file) return ['', '', '', '', '', ''];
  const rows = foreignRows(`trafford-corporate-plan/${file}.csv`).filter((row) => row.measure === measure);
  const first = rows.find(({ area_code }) => area_code === TRAFFORD);
  const last = rows.filter(({ area_code }) => area_code === ENGLAND).at(-1);
  const year = (row: Record<string, string> | undefined) => row?.period?.slice(0, 4) ?? '';
  const unit = measure === 'Frequency' ? (first?.unit ?? '') : (measure ?? '');
  return [first?.indicator ?? '', unit, year(first), first?.value ?? '', year(last), last?.value ?? ''];
}

/** `indicators.md` as a table of plan items: priorities, and below each its indicators. */
export function corporatePlan(): { readonly items: string[][]; readonly targets: number } {
  const text = foreignFile('trafford-corporate-plan/indicators.md');
  const priorities = [...text.matchAll(/^- (Health|Poverty|Climate): (.+)$/gm)].map(([, key = '', title = '']) => ({
    key,
    title: title.trim(),
  }));
  const rows = [...text.matchAll(/^\|(Health|Poverty|Climate) \|([^|]+)\|([^|]+)\|/gm)];
  const head = ['code', 'title', 'parent', 'department', 'startYear', 'endYear', 'outcome'];
  const target = ['measure', 'unit', 'baseYear', 'baseline', 'targetYear', 'target'];
  const years = ['POLICY_PLANNING', '2022', '2024'];
  const indicators = rows.map(([, priority = '', title = '', source = ''], at) => [
    ...[`TRAFFORD-${at + 1}`, title.trim(), `TRAFFORD-${priority}`, ...years],
    ...[source.replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1').trim(), ...targetOf(title.trim())],
  ]);
  return {
    items: [
      [...head, ...target],
      ...priorities.map(({ key, title }) => [`TRAFFORD-${key}`, title, '', ...years, '', ...target.map(() => '')]),
      ...indicators,
    ],
    targets: OBSERVED.length,
  };
}
