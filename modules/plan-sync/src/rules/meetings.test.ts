import { meetingsHeld } from './meetings.js';

describe('report meetings', () => {
  it('are counted, and apart from that the quarters that had one', () => {
    expect(meetingsHeld(['2006-03-29', '2006-06-13'], 4)).toEqual({ held: 2, planned: 4, quarters: [1, 2] });
  });

  it('that are all held in December are four of four, in one quarter of four', () => {
    const days = ['2006-12-01', '2006-12-08', '2006-12-15', '2006-12-22'];
    expect(meetingsHeld(days, 4)).toEqual({ held: 4, planned: 4, quarters: [4] });
  });

  it('that were not held are none', () => {
    expect(meetingsHeld([], 4)).toEqual({ held: 0, planned: 4, quarters: [] });
  });
});
