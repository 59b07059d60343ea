import { splitInput } from './split-input';

describe('a split', () => {
  const item = {
    id: 'i',
    version: 3,
    children: [{ id: 'c1' }, { id: 'c2' }],
    links: [{ id: 'l1' }, { id: 'l2' }, { id: 'l3' }],
  };
  it('sends each item below and each link with its part, with all, or with none', () => {
    const values = {
      'parts.0.code': 'A',
      'parts.0.titleKo': '가',
      'parts.1.code': 'B',
      'parts.1.titleKo': '나',
      reason: '까닭',
      c1: '0',
      c2: '1',
      l1: 'all',
      l2: 'none',
    };
    expect(splitInput({ ...item, parts: 2 }, values)).toEqual({
      ...{ id: 'i', version: 3, reason: '까닭', leftLinks: ['l2'] },
      parts: [
        { code: 'A', titleKo: '가', children: ['c1'], links: ['l1'] },
        { code: 'B', titleKo: '나', children: ['c2'], links: ['l1'] },
      ],
    });
  });
});
