import { type Call, countRows, type Platform } from '@yeondong/testing';

/** Refused in both languages at the same places, in words that leave nothing open, and without a trace. */
export async function refusedIn(platform: Platform, [name, type, below, input, as = 'planner']: Call) {
  const before = await countRows(platform.databaseUrl);
  const query = `mutation($input: ${type}!) { it: ${name}(input: $input) { ${below} } }`;
  const [ko, en] = await Promise.all(
    ['ko', 'en'].map(async (language) => {
      const { codes, errors } = await platform.gql(query, { input }, { as, headers: { 'accept-language': language } });
      return { codes, issues: errors.flatMap(({ extensions }) => extensions.issues ?? []) };
    }),
  );
  expect(await countRows(platform.databaseUrl)).toEqual(before);
  const placesOf = (side: typeof ko) => side?.issues.map(({ code, path }) => [code, [...path].join('.')]);
  expect([ko?.codes, placesOf(ko)]).toEqual([en?.codes, placesOf(en)]);
  const wordsOf = (side: typeof ko) => side?.issues.map(({ message }) => message).join('\n') ?? '';
  expect([wordsOf(ko), wordsOf(en)]).not.toContainEqual(expect.stringMatching(/\{\w+\}|undefined|^$/m));
  expect(wordsOf(ko)).toMatch(/[가-힣]/);
  expect(wordsOf(en)).not.toMatch(/[가-힣]{3}/);
  return { codes: ko?.codes, issues: placesOf(ko), words: [wordsOf(ko), wordsOf(en)] as const };
}
