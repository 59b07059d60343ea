import { type Class, Department, Domain, Initiative, Person, type SeedLoad } from '@yeondong/schema';

type Find = (value: string) => number | null;

/** Keys of the core's records that the data name by code or account; none for an empty cell or one that is not there. */
export interface Lookup {
  readonly department: Find;
  readonly domain: Find;
  readonly initiative: Find;
  readonly person: Find;
}

export async function lookup(load: SeedLoad, cells: readonly string[]): Promise<Lookup> {
  const values = [...new Set(cells)].filter((cell) => cell !== '');
  const finder = async <T extends { code: string } | { login: string | null }>(
    entity: Class<T>,
    property: keyof T & string,
  ) => {
    const keys = await load.keysBy(entity, property, values);
    return (value: string): number | null => keys.get(value) ?? null;
  };
  return {
    department: await finder(Department, 'code'),
    domain: await finder(Domain, 'code'),
    initiative: await finder(Initiative, 'code'),
    person: await finder(Person, 'login'),
  };
}

/** A key that the data cannot do without. */
export function known(key: number | null, name: string): number {
  if (key === null) throw new Error(`The data name ${name}, which is nowhere`);
  return key;
}
