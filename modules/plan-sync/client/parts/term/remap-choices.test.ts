import { choiceOf, decidedOf, END, LATER, pastedChoices, type RemapRow, type TermEnd } from './remap-choices';

const row = (id: string, code: string, target: string | null) =>
  ({ link: { id }, item: { code }, target: target === null ? null : { id: target } }) as RemapRow;
const rows = [row('k1', 'T3-1', 'i1'), row('k2', 'T3-1', null), row('k3', 'T3-2', null)];
const targets = [
  { id: 'i1', code: 'T4-1' },
  { id: 'i2', code: 'T4-2' },
];
const end = { rows, targets } as unknown as TermEnd;

describe('what is chosen for links of an ended term', () => {
  it('is what is proposed until something else is chosen', () => {
    expect(rows.map((each) => choiceOf(each, { k2: END }))).toEqual(['i1', END, LATER]);
    expect(decidedOf(rows, { k2: END }, '새 임기에 없음')).toEqual([
      { link: 'k1', item: 'i1', reason: null },
      { link: 'k2', item: null, reason: '새 임기에 없음' },
    ]);
  });

  it('comes out of a spreadsheet by the codes of both items, for all links of the old one', () => {
    expect(pastedChoices('T3-1\tT4-2\nT3-2\t T4-1 \nT3-9\tT4-1\n\t\n', end)).toEqual({
      chosen: { k1: 'i2', k2: 'i2', k3: 'i1' },
      unknown: 1,
    });
  });
});
