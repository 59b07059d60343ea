/** Tiny validators for the state of a view in the URL. A wrong value becomes the default; nothing throws. */
export interface SearchField<T> {
  read: (raw: unknown) => T;
  fallback: T;
}

export const text = (fallback = ''): SearchField<string> => ({
  fallback,
  read: (raw) => (typeof raw === 'string' ? raw.slice(0, 200) : typeof raw === 'number' ? String(raw) : fallback),
});

export const oneOf = <const T extends string>(values: readonly T[], fallback: T): SearchField<T> => ({
  fallback,
  read: (raw) => values.find((value) => value === raw) ?? fallback,
});

/** A code of the contract: A–Z a–z 0–9 . _ - */
export const code = (): SearchField<string | null> => ({
  fallback: null,
  read: (raw) => {
    const given = typeof raw === 'number' ? String(raw) : raw;
    return typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : null;
  },
});

export const integer = <F extends number | null>(min: number, max: number, fallback: F): SearchField<number | F> => ({
  fallback,
  read: (raw) => {
    const given = typeof raw === 'string' && raw !== '' ? Number(raw) : raw;
    return Number.isInteger(given) && (given as number) >= min && (given as number) <= max
      ? (given as number)
      : fallback;
  },
});

/** A period: 2006, 2006-H1, 2006-Q2, 2006-05. */
export const period = <F extends string | null>(fallback: F): SearchField<string | F> => ({
  fallback,
  read: (raw) => {
    const given = typeof raw === 'number' ? String(raw) : raw;
    return typeof given === 'string' && /^\d{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$/.test(given) ? given : fallback;
  },
});

export const flag = (): SearchField<boolean> => ({ fallback: false, read: (raw) => raw === true || raw === 'true' });

/** A sort: the column's key, `-` before it for descending. */
export const sort = (fallback = ''): SearchField<string> => ({
  fallback,
  read: (raw) => (typeof raw === 'string' && /^-?[\w.]{1,40}$/.test(raw) ? raw : fallback),
});

export type SearchShape = Record<string, SearchField<unknown>>;
export type SearchState<Shape extends SearchShape> = { [Key in keyof Shape]: ReturnType<Shape[Key]['read']> };

export interface Search<Shape extends SearchShape> {
  /** All fields, defaults filled in. */
  read: (raw: Record<string, unknown>) => SearchState<Shape>;
  /** For a route's `validateSearch`: only what differs from the defaults, so that links stay short. */
  validate: (raw: Record<string, unknown>) => Partial<SearchState<Shape>>;
}

/** Describes the state of a view: `const search = defineSearch({ month: integer(1, 12, null), sort: sort('code') })`. */
export function defineSearch<Shape extends SearchShape>(shape: Shape): Search<Shape> {
  const read = (raw: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, field.read(raw[key])])) as SearchState<Shape>;
  const validate = (raw: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(read(raw)).filter(([key, value]) => value !== shape[key]?.fallback)) as Partial<
      SearchState<Shape>
    >;
  return { read, validate };
}
