/** A value that may be bound to a statement. Decimals and instants are encoded by their column before they come here. */
export type Param = string | number | null;
export type Dialect = 'sqlite' | 'mariadb';

/** A statement or a part of one. Values are never written into its text. */
export interface Sql {
  readonly strings: readonly string[];
  readonly values: readonly (Param | KeyList)[];
}

/** A list of keys for `in`; each dialect binds it in its own way. */
class KeyList {
  constructor(readonly keys: readonly Param[]) {}
}

export const keyList = (keys: readonly Param[]): Sql => ({ strings: ['', ''], values: [new KeyList(keys)] });

const isSql = (value: unknown): value is Sql => typeof value === 'object' && value !== null && 'strings' in value;

/** Builds a statement: sql`select ${raw('id')} from t where x = ${1} and ${other}`. Nested fragments flatten. */
export function sql(strings: TemplateStringsArray, ...parts: readonly (Param | boolean | Sql)[]): Sql {
  const texts: string[] = [strings[0] ?? ''];
  const values: (Param | KeyList)[] = [];
  const append = (text: string): void => {
    texts[texts.length - 1] += text;
  };
  parts.forEach((part, index) => {
    if (isSql(part)) {
      append(part.strings[0] ?? '');
      part.values.forEach((value, i) => {
        values.push(value);
        texts.push(part.strings[i + 1] ?? '');
      });
    } else {
      values.push(typeof part === 'boolean' ? Number(part) : part);
      texts.push('');
    }
    append(strings[index + 1] ?? '');
  });
  return { strings: texts, values };
}

/** Text of our own making (column, table, alias): never of a caller. */
export const raw = (text: string): Sql => ({ strings: [text], values: [] });

export function join(parts: readonly Sql[], separator: string): Sql {
  const strings: string[] = [''];
  const values: (Param | KeyList)[] = [];
  parts.forEach((part, index) => {
    strings[strings.length - 1] += `${index === 0 ? '' : separator}${part.strings[0] ?? ''}`;
    strings.push(...part.strings.slice(1));
    values.push(...part.values);
  });
  return { strings, values };
}

export const TRUE: Sql = raw('1 = 1');
export const FALSE: Sql = raw('1 = 0');

/** All of the conditions; none of them means no condition. */
export const all = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? TRUE : sql`(${join(conditions, ' and ')})`;
/** Any of the conditions; none of them matches nothing. */
export const any = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? FALSE : sql`(${join(conditions, ' or ')})`;

export interface CompiledStatement {
  readonly text: string;
  readonly params: readonly Param[];
}

/** One text per statement shape on SQLite (json_each), bounded ones on MariaDB. */
export function compile(statement: Sql, dialect: Dialect): CompiledStatement {
  const params: Param[] = [];
  let text = statement.strings[0] ?? '';
  statement.values.forEach((value, index) => {
    if (!(value instanceof KeyList)) {
      params.push(value);
      text += '?';
    } else if (dialect === 'sqlite') {
      params.push(JSON.stringify(value.keys));
      text += '(select value from json_each(?))';
    } else {
      params.push(...value.keys);
      text +=
        value.keys.length === 0 ? '(select null from dual where false)' : `(${value.keys.map(() => '?').join(', ')})`;
    }
    text += statement.strings[index + 1] ?? '';
  });
  return { text, params };
}
