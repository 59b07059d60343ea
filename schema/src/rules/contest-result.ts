import type { DecimalText } from '../kernel/decimal.js';
import { kendallW } from './panel-agreement.js';
import type { Criterion, GivenPoints } from './panel-points.js';
import { type Ranked, rankedBy, type TieStep } from './panel-rank.js';
import { panelMedian, plainMean, spreadOf, standardised, trimmedMean, votePoints, weighted } from './panel-result.js';

export const SHEET_STATES = ['DRAFT', 'SUBMITTED', 'RECUSED'] as const;
export type SheetState = (typeof SHEET_STATES)[number];

/** How a contest is judged. */
export interface Judging {
  readonly criteria: readonly Criterion[];
  /** With fewer judges than this an entry has no result. */
  readonly quorum: number;
  /** Standard points of each judge in place of the points given. */
  readonly normalised: boolean;
  /** What the staff's votes weigh, in percent. */
  readonly staffVoteWeight: number;
  readonly tieChain: readonly TieStep[];
}

export interface JudgedEntry {
  readonly key: number;
  readonly receivedOn: string;
  readonly votePlace: number | null;
  readonly votes: number;
}

export interface Sheet {
  readonly judgeKey: number;
  readonly entryKey: number;
  readonly state: SheetState;
  readonly total: DecimalText | null;
  readonly points: readonly GivenPoints[];
}

/** What is known of an entry once it is judged. */
export interface Place extends Ranked {
  /** Judges whose points count. */
  readonly counted: number;
  readonly recused: number;
  readonly plainMean: DecimalText | null;
  readonly trimmedMean: DecimalText | null;
  readonly median: DecimalText | null;
  readonly result: DecimalText | null;
  readonly votes: number | null;
}

interface Counted {
  readonly judgeKey: number;
  readonly entryKey: number;
  readonly total: DecimalText;
  readonly points: readonly GivenPoints[];
}

const submitted = (sheets: readonly Sheet[]): Counted[] =>
  sheets.flatMap(({ state, total, ...sheet }) =>
    state === 'SUBMITTED' && total !== null ? [{ ...sheet, total }] : [],
  );

/** The totals that are ranked: as given, or each judge's standard points. */
function usedTotals(sheets: readonly Counted[], normalised: boolean): Map<string, DecimalText> {
  const judges = [...new Set(sheets.map(({ judgeKey }) => judgeKey))];
  return new Map(
    judges.flatMap((judge) => {
      const own = new Map(sheets.filter(({ judgeKey }) => judgeKey === judge).map((one) => [one.entryKey, one.total]));
      return [...(normalised ? standardised(own) : own)].map(([entry, total]) => [`${judge} ${entry}`, total] as const);
    }),
  );
}

/** Results and places of the entries, by place; those without a result last. */
export function placesOf(judging: Judging, entries: readonly JudgedEntry[], sheets: readonly Sheet[]): Place[] {
  const counted = submitted(sheets);
  const used = usedTotals(counted, judging.normalised);
  const most = Math.max(0, ...entries.map(({ votes }) => votes));
  const figures = entries.map((entry) => {
    const own = counted.filter(({ entryKey }) => entryKey === entry.key);
    const totals = own.map(({ judgeKey }) => used.get(`${judgeKey} ${entry.key}`) as DecimalText);
    const mean = own.length < judging.quorum ? null : trimmedMean(totals);
    return {
      ...entry,
      counted: own.length,
      recused: sheets.filter(({ entryKey, state }) => entryKey === entry.key && state === 'RECUSED').length,
      plainMean: plainMean(own.map(({ total }) => total)),
      trimmedMean: mean,
      median: panelMedian(totals),
      spread: spreadOf(totals),
      criteria: judging.criteria.map(({ code }) => plainMean(pointsFor(own, code)) ?? '0'),
      result: mean && withVotes(mean, entry.votes, most, judging.staffVoteWeight),
      votes: judging.staffVoteWeight > 0 ? entry.votes : null,
    };
  });
  const byKey = new Map(figures.map((one) => [one.key, one]));
  return rankedBy(figures, judging.tieChain).map((ranked) => {
    const {
      counted: n,
      recused,
      plainMean: plain,
      trimmedMean: mean,
      median,
      result,
      votes,
    } = byKey.get(ranked.key) as (typeof figures)[number];
    return { ...ranked, counted: n, recused, plainMean: plain, trimmedMean: mean, median, result, votes };
  });
}

const pointsFor = (sheets: readonly Counted[], criterion: string): DecimalText[] =>
  sheets.flatMap(({ points }) => points.filter((given) => given.criterion === criterion).map(({ points: p }) => p));

const withVotes = (mean: DecimalText, votes: number, most: number, weight: number): DecimalText =>
  weight === 0 ? mean : weighted(mean, votePoints(votes, most), weight);

/** How far the judges agree who judged all of the entries. */
export function agreementOf(entries: readonly number[], sheets: readonly Sheet[]): DecimalText | null {
  const counted = submitted(sheets);
  const judges = [...new Set(counted.map(({ judgeKey }) => judgeKey))];
  const rows = judges.map((judge) =>
    entries.flatMap((entry) =>
      counted.filter(({ judgeKey, entryKey }) => judgeKey === judge && entryKey === entry).map(({ total }) => total),
    ),
  );
  return kendallW(rows.filter((row) => row.length === entries.length));
}
