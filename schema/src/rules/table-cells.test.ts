import { NamedLine } from './named-table.js';
import { readChoice, readMark, readOptional, readRequired, readWon, readYear, recordInCell } from './table-cells.js';

describe('cells of tables', () => {
  it.each([
    ['1,200', '원', 1200],
    ['１２３', '백만원', 123_000_000],
    ['\t\u00a01,200\u00a0', '원', 1200],
    ['△1.5', '백만원', -1_500_000],
    ['▲3', '억원', -300_000_000],
    ['(7)', '천원', -7000],
    ['2억원', '백만원', 200_000_000],
    ['-', '원', null],
    ['', '백만원', null],
  ])('%j under %s are %s won', (text, unit, won) => expect(readWon(unit)(text)).toEqual({ read: won }));

  it.each([
    ['1.5', '원', 'import.won'],
    ['90071992547409930', '원', 'import.won'],
    ['12명', '원', 'import.unit'],
    ['열', '원', 'import.number'],
  ])('%j under %s is refused', (text, unit, fault) => expect(readWon(unit)(text)).toMatchObject({ fault }));

  it('read years, texts, marks and choices', () => {
    expect([readYear('２００６년'), readYear('-'), readYear('06')]).toEqual([
      ...[{ read: 2006 }, { read: null }, { fault: 'import.year' }],
    ]);
    expect([readRequired(5)(' 가 '), readRequired(5)(''), readOptional(5)('-')]).toEqual([
      ...[{ read: '가' }, { fault: 'import.required' }, { read: null }],
    ]);
    expect([readMark('○'), readMark(''), readMark('아마')]).toEqual([
      ...[{ read: true }, { read: false }, { fault: 'import.mark' }],
    ]);
    const words = { UP: ['상향', 'Up'], DOWN: ['하향'] };
    expect([readChoice(words, ' 하 향'), readChoice(words, 'ｕｐ'), readChoice(words, '')]).toEqual([
      ...[{ read: 'DOWN' }, { read: 'UP' }, { fault: 'import.required' }],
    ]);
    expect(readChoice(words, '옆')).toEqual({ fault: 'import.choice', params: { choices: '상향, 하향' } });
  });

  it('name records by code or title; of two that are called so, the one that stands', () => {
    const line = (text: string) => new NamedLine({ number: 3, cells: [text] }, new Map([['of', 0]]));
    const among = [
      { key: 1, names: ['A', '복지'] },
      { key: 2, names: ['B', '복지'] },
      { key: 3, names: ['C', null] },
    ];
    expect([recordInCell(line('복 지'), 'of', among, 2), recordInCell(line('c'), 'of', among)]).toEqual([2, 3]);
    const [two, none] = [line('복지'), line('환경')];
    expect([recordInCell(two, 'of', among), recordInCell(none, 'of', among)]).toEqual([null, null]);
    expect([...two.faults, ...none.faults].map(({ code }) => code)).toEqual(['import.ambiguous', 'import.unknown']);
  });
});
