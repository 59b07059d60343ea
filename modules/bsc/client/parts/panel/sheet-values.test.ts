import type { Item } from './panel-nodes';
import { changedItems, faultsOf, gradeFrom, rowOf, rowsToSubmit, valuesOf } from './sheet-values';

const scheme = {
  criteria: [
    { code: 'A', titleKo: '중요도', titleEn: 'Importance' },
    { code: 'B', titleKo: '난이도', titleEn: 'Difficulty' },
  ],
  grades: [
    { code: '수', titleKo: '수', titleEn: 'Excellent', points: '5', from: '4.5' },
    { code: '우', titleKo: '우', titleEn: 'Good', points: '4', from: '0' },
  ],
};

const item = (id: string, mySheet: unknown = null, ownDepartment = false) =>
  ({ id, mySheet, ownDepartment }) as unknown as Item;
const sheet = (state: string, a: string, b: string) => ({
  id: 's',
  version: 3,
  state,
  comment: null,
  marks: [
    { criterion: 'A', grade: a },
    { criterion: 'B', grade: b },
  ].filter(({ grade }) => grade !== ''),
});

describe('a sheet of grades', () => {
  it('reads signs, points and English names, and nothing else', () => {
    expect([' 수', '4', 'good', 'F', ''].map((text) => gradeFrom(text, scheme))).toEqual([
      '수',
      '우',
      '우',
      null,
      null,
    ]);
    expect(faultsOf({ x: { A: '5', B: '9' }, y: { A: '', B: '수' } }, scheme, '없는 등급')).toEqual({
      'x/B': '없는 등급',
    });
  });

  it('knows what has changed, whatever way a grade was typed', () => {
    const items = [item('x', sheet('SUBMITTED', '수', '우')), item('y')];
    const values = valuesOf(items, scheme);
    expect(changedItems(items, values, scheme)).toEqual([]);
    expect(changedItems(items, { ...values, x: { A: '5', B: '4', comment: '' } }, scheme)).toEqual([]);
    expect(changedItems(items, { ...values, x: { A: '4', B: '4', comment: '' } }, scheme)).toEqual([items[0]]);
  });

  it('hands in whole rows that are not handed in as they stand, and none of the own department', () => {
    const items = [
      item('x', sheet('SUBMITTED', '수', '우')),
      item('y', sheet('DRAFT', '수', '우')),
      item('z', sheet('DRAFT', '수', '')),
      item('own', null, true),
    ];
    const values = { ...valuesOf(items, scheme), own: { A: '수', B: '수' } };
    expect(rowsToSubmit(items, values, scheme).map(({ id }) => id)).toEqual(['y']);
    expect(rowOf(items[1] as Item, values, scheme)).toEqual({
      item: 'y',
      version: 3,
      marks: [
        { criterion: 'A', grade: '수' },
        { criterion: 'B', grade: '우' },
      ],
      comment: null,
    });
  });
});
