import { dueKind, dueTitles, dueUntil } from './due-notice.js';

const titles = { titleKo: '세부 계획 수립', titleEn: 'Detailed plan' };

describe('dueKind', () => {
  it.each([
    ['2006-06-11', null],
    ['2006-06-12', 'D3'],
    ['2006-06-13', 'D3'],
    ['2006-06-14', 'D3'],
    ['2006-06-15', 'DUE'],
    ['2006-06-16', 'OVERDUE'],
    ['2007-01-01', 'OVERDUE'],
  ])('of 15 June 2006 is, on %s, %s', (today, kind) => expect(dueKind('2006-06-15', today)).toBe(kind));

  it('looks three days ahead, over the end of a month', () => expect(dueUntil('2006-02-26')).toBe('2006-03-01'));
});

describe('dueTitles', () => {
  it.each([
    ['D3', '2006-06-12', '기한 3일 전: 세부 계획 수립', 'Due in 3 days: Detailed plan'],
    ['D3', '2006-06-14', '기한 1일 전: 세부 계획 수립', 'Due tomorrow: Detailed plan'],
    ['DUE', '2006-06-15', '오늘까지: 세부 계획 수립', 'Due today: Detailed plan'],
    ['OVERDUE', '2006-06-20', '기한 지남: 세부 계획 수립', 'Overdue: Detailed plan'],
  ] as const)('%s on %s says "%s"', (kind, today, titleKo, titleEn) =>
    expect(dueTitles(kind, '2006-06-15', today, titles)).toEqual({ titleKo, titleEn }),
  );

  it('cuts what would not fit into a notice', () => {
    const long = dueTitles('DUE', '2006-06-15', '2006-06-15', { titleKo: '가'.repeat(300), titleEn: 'a'.repeat(300) });
    expect([...long.titleKo].length).toBe(277);
    expect(long.titleEn.endsWith('a…')).toBe(true);
    expect([...long.titleEn].length).toBeLessThanOrEqual(300);
  });
});
