import { cellKey, type GridErrors, type GridValues, type Issue } from '@yeondong/client/kit';
import type { BscResultEntriesQuery, KpiResultRow } from '../gql/graphql';

export type Entry = BscResultEntriesQuery['resultEntries'][number];
type Cells = Readonly<Record<string, string>>;

/** The cells that a person fills; `notApplicable` holds `yes` or nothing. */
export const CELLS = ['value', 'numerator', 'denominator', 'notApplicable', 'note'] as const;
export const YES = 'yes';

/** Whether the value follows from a numerator and a denominator. */
export const isRatio = ({ kpi }: Entry): boolean => kpi.aggregation === 'RATIO_OF_SUMS';

/** Whether the value comes from another record and is not typed. */
export const isDerived = ({ kpi }: Entry): boolean => kpi.source !== 'MANUAL';

/** Submitted or not, it may still be entered anew by hand. */
export const isOpen = (entry: Entry): boolean =>
  !isDerived(entry) && (entry.status === 'OPEN' || entry.status === 'ENTERED' || entry.status === 'RETURNED');

/** Whether a draft may be kept at the server; what was submitted is no draft again. */
const takesDraft = (entry: Entry): boolean =>
  !isDerived(entry) && (entry.status === 'OPEN' || entry.status === 'RETURNED');

function cellsOf(entry: Entry): Cells {
  const { result } = entry;
  return {
    value: isRatio(entry) ? '' : (result?.value ?? ''),
    numerator: result?.numerator ?? '',
    denominator: result?.denominator ?? '',
    notApplicable: result?.missing === 'NOT_APPLICABLE' ? YES : '',
    note: result?.note ?? '',
  };
}

/** What the server has, as values of a grid by KPI. */
export const valuesOf = (entries: readonly Entry[]): GridValues =>
  Object.fromEntries(entries.map((entry) => [entry.kpi.id, cellsOf(entry)]));

const bare = (text: string): string => (/^-?\d+\.\d*$/.test(text) ? text.replace(/\.?0+$/, '') : text.trim());

/** Whether two rows say the same; 82.40 and 82.4 do. */
export const sameCells = (a: Cells, b: Cells): boolean =>
  CELLS.every((cell) => bare(a[cell] ?? '') === bare(b[cell] ?? ''));

/** Entries whose cells differ from what the server has. */
export function changedEntries(entries: readonly Entry[], values: GridValues): Entry[] {
  return entries.filter((entry) => isOpen(entry) && !sameCells(values[entry.kpi.id] ?? {}, cellsOf(entry)));
}

/** Changed entries that are kept as drafts while they are typed. */
export const draftsOf = (entries: readonly Entry[], values: GridValues): Entry[] =>
  changedEntries(entries, values).filter(takesDraft);

const isFilled = (cells: Cells): boolean => CELLS.some((cell) => cell !== 'note' && (cells[cell] ?? '') !== '');

/** What a submission takes: everything filled that is not submitted yet, and what was changed after it was. */
export function submissionOf(entries: readonly Entry[], values: GridValues): Entry[] {
  const changed = new Set(changedEntries(entries, values));
  return entries.filter((entry) => {
    const filled = isFilled(values[entry.kpi.id] ?? {});
    return filled && (takesDraft(entry) || changed.has(entry));
  });
}

/** Rows of a mutation, in the order of the entries, with the version that each rests on. */
export function rowsOf(
  entries: readonly Entry[],
  values: GridValues,
  versionOf: (entry: Entry) => number | null,
): KpiResultRow[] {
  const given = (text: string | undefined): string | null => text || null;
  return entries.map((entry) => {
    const cells = values[entry.kpi.id] ?? {};
    return {
      kpi: entry.kpi.id,
      value: given(cells.value),
      numerator: given(cells.numerator),
      denominator: given(cells.denominator),
      notApplicable: cells.notApplicable === YES,
      note: given(cells.note),
      version: versionOf(entry),
    };
  });
}

/** Issues of rows as faults of cells; what concerns a whole row stands at its first cell. */
export function cellFaults(issues: readonly Issue[], sent: readonly Entry[]): GridErrors {
  const faults: Record<string, string> = {};
  for (const { path, message } of issues) {
    const [, at = '', field = ''] = /^(?:rows|results)\.(\d+)(?:\.(\w+))?/.exec(path) ?? [];
    const entry = sent[Number(at)];
    if (at === '' || !entry) continue;
    const first = isRatio(entry) ? 'numerator' : 'value';
    const shown = ['numerator', 'denominator', 'note'].includes(field) ? field : first;
    faults[cellKey(entry.kpi.id, shown)] ??= message;
  }
  return faults;
}

export interface Clash {
  mine: Entry;
  theirs: Entry;
}

/** Which of the rows sent had been changed by someone else meanwhile. */
export function clashesOf(
  sent: readonly Entry[],
  fresh: readonly Entry[],
  versionOf: (entry: Entry) => number | null,
): Clash[] {
  const now = new Map(fresh.map((entry) => [entry.kpi.id, entry]));
  return sent.flatMap((mine) => {
    const theirs = now.get(mine.kpi.id);
    return theirs && (theirs.result?.version ?? null) !== versionOf(mine) ? [{ mine, theirs }] : [];
  });
}
