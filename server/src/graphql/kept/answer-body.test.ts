import { AnswerBody } from './answer-body.js';

test('equal texts have the same tag, others another', () => {
  const [one, same, other] = ['가', '가', '나'].map((text) => new AnswerBody(text).etag);
  expect([same === one, other === one]).toEqual([true, false]);
});

test('further members are added to the object that the text is', () => {
  const body = new AnswerBody('{"data":{"제목":"가"}}').with({ extensions: { explain: { rows: 1 } } });
  expect(JSON.parse(body.bytes.toString())).toEqual({ data: { 제목: '가' }, extensions: { explain: { rows: 1 } } });
});
