import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Round } from './rounds.js';

/** One line of the table. */
export interface Result {
  database: string;
  question: string;
  contender: string;
  rounds: readonly Round[];
  /** The rounds of the floor for the same question. */
  floor: readonly Round[];
  /** None where it could not be asked. */
  bytes: number | null;
}

/** From the start of the process until it is ready and asked as somebody who signed in, and the time of its first tree; once per start. */
export interface ColdStart {
  database: string;
  contender: string;
  readyMs: number;
  firstMs: number;
}

/** Scores of 492 KPIs calculated anew, of a month and of a year. */
export interface Recalculated {
  database: string;
  what: string;
  seconds: number;
  changed: number;
}

/** Work on plans of 2,000 items, round after round, and what it may take at most. */
export interface Compared {
  database: string;
  what: string;
  limit: number;
  seconds: readonly number[];
}

/** The same rows written, round after round. */
export interface ImportResult {
  database: string;
  contender: string;
  rows: number;
  seconds: readonly number[];
  /** The floor's of the same rounds. */
  floor: readonly number[];
  /** Of the contender's process, where it has one of its own. */
  cpuMs: readonly number[];
}

const HEAD = [
  'database',
  'question',
  'contender',
  'bytes',
  'requests/s min / median / max',
  '× floor',
  'p50 ms',
  'p99 ms',
  'CPU ms/request',
  'RSS MB',
];

export function resultTable(results: readonly Result[]): string {
  return table(HEAD, results.map(resultCells));
}

export function coldTable(starts: readonly ColdStart[]): string {
  const rows = starts.map(({ database, contender, readyMs, firstMs }) => [
    database,
    contender,
    readyMs.toFixed(0),
    firstMs.toFixed(0),
  ]);
  return table(['database', 'contender', 'ready and signed in, ms', 'first Q1, ms'], rows);
}

export function importTable(imports: readonly ImportResult[]): string {
  const rows = imports.map(({ database, contender, rows, seconds, floor, cpuMs }) => [
    database,
    contender,
    String(rows),
    spread(seconds, 2),
    (median(seconds) / median(floor)).toFixed(1),
    cpuMs.length > 0 ? (median(cpuMs) / 1000).toFixed(2) : '—',
  ]);
  return table(['database', 'contender', 'rows', 's min / median / max', 'times the floor', 'CPU s'], rows);
}

export function recalculationTable(found: readonly Recalculated[]): string {
  const rows = found.map(({ database, what, seconds, changed }) => [
    database,
    what,
    seconds.toFixed(2),
    String(changed),
  ]);
  return table(['database', 'scores of', 'seconds', 'changed'], rows);
}

export function comparedTable(found: readonly Compared[]): string {
  const rows = found.map(({ database, what, limit, seconds }) => [
    ...[database, what, spread(seconds, 2)],
    `${median(seconds) < limit ? '<' : '≥'} ${limit}`,
  ]);
  return table(['database', 'plans', 's min / median / max', 'limit, s'], rows);
}

/** One line of the contract's JSON. */
const jsonLine = ({ database, question, contender, rounds, floor }: Result) => {
  const per = (of: readonly Round[], figure: keyof Round): number => median(of.map((round) => round[figure]));
  return {
    question,
    database,
    contender,
    ratio: per(rounds, 'perSecond') / per(floor, 'perSecond'),
    p50Ms: per(rounds, 'p50'),
    p99Ms: per(rounds, 'p99'),
    cpuMs: per(rounds, 'cpuMs'),
    rssMb: per(rounds, 'residentMb'),
  };
};

export const resultJson = (results: readonly Result[]): string =>
  JSON.stringify(results.filter(({ bytes }) => bytes !== null).map(jsonLine), null, 2);

/** What the figures were measured on. */
export function machine(): string {
  const load = readFileSync('/proc/loadavg', 'utf8').split(' ').slice(0, 3).join(' ');
  const cores = cpus();
  return `${cores.length} cores (${cores[0]?.model.trim()}), Node ${process.versions.node}, load average ${load}`;
}

function resultCells({ database, question, contender, rounds, floor, bytes }: Result): string[] {
  if (bytes === null) return [database, question, contender, ...HEAD.slice(3).map(() => '—')];
  const per = (of: readonly Round[], figure: keyof Round): number => median(of.map((round) => round[figure]));
  return [
    database,
    question,
    contender,
    String(bytes),
    spread(
      rounds.map(({ perSecond }) => perSecond),
      1,
    ),
    (per(rounds, 'perSecond') / per(floor, 'perSecond')).toFixed(2),
    per(rounds, 'p50').toFixed(1),
    per(rounds, 'p99').toFixed(1),
    per(rounds, 'cpuMs').toFixed(2),
    per(rounds, 'residentMb').toFixed(0),
  ];
}

const spread = (values: readonly number[], digits: number): string =>
  [Math.min(...values), median(values), Math.max(...values)].map((value) => value.toFixed(digits)).join(' / ');

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (upper + lower) / 2;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
