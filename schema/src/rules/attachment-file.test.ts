import { checkDisclosure, mediaTypeOf } from './attachment-file.js';

const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'accepted';
  } catch (error) {
    return (error as { issues: { code: string }[] }).issues[0]?.code ?? 'none';
  }
};

test.each([
  ['2006년 업무계획.hwp', 'application/x-hwp'],
  ['회의록.HWPX', 'application/hwp+zip'],
  ['결과.v2.pdf', 'application/pdf'],
  ['사진.jpeg', 'image/jpeg'],
])('%s is %s', (name, type) => {
  expect(mediaTypeOf(name)).toBe(type);
});

test.each(['run.exe', 'page.html', 'hwp', '.hwp', 'plan.hwp.', 'a.constructor', 'x.svg', ''])(
  '"%s" is not taken',
  (name) => {
    expect(codeOf(() => mediaTypeOf(name))).toBe('attachment.kind');
  },
);

test('what is closed names its legal ground', () => {
  const ground = { disclosure: 'PARTIAL', legalGround: '정보공개법 제9조', closedUntil: '2008-12-31' } as const;
  expect(codeOf(() => checkDisclosure({ ...ground, legalGround: null }))).toBe('attachment.ground');
  expect(checkDisclosure(ground)).toEqual(ground);
  expect(checkDisclosure({ ...ground, disclosure: 'OPEN' })).toEqual({
    disclosure: 'OPEN',
    legalGround: null,
    closedUntil: null,
  });
});
