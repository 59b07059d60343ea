/** Where one of our columns comes from in a table of other names. */
export interface MappedColumn {
  /** Its name in the other table; null where every line says the same. */
  readonly from: string | null;
  /** What an empty cell says. */
  readonly otherwise: string;
  /** What cells say there → what is read here. */
  readonly words: Readonly<Record<string, string>>;
}

/** A mapping file, as `yeondong import --columns` takes it: by our column, and which lines count. */
export interface Mapping {
  readonly columns: Readonly<Record<string, MappedColumn>>;
  readonly only: Readonly<Record<string, readonly string[]>>;
}

/** A column of somebody's table, as the server read it. */
export interface SeenColumn {
  readonly name: string;
  readonly examples: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\(.*\)|[\s*]/g, '')
    .toLowerCase();

function columnOf(said: unknown): MappedColumn {
  if (!isObject(said)) return { from: String(said), otherwise: '', words: {} };
  const { from, otherwise, words } = said;
  return {
    from: typeof from === 'string' ? from : null,
    otherwise: typeof otherwise === 'string' ? otherwise : '',
    words: isObject(words) ? (words as MappedColumn['words']) : {},
  };
}

/** What a mapping file says; null where it is none. Whether it is a sound one, the server judges. */
export function readMapping(text: string): Mapping | null {
  try {
    const said: unknown = JSON.parse(text);
    if (!isObject(said) || !isObject(said.columns)) return null;
    const columns = Object.fromEntries(Object.entries(said.columns).map(([name, from]) => [name, columnOf(from)]));
    return { columns, only: isObject(said.only) ? (said.only as Mapping['only']) : {} };
  } catch {
    return null;
  }
}

/** The text of its file, as short as it can be said. */
export function mappingText({ columns, only }: Mapping): string {
  const said = Object.entries(columns).map(([name, { from, otherwise, words }]) => {
    const more = { ...(otherwise && { otherwise }), ...(Object.keys(words).length > 0 && { words }) };
    return [name, from !== null && Object.keys(more).length === 0 ? from : { ...(from !== null && { from }), ...more }];
  });
  const kept = Object.keys(only).length > 0 ? { only } : {};
  return `${JSON.stringify({ columns: Object.fromEntries(said), ...kept }, null, 2)}\n`;
}

/** With our codes for columns that a file calls by their titles. */
export function byCodes({ columns, only }: Mapping, titles: ReadonlyMap<string, string>): Mapping {
  const codes = new Map([...titles].map(([code, title]) => [plain(title), code]));
  const codeOf = (name: string): string => (titles.has(name) ? name : (codes.get(plain(name)) ?? name));
  return { columns: Object.fromEntries(Object.entries(columns).map(([name, from]) => [codeOf(name), from])), only };
}

/** Our columns that a table has under the same name, whatever its spaces and units; ours are given with their titles. */
export function likelyMapping(titles: ReadonlyMap<string, string>, seen: readonly SeenColumn[]): Mapping {
  const columns: Record<string, MappedColumn> = {};
  for (const [column, title] of titles) {
    const known = new Set([column, title].map(plain));
    const same = seen.find(({ name }) => known.has(plain(name)));
    if (same) columns[column] = { from: same.name, otherwise: '', words: {} };
  }
  return { columns, only: {} };
}

/** With another source for one of our columns; without any it is left out. */
export function withColumn(mapping: Mapping, column: string, change: Partial<MappedColumn>): Mapping {
  const { [column]: former = { from: null, otherwise: '', words: {} }, ...others } = mapping.columns;
  const changed = { ...former, ...change };
  const said = changed.from !== null || changed.otherwise !== '';
  return { ...mapping, columns: said ? { ...others, [column]: changed } : others };
}
