import { seriesPoints } from './series-points';

type Given = Parameters<typeof seriesPoints>[0];

describe('the points of the chart', () => {
  it('stand at every period that any of the three has', () => {
    const given = {
      city: [
        { period: '2005', value: '3' },
        { period: '2004', value: null },
      ],
      nation: [
        { period: '2005', value: '4' },
        { period: '2006', value: '5' },
      ],
      targets: [
        {
          points: [
            { year: 2005, value: '2' },
            { year: 2007, value: '1' },
          ],
        },
      ],
    } as unknown as Given;
    expect(seriesPoints(given)).toEqual([
      { period: '2004', city: null, nation: null, target: null },
      { period: '2005', city: '3', nation: '4', target: '2' },
      { period: '2006', city: null, nation: '5', target: null },
      { period: '2007', city: null, nation: null, target: '1' },
    ]);
  });
});
