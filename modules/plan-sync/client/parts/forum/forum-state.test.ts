import { forumMark, topicLines, topicsIn } from './forum-state';

const domains = [
  { id: 'd1', title: '복지' },
  { id: 'd2', title: '문화' },
];

describe('a meeting with citizens', () => {
  it('is late while it lacks its minutes', () => {
    expect(forumMark({ status: 'HELD', lacksMinutes: true })).toBe('late');
    expect(forumMark({ status: 'HELD', lacksMinutes: false })).toBe('normal');
    expect(forumMark({ status: 'PLANNED', lacksMinutes: false })).toBe('reference');
  });

  it('has its presentations as lines, which are read back with the initiative of those that stay', () => {
    const topics = [
      { topic: '돌봄', speaker: '복지 단체 사무국장', domain: domains[0] ?? null, initiative: { id: 'i1' } },
      { topic: '길', speaker: '연구위원', domain: null, initiative: null },
    ];
    expect(topicLines(topics)).toBe('돌봄 | 복지 단체 사무국장 | 복지\n길 | 연구위원');
    expect(topicsIn(`${topicLines(topics)}\n\n 새 주제|교수|없는 영역`, domains, topics)).toEqual([
      { topic: '돌봄', speaker: '복지 단체 사무국장', domain: 'd1', initiative: 'i1' },
      { topic: '길', speaker: '연구위원', domain: null, initiative: null },
      { topic: '새 주제', speaker: '교수', domain: null, initiative: null },
    ]);
  });
});
