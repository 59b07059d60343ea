import type { AskedQuestion } from './survey-asked.js';
import { qualityOf } from './survey-quality.js';

const scale = (code: string): AskedQuestion => ({
  ...{ code, kind: 'SCALE_5', required: false, options: [], minimum: null, maximum: null },
});
const QUESTIONS = ['A', 'B', 'C', 'D'].map(scale);
const person = (steps: string, seconds: number | null = null) => ({
  answers: Object.fromEntries([...steps].flatMap((step, at) => (step === '-' ? [] : [['ABCD'[at] as string, step]]))),
  seconds,
});

describe('care in answering', () => {
  it('is doubted where every scale has the same step, on three scales at least', () => {
    const people = [person('3333'), person('3334'), person('33--'), person('555-'), person('')];
    expect(qualityOf(QUESTIONS, people).straightLined).toBe(2);
  });

  it('is doubted below a third of the middle time, of those whose time is known', () => {
    // middle of 30, 60, 90, 120, 19: 60 → below 20
    const timed = [30, 60, 90, 120, 19].map((seconds) => person('12', seconds));
    expect(qualityOf(QUESTIONS, [...timed, person('12')]).hasty).toBe(1);
    // middle of 20, 60: 40 → below 13.3
    expect(qualityOf(QUESTIONS, [person('1', 20), person('1', 60)]).hasty).toBe(0);
    expect(qualityOf(QUESTIONS, [person('1')]).hasty).toBe(0);
  });
});
