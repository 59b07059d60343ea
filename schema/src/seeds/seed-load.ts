import type { Class } from '../contract/class.js';
import type { TransactionContext } from '../contract/context.js';
import { tableOf } from '../contract/table.js';
import { keyList, raw, sql } from '../kernel/sql.js';
import { insert } from '../stores/record-store.js';

type Values<T> = Partial<Omit<T, 'key' | 'id'>>;

/** Where a record of the data ended up, and whether this load wrote it. */
export interface Loaded {
  readonly key: number;
  readonly isNew: boolean;
}

/** One load of a data set. Records that are there already stay as they are, whoever changed them since. */
export class SeedLoad {
  /** How many rows of each table were written. */
  readonly written: Record<string, number> = {};

  constructor(readonly tx: TransactionContext) {}

  /** Rows by the value of one property. Read past the caller's rights: a row that is hidden is there all the same. */
  async keysBy<T>(
    entity: Class<T>,
    property: keyof T & string,
    values: readonly string[],
  ): Promise<Map<string, number>> {
    const table = tableOf(entity);
    const at = raw(table.columns.get(property)?.name as string);
    const rows = await this.tx.db.rows<{ key: number; value: string }>(
      sql`select id as "key", ${at} as "value" from ${raw(table.name)} where ${at} in ${keyList(values)}`,
    );
    return new Map(rows.map(({ key, value }) => [value, Number(key)]));
  }

  async write<T>(entity: Class<T>, values: Values<T>): Promise<number> {
    const { name } = tableOf(entity);
    this.written[name] = (this.written[name] ?? 0) + 1;
    return insert(this.tx, entity, values);
  }

  /** Writes those of the records that are not there yet, in order; `values` may use what was loaded before. */
  async writeMissing<T, Item>(
    entity: Class<T>,
    property: keyof T & string,
    items: readonly Item[],
    values: (item: Item, loaded: ReadonlyMap<string, Loaded>) => Values<T>,
    nameOf: (item: Item) => string,
  ): Promise<Map<string, Loaded>> {
    const known = await this.keysBy(entity, property, items.map(nameOf));
    const loaded = new Map<string, Loaded>([...known].map(([name, key]) => [name, { key, isNew: false }]));
    for (const item of items) {
      if (loaded.has(nameOf(item))) continue;
      const key = await this.write(entity, values(item, loaded));
      loaded.set(nameOf(item), { key, isNew: true });
    }
    return loaded;
  }
}

/** The key of a record that the data refer to; throws where they name none. */
export function keyOf(loaded: ReadonlyMap<string, Loaded>, name: string): number {
  const found = loaded.get(name);
  if (!found) throw new Error(`The data name ${name}, which is nowhere`);
  return found.key;
}

/** The key of a row that is there already; throws where the data name none. */
export function keyAt(keys: ReadonlyMap<string, number>, name: string): number {
  const key = keys.get(name);
  if (key === undefined) throw new Error(`The data name ${name}, which is nowhere`);
  return key;
}
