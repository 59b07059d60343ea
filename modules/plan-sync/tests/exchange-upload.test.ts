import { createPlatform, type Platform } from '@yeondong/testing';
import { callsOn } from './fixtures.js';

const IMPORT =
  'mutation($input: PlansImportInput!) { done: importPlans(input: $input) { created repeated issues { code } } }';
const COLUMNS = 'query($input: ImportColumnsInput!) { importColumns(input: $input) { name examples } }';
const HEAD = '코드,계획명,단계,주관부서,시작연도';

describe('a table that is too large for a request', () => {
  let platform: Platform;

  beforeAll(async () => {
    platform = await createPlatform({ database: 'sqlite' });
  }, 120_000);
  afterAll(() => platform?.stop());

  const uploaded = (content: string, as = 'planner') => platform.upload('계획.csv', content, as);
  const refused = async (input: Record<string, unknown>, document = IMPORT) => {
    const { errors } = await platform.gql(document, { input: { fileName: '계획.csv', ...input } }, { as: 'planner' });
    return (errors?.[0]?.extensions?.issues as { code: string; path: string[] }[] | undefined)?.map(
      ({ code, path }) => `${path.join('.')} ${code}`,
    );
  };

  it('is uploaded, read column by column, tried, and taken in once', async () => {
    const remarks = '가'.repeat(200_000);
    const table = `${HEAD},비고\n${['U-1', 'U-2'].map((code) => `${code},올린 계획 ${code},시정계획,정책기획과,2006,${remarks}`).join('\n')}`;
    expect(Buffer.byteLength(table)).toBeGreaterThan(1_000_000);
    const file = await uploaded(table);
    const content = { fileName: '계획.csv', file };
    const as = { as: 'planner' };
    const { importColumns } = await platform.data<{ importColumns: { name: string; examples: string[] }[] }>(
      COLUMNS,
      { input: content },
      as,
    );
    expect(importColumns.slice(0, 3)).toEqual([
      { name: '코드', examples: ['U-1', 'U-2'] },
      { name: '계획명', examples: ['올린 계획 U-1', '올린 계획 U-2'] },
      { name: '단계', examples: ['시정계획'] },
    ]);
    const sent = async (dryRun: boolean) =>
      (await platform.data<{ done: unknown }>(IMPORT, { input: { ...content, dryRun } }, as)).done;
    expect(await sent(true)).toEqual({ created: 2, repeated: false, issues: [] });
    expect(await callsOn(platform).read('{ plan(code: "U-1") { id } }')).toEqual({ plan: null });
    expect(await sent(false)).toEqual({ created: 2, repeated: false, issues: [] });
    expect(await sent(false)).toMatchObject({ repeated: true });
  });

  it('is its uploader’s alone, and sent in one way', async () => {
    const foreign = await uploaded(`${HEAD}\nU-9,남의 계획,시정계획,정책기획과,2006`, 'staff');
    const own = await uploaded(`${HEAD}\nU-8,내 계획,시정계획,정책기획과,2006`);
    for (const document of [IMPORT, COLUMNS]) {
      expect(await refused({ file: foreign }, document)).toEqual(['input.file record.unknown']);
      expect(await refused({ file: 'T3RoZXI6MQ' }, document)).toEqual(['input.file record.unknown']);
      expect(await refused({ file: own, bytes: 'YQ==' }, document)).toEqual(['input.file import.two-contents']);
      expect(await refused({}, document)).toEqual(['input.bytes import.empty']);
    }
  });

  it('is refused beyond twenty megabytes before it is read', async () => {
    const file = await uploaded(`${HEAD}\n${'x'.repeat(20_000_000)}`);
    expect(await refused({ file })).toEqual(['input.file import.too-large']);
  });

  it('is nothing of a visitor’s', async () => {
    const { errors } = await platform.gql(COLUMNS, { input: { fileName: 'a.csv', bytes: 'YSxi' } });
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});
