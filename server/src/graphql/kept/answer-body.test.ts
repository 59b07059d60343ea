import { AnswerBody } from './answer-body.js';

test.each([
  [''],
  ['plain'],
  ['{"제목":"성과관리 😀"}'],
  ['half a pair \ud800 of surrogates'],
  ['가'.repeat(1_100_000)],
])('the bytes of text %# are those that Node makes of it', (text) => {
  expect(new AnswerBody(text).bytes.equals(Buffer.from(text))).toBe(true);
});

test('equal texts have the same tag, others another', () => {
  const [one, same, other] = ['가', '가', '나'].map((text) => new AnswerBody(text).etag);
  expect([same === one, other === one]).toEqual([true, false]);
});
