import { rankHangul } from '@yeondong/client/kit';
import { recordItems } from './palette-entries';

const ko: Record<string, string> = { 'palette.domain': '영역', 'palette.domainWords': '영역 분야 domain area' };
const t = (key: string) => ko[key] ?? key;
const node = (id: string, title: string) => ({ id, code: id.toUpperCase(), title });
const data = {
  domains: { nodes: [node('economy', '경제'), node('culture', '문화'), node('welfare', '복지')] },
  goals: { nodes: [node('goal-1', '이웃이 돌보는 복지')] },
  initiatives: { nodes: [node('task-1', '긴급복지 지원 창구')] },
  programs: [node('p-1', '새로운 정책개발 역량 제고')],
  departments: { nodes: [{ id: 'dept-1', code: 'DEPT', name: '복지정책과' }] },
};

const found = (query: string) =>
  rankHangul(query, recordItems(data as never, t as never), (item) => item.words).map(({ title }) => title);

test('[CO-04] "분야" and "영역" both find the same domains, and nothing else', () => {
  expect(found('분야')).toEqual(['경제', '문화', '복지']);
  expect(found('영역')).toEqual(found('분야'));
  expect(found('area')).toEqual(found('분야'));
});

test('a title, a code and initial consonants still find their record', () => {
  expect(found('긴급')).toEqual(['긴급복지 지원 창구']);
  expect(found('DEPT')).toEqual(['복지정책과']);
  expect(found('ㅈㅊㄱㅂ')).toEqual(['새로운 정책개발 역량 제고']);
});
