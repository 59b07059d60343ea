import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPlatform, type DepartmentModules, modulesOf, type Platform, repository } from '../src/index.js';

/** Lines of the plan on which its five programs have their titles. */
const TITLE_LINES = [5, 48, 78, 119, 153];
const MODULES = ['plan-sync', 'policy-rnd', 'bsc', 'innovation', 'social-indicators'];
const PAIRS = MODULES.flatMap((one, at) => MODULES.slice(at + 1).map((other) => [one, other] as const));

const NAMES = `{ __schema { types { name kind fields(includeDeprecated: true) { name args { name } } inputFields { name }
  enumValues(includeDeprecated: true) { name } } } }`;
/** The core's types of an import are there while any module imports. */
const OF_IMPORTS = /^Import(Outcome|Issue)\b/;
/** What the core alone answers, whichever modules there are. */
const CORE = `{ visions { missions { code } domains { code goals { nodes { code initiatives { totalCount } } } } }
  initiatives(year: 2006) { totalCount } departments { totalCount } }`;

interface Named {
  readonly name: string;
}
interface TypeNames extends Named {
  readonly fields: readonly (Named & { readonly args: readonly Named[] })[] | null;
  readonly inputFields: readonly Named[] | null;
  readonly enumValues: readonly Named[] | null;
}

const namesOf = ({ name, fields, inputFields, enumValues }: TypeNames): string[] => [
  name,
  ...(fields ?? []).flatMap((field) => [
    `${name}.${field.name}`,
    ...field.args.map((argument) => `${name}.${field.name}(${argument.name})`),
  ]),
  ...[...(inputFields ?? []), ...(enumValues ?? [])].map((each) => `${name}.${each.name}`),
];

describe('the five modules of the plan', () => {
  let platform: Platform;
  let own: DepartmentModules;

  beforeAll(async () => {
    platform = await createPlatform({ database: 'sqlite' });
    own = await modulesOf(platform, 'WELFARE_POLICY');
  });
  afterAll(() => platform.stop());

  const asStaff = async <T>(query: string) => platform.data<T>(query, {}, { as: 'staff' });
  /** Every name of the schema as it stands for a department that has all modules but these. */
  const namesWithout = async (...absent: readonly string[]): Promise<ReadonlySet<string>> => {
    await own.without(...absent);
    const { __schema } = await asStaff<{ __schema: { types: TypeNames[] } }>(NAMES);
    return new Set(__schema.types.flatMap(namesOf));
  };

  it('[CO-11] bear the titles of the plan, in its order', async () => {
    const plan = readFileSync(join(repository, 'schema/data/bucheon-2006/bucheon-2006-plan.txt'), 'utf8').split('\n');
    const titles = TITLE_LINES.map((line) => (plan[line - 1] ?? '').trim());
    const { modules } = await asStaff<{ modules: { id: string; title: string }[] }>(
      '{ modules { id title(lang: ko) } }',
    );
    expect(modules.map(({ id }) => id)).toEqual(MODULES);
    expect(modules.map(({ title }) => title.replace(/\s/g, ''))).toEqual(
      titles.map((title) => title.replace(/^\d+\s*[.)]?\s*/, '').replace(/\s/g, '')),
    );
  });

  describe('switched off for a department', () => {
    let all: ReadonlySet<string>;
    const alone = new Map<string, ReadonlySet<string>>();
    let core: unknown;

    beforeAll(async () => {
      all = await namesWithout();
      core = await asStaff(CORE);
      for (const id of MODULES) alone.set(id, await namesWithout(id));
    });
    afterAll(() => own.keep(null));

    it.each(MODULES)('[CO-09] %s alone takes its names and conditions away, and nothing else', (id) => {
      const gone = [...all].filter((name) => !alone.get(id)?.has(name));
      const key = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      expect(gone.length).toBeGreaterThan(50);
      expect(gone).toContain(`InitiativeWhere.${key}`);
      expect([...(alone.get(id) ?? [])].filter((name) => !all.has(name))).toEqual([]);
    });

    it.each(PAIRS)(
      '%s and %s together take away what each takes alone; the core answers as before',
      async (one, other) => {
        const left = await namesWithout(one, other);
        const both = [...all].filter((name) => alone.get(one)?.has(name) && alone.get(other)?.has(name));
        expect([...left].filter((name) => !both.includes(name))).toEqual([]);
        expect(both.filter((name) => !left.has(name) && !OF_IMPORTS.test(name))).toEqual([]);
        expect(await asStaff(CORE)).toEqual(core);
      },
    );
  });
});
