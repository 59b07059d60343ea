import { checkNothingPersonal, sameText } from './opinion-text.js';

test.each([
  ['버스를 늘려 주십시오.', []],
  ['2006년 6월 15일 10시에 보았습니다. 시청 032-320-2114로 물었습니다.', []],
  ['건물 번호 8001011234567890 앞', []],
  ['제 번호는 800101-1234567입니다', ['resident']],
  ['８００１０１－２２３４５６７', ['resident']],
  ['991332-1234567', []],
  ['010-1234-5678로 연락 주세요', ['phone']],
  ['0161234567', ['phone']],
  ['me@example.kr로', ['email']],
  ['01012345678, a.b@c.kr', ['phone', 'email']],
])('%s holds %j', (text, kinds) => {
  const path = ['input', 'content'];
  expect(checkNothingPersonal(text, path)).toEqual(
    kinds.map((kind) => ({ path, code: `plan-sync.opinion.personal-${kind}` })),
  );
});

test.each([
  ['버스를 늘려 주십시오.', ' 버스를  늘려주십시오!! ', true],
  ['ＢＵＳ １２', 'bus 12', true],
  ['버스를 늘려 주십시오', '버스를 줄여 주십시오', false],
])('%s and %s say the same: %s', (one, other, same) => expect(sameText(one) === sameText(other)).toBe(same));
