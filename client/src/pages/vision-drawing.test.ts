import { drawVision } from './vision-drawing';

type Drawn = Parameters<typeof drawVision>[0];

const goal = {
  id: 'g',
  code: 'WELFARE-1',
  title: '어르신이 <건강한> 도시',
  initiatives: { nodes: [{ id: 'i', code: 'WELFARE-1-1', title: '경로당 & 복지관 운영', status: 'IN_PROGRESS' }] },
};
const vision = {
  id: 'v',
  code: 'VB2015',
  title: '비전부천 2015',
  startYear: 2006,
  endYear: 2015,
  missions: [{ id: 'm', title: '함께하는 참여행정' }],
  domains: [
    { id: 'd', code: 'WELFARE', title: '복지', goals: { nodes: [goal] } },
    { id: 'e', code: 'CULTURE', title: '문화', goals: { nodes: [] } },
  ],
} as unknown as Drawn['vision'];
const words: Drawn['words'] = {
  years: '2006–2015년',
  status: (kind) => `(${kind})`,
  initiativeStatus: (status) => status,
};
const parsed = (drawing: Partial<Drawn>) => {
  const svg = drawVision({ vision, marks: null, open: new Set(), words, ...drawing });
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document.documentElement;
};
const lines = (svg: Element) => [...svg.querySelectorAll('text')].map((text) => text.textContent);

describe('the vision as a drawing', () => {
  it('holds vision, years, missions, domains and goals, whatever signs they have', () => {
    const svg = parsed({});
    expect(lines(svg)).toEqual([
      '비전부천 2015',
      '2006–2015년',
      '함께하는 참여행정',
      '복지',
      '어르신이 <건강한> 도시',
      '문화',
    ]);
    expect(svg.querySelector('title')?.textContent).toBe('비전부천 2015');
  });

  it('shows the initiatives of the goals that are open, and grows with them', () => {
    const [closed, open] = [parsed({}), parsed({ open: new Set(['WELFARE-1']) })];
    expect(lines(open).join(' ')).toContain('· 경로당 & 복지관 운영 (IN_PROGRESS)');
    expect(Number(open.getAttribute('height'))).toBeGreaterThan(Number(closed.getAttribute('height')));
  });

  it('says a measure in shape and words, and that there is none where there is none', () => {
    const marks: Drawn['marks'] = new Map([['WELFARE', { status: 'caution', text: '82.4점' }]]);
    const said = lines(parsed({ marks }));
    expect(said).toContain('▲ (caution) 82.4점');
    expect(said).toContain('○ (unreported)');
  });

  it('keeps every line within its column', () => {
    const long = '가'.repeat(80);
    const wide = {
      ...vision,
      domains: [{ ...vision.domains[0], title: long, goals: { nodes: [] } }],
    } as unknown as Drawn['vision'];
    const title = lines(parsed({ vision: wide })).filter((line) => line?.startsWith('가'));
    expect(title.join('')).toBe(long);
    expect(Math.max(...title.map((line) => line?.length ?? 0))).toBeLessThanOrEqual(13);
  });
});
