import { type ImportPlan, type NamedLine, RuleError, type TransactionContext } from '@yeondong/schema';

/** Lets a rule of the pages judge a line; what it refuses is told at the column that stands for its field. */
export function judge<Column extends string>(
  line: NamedLine<Column>,
  check: () => void,
  columnOf: (field: string) => Column,
): void {
  try {
    check();
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    for (const { path, code, params } of error.issues) line.refuse(columnOf(String(path.at(-1))), code, params);
  }
}

/** What becomes of a line; one that is left goes with others that cannot stand. */
export type Verdict = 'CREATE' | 'CHANGE' | 'UNCHANGED' | 'LEFT';

export interface JudgedLine {
  readonly line: NamedLine<string>;
  readonly verdict: Verdict;
}

/** An import of lines that were judged: those with faults count for nothing else. */
export function planOfLines<Line extends JudgedLine>(
  lines: readonly Line[],
  write: (tx: TransactionContext, sound: readonly Line[], batchKey: number) => Promise<void>,
): ImportPlan {
  const sound = lines.filter(({ line }) => line.faults.length === 0);
  const count = (wanted: Verdict) => sound.filter(({ verdict }) => verdict === wanted).length;
  return {
    rows: lines.length,
    leftOut: 0,
    created: count('CREATE'),
    revised: count('CHANGE'),
    unchanged: count('UNCHANGED'),
    issues: lines.flatMap(({ line }) => line.faults),
    apply: (tx, batchKey) => write(tx, sound, batchKey),
  };
}

/** A key that an earlier line has already is told at the later one. */
export function refuseTwice<Column extends string>(
  lines: readonly { readonly line: NamedLine<Column>; readonly key: string }[],
  column: Column,
): void {
  const seen = new Map<string, number>();
  for (const { line, key } of lines) {
    if (key === '') continue;
    const before = seen.get(key);
    if (before !== undefined) line.refuse(column, 'import.twice', { row: before });
    seen.set(key, before ?? line.number);
  }
}

/** Of what a line says, what differs from what stands. Numbers of decimals are compared as numbers. */
export function differing<T extends object>(said: Partial<T>, standing: T): Partial<T> {
  const entries = Object.entries(said).filter(
    ([name, value]) => value !== undefined && !isSame(value, standing[name as keyof T]),
  );
  return Object.fromEntries(entries) as Partial<T>;
}

const isDecimal = (value: unknown): value is string => typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value);
const trimmed = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

function isSame(one: unknown, other: unknown): boolean {
  if (isDecimal(one) && isDecimal(other)) return trimmed(one) === trimmed(other);
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((each, at) => isSame(each, other[at]));
  if (one && other && typeof one === 'object' && typeof other === 'object') {
    const names = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...names].every((name) => isSame((one as never)[name], (other as never)[name]));
  }
  return (one ?? null) === (other ?? null);
}
