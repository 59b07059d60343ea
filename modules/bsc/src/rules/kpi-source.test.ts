import { checkSource, type SourceFacts } from './kpi-source.js';

const facts = (changes: Partial<SourceFacts>): SourceFacts => ({
  method: 'M1_U',
  source: 'MANUAL',
  aggregation: 'LAST',
  hasQuestion: false,
  scalePoints: null,
  ...changes,
});

const codes = (changes: Partial<SourceFacts>) =>
  checkSource(facts(changes)).map(({ path, code }) => `${path.join('.')} ${code}`);

describe('the source of results', () => {
  it.each([
    {},
    { method: 'M5', source: 'PANEL', aggregation: 'AVG' },
    { method: 'M6', source: 'SCHEDULE' },
    { method: 'M7', source: 'SURVEY', hasQuestion: true },
    { method: 'M7', scalePoints: 5, aggregation: 'AVG' },
  ] as const)('%j is possible', (changes) => expect(codes(changes)).toEqual([]));

  it.each([
    [{ source: 'SURVEY' }, 'source bsc.source.method'],
    [{ method: 'M6', source: 'MANUAL' }, 'source bsc.source.method'],
    [{ method: 'M6', source: 'SCHEDULE', aggregation: 'AVG' }, 'aggregation bsc.source.aggregation'],
    [{ method: 'M5', source: 'PANEL', aggregation: 'RATIO_OF_SUMS' }, 'aggregation bsc.source.aggregation'],
    [{ method: 'M7', source: 'SURVEY' }, 'surveyQuestion bsc.source.question-missing'],
    [{ method: 'M7', source: 'SURVEY', hasQuestion: true, scalePoints: 5 }, 'scalePoints bsc.source.scale-of-survey'],
  ] as const)('%j is refused', (changes, code) => expect(codes(changes)).toEqual([code]));
});
