import { nationMarks } from './marks';

const indicator = (vsNational: string, domain: string, ...goals: string[]) => ({
  vsNational,
  domain: { code: domain },
  goals: goals.map((code) => ({ code })),
});
const words = ({ worse, of }: Record<string, number>) => `${worse}/${of}`;

describe('the marks of domains and goals', () => {
  it('count the indicators that are worse than the nation', () => {
    const marks = nationMarks(
      [indicator('WORSE', 'A', 'A-1'), indicator('BETTER', 'A'), indicator('SAME', 'A'), indicator('SAME', 'B')],
      words,
    );
    expect(marks.get('A')).toEqual({ status: 'caution', text: '1/3' });
    expect(marks.get('A-1')).toEqual({ status: 'poor', text: '1/1' });
    expect(marks.get('B')).toEqual({ status: 'normal', text: '0/1' });
    expect(marks.has('C')).toBe(false);
  });
});
