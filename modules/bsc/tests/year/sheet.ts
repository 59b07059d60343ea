import { readFileSync } from 'node:fs';
import { repository } from '@yeondong/testing';

/**
 * The year's expected figures: two sheets with formulas as a spreadsheet has them, worked out here with the plain numbers
 * of the machine and nothing of the product. Columns are parted by semicolons, because formulas hold commas.
 */
export type Line = Readonly<Record<string, string>>;

export function sheet(name: string): Line[] {
  const [head = '', ...lines] = readFileSync(`${repository}/modules/bsc/tests/year/${name}.csv`, 'utf8')
    .trim()
    .split('\n');
  const columns = head.split(';');
  return lines.map((line) => {
    const cells = line.split(';');
    if (cells.length !== columns.length) throw new Error(`${name}.csv: ${line}`);
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
  });
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
const mean = (numbers: readonly number[]): number => total(numbers) / numbers.length;
const squares = (numbers: readonly number[]): number => total(numbers.map((each) => (each - mean(numbers)) ** 2));

/** Φ by its power series, good to twelve places for |z| < 6. */
function normal(z: number): number {
  let [term, sum] = [z, z];
  for (let n = 1; Math.abs(term) > 1e-17; n += 1) {
    term *= (z * z) / (2 * n + 1);
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
}

/** The history of the KPI in whose line a formula stands, against its years. */
function regression(history: readonly number[]) {
  const years = history.map((_, at) => 2007 - history.length + at);
  const slope = total(years.map((x, at) => (x - mean(years)) * ((history[at] ?? 0) - mean(history)))) / squares(years);
  const at = (x: number): number => mean(history) + slope * (x - mean(years));
  const misses = years.map((x, index) => (history[index] ?? 0) - at(x));
  return { at, error: Math.sqrt(total(misses.map((miss) => miss * miss)) / (years.length - 2)) };
}

type Formula = (...numbers: number[]) => number;

/** What formulas call, under the names that spreadsheets have for it. */
const FUNCTIONS: readonly (readonly [name: string, of: Formula])[] = [
  ['ABS', Math.abs],
  ['MIN', Math.min],
  ['SQRT', Math.sqrt],
  ['SUM', (...numbers) => total(numbers)],
  ['AVERAGE', (...numbers) => mean(numbers)],
  ['STDEV', (...numbers) => Math.sqrt(squares(numbers) / (numbers.length - 1))],
  ['NORMSDIST', (z = 0) => normal(z)],
];

/** The number that a formula gives; names in it are those of other lines. */
export function worked(formula: string, names: ReadonlyMap<string, number>, history: readonly number[] = []): number {
  const ofHistory: readonly (readonly [string, Formula])[] = [
    ['FORECAST', (year = 0) => regression(history).at(year)],
    ['STEYX', () => regression(history).error],
  ];
  const scope = new Map<string, number | Formula>([...names, ...FUNCTIONS, ...ofHistory]);
  const body = formula.slice(1).replaceAll('^', '**');
  return new Function(...scope.keys(), `return (${body});`)(...scope.values()) as number;
}

/** Two decimals, halves away from zero; the sheet has none that the machine's binary numbers would miss. */
export const published = (value: number): string => String(Math.round((value + Number.EPSILON) * 100) / 100);

/** Score of each KPI at the year's end; none where it does not count. */
export function kpiScores(): Map<string, number> {
  const scores = new Map<string, number>();
  for (const { kpi = '', final = '', history = '' } of sheet('kpis-2007'))
    if (final) scores.set(kpi, worked(final, scores, history.split(' ').filter(Boolean).map(Number)));
  return scores;
}
