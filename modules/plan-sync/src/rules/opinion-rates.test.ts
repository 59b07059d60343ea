import { countOpinions, type OpinionFact } from './opinion-rates.js';

const open: OpinionFact = { replyDue: '2006-06-20', repliedOn: null, decision: null, decidedOn: null, changed: false };

describe('opinions', () => {
  it('are counted by what has become of them', () => {
    const list: OpinionFact[] = [
      open,
      { ...open, replyDue: '2006-06-15' },
      { ...open, replyDue: '2006-06-14' },
      { ...open, replyDue: '2006-04-03', repliedOn: '2006-04-03', decision: 'INCORPORATED', decidedOn: '2006-04-01' },
      { ...open, replyDue: '2006-04-03', repliedOn: '2006-04-04', decision: 'DECLINED', decidedOn: '2006-04-01' },
      { ...open, decision: 'PARTLY', decidedOn: '2006-06-01' },
      { ...open, replyDue: '2006-04-03', repliedOn: '2006-03-30', decision: 'OUT_OF_SCOPE', decidedOn: '2006-03-30' },
      { ...open, replyDue: '2006-04-03', decision: 'SPAM', decidedOn: '2006-03-30' },
    ];
    expect(countOpinions(list, '2006-06-15')).toEqual({
      received: 8,
      outOfScope: 1,
      spam: 1,
      due: 4,
      onTime: 2,
      overdue: 1,
      decided: 3,
      incorporated: 2,
      unfulfilled: 0,
    });
  });

  it('are promises that nobody kept once the year is over and no plan has changed', () => {
    const promise: OpinionFact = { ...open, decision: 'INCORPORATED', decidedOn: '2006-04-01' };
    expect(countOpinions([promise], '2006-12-31').unfulfilled).toBe(0);
    expect(countOpinions([promise], '2007-01-01').unfulfilled).toBe(1);
    expect(countOpinions([{ ...promise, changed: true }], '2007-01-01').unfulfilled).toBe(0);
  });
});
