import {
  cookbookDocuments,
  createPlatform,
  type DepartmentModules,
  describeOnBoth,
  modulesOf,
  type Platform,
  readRows,
} from '../src/index.js';
import { attentionCodes, needsAttention } from './cookbook/across.js';

const DOMAINS = ['CULTURE', 'ECONOMY', 'ENVIRONMENT', 'SELF_GOVERNANCE', 'URBAN_TRANSPORT', 'WELFARE'];
const ANSWER = ['sample.ENVIRONMENT-1-3', 'sample.URBAN_TRANSPORT-1-3'];
const DEPARTMENT = 'POLICY_PLANNING';

const WHOLE = cookbookDocuments('query-cookbook.md').find(({ code }) => code === 'PS-Q5')?.text ?? '';

/** What each module has in the document: its condition where it has one, and its fields of an initiative. */
const PARTS = {
  bsc: [/^ +bsc: .*\n/m, /^ {6}kpis\([\s\S]*?^ {6}}\n/m],
  'plan-sync': [/^ +planSync: .*\n/m, /^ {6}budget .*\n/m],
  'social-indicators': [/^ +socialIndicators: .*\n/m, /^ {6}indicators\([\s\S]*?^ {6}}\n/m],
  'policy-rnd': [/^ {6}proposals .*\n/m],
} as const;
type Id = keyof typeof PARTS;
const IDS = Object.keys(PARTS) as Id[];

const without = (...ids: readonly Id[]): string =>
  ids.flatMap<RegExp>((id) => [...PARTS[id]]).reduce((text, part) => text.replace(part, ''), WHOLE);

interface Node {
  readonly code: string;
}
interface Page {
  readonly initiatives: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    readonly nodes: readonly Node[];
  };
}

/** Each module alone, and each pair. */
const ABSENT = IDS.flatMap((id, at) => [[id], ...IDS.slice(at + 1).map((other) => [id, other])]);

describeOnBoth('the question across four modules', (database) => {
  let platform: Platform;
  const variables = { year: 2006, domains: DOMAINS };
  const ask = (text: string, more: Record<string, unknown> = {}, as = 'planner') =>
    platform.data<Page>(text, { ...variables, ...more }, { as });

  beforeAll(async () => {
    platform = await createPlatform({ database });
  }, 120_000);
  afterAll(() => platform?.stop());

  it('is answered by one operation as plain SQL and a straight line through the results answer it', async () => {
    const found = await needsAttention(...DOMAINS).found((query, ...params) =>
      readRows(platform.databaseUrl, query, params),
    );
    const data = await ask(WHOLE);
    expect(needsAttention(...DOMAINS).shown(data)).toEqual(found);
    expect(data.initiatives.nodes.map(({ code }) => code).sort()).toEqual(ANSWER);
  });

  it('gives the same answer page by page, each page with the count of all', async () => {
    const all = (await ask(WHOLE)).initiatives;
    const first = (await ask(WHOLE, { first: 1 })).initiatives;
    const second = (await ask(WHOLE, { first: 1, after: first.pageInfo.endCursor })).initiatives;
    expect([first.totalCount, first.pageInfo.hasNextPage]).toEqual([2, true]);
    expect([second.totalCount, second.pageInfo.hasNextPage]).toEqual([2, false]);
    expect([...first.nodes, ...second.nodes]).toEqual(all.nodes);
  });

  describe('where a department has not all of the modules', () => {
    let own: DepartmentModules;

    beforeAll(async () => {
      own = await modulesOf(platform, DEPARTMENT);
    });
    afterAll(() => own.keep(own.all));

    it.each(ABSENT.map((absent) => ({ absent, name: absent.join(' and ') })))(
      'without $name is asked without its part, and the rest answers',
      async ({ absent }) => {
        await own.without(...absent);
        const refused = await platform.gql(WHOLE, variables, { as: 'planner' });
        expect(refused.codes).toContain('GRAPHQL_VALIDATION_FAILED');
        const left = IDS.filter((id) => !absent.includes(id));
        const found = await attentionCodes(
          (query, ...params) => readRows(platform.databaseUrl, query, params),
          DOMAINS,
          left,
        );
        const { initiatives } = await ask(without(...absent));
        expect(initiatives.nodes.map(({ code }) => code)).toEqual(found);
        expect(initiatives.totalCount).toBe(found.length);
        const narrowed = absent.every((id) => PARTS[id].length === 1);
        expect([found.length > 2, found]).toEqual([!narrowed, expect.arrayContaining(ANSWER)]);
      },
    );
  });
});
