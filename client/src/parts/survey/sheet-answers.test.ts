import {
  askedIn,
  missingIn,
  pagesOf,
  type SheetQuestion,
  savedValues,
  sentAnswers,
  stepsOf,
  unclearIn,
} from './sheet-answers';

const ask = (code: string, kind: SheetQuestion['kind'], required = false): SheetQuestion => ({
  ...{ code, kind, required, title: code, minimum: null, maximum: null, choices: [] },
  ...{ steps: null, dontKnow: false, startsPage: false, showIf: null },
});
const QUESTIONS = [
  ask('ONE', 'SINGLE', true),
  ask('SOME', 'MULTIPLE'),
  ask('FIVE', 'SCALE_5', true),
  ask('AGE', 'NUMBER'),
  ask('WORDS', 'TEXT', true),
];

describe('an answer sheet', () => {
  it('sends each answer in the field of its kind, and nothing that was left open', () =>
    expect(
      sentAnswers(QUESTIONS, { ONE: ['A'], SOME: ['A', 'B'], FIVE: ['4'], AGE: ['４５'], WORDS: ['버스'] }),
    ).toEqual([
      { question: 'ONE', choices: ['A'] },
      { question: 'SOME', choices: ['A', 'B'] },
      { question: 'FIVE', number: '4' },
      { question: 'AGE', number: '45' },
      { question: 'WORDS', text: '버스' },
    ]));

  it('knows what is missing and which numbers cannot be read', () => {
    const values = { ONE: ['A'], WORDS: [' '], AGE: ['마흔'] };
    expect(missingIn(QUESTIONS, values).map(({ code }) => code)).toEqual(['FIVE', 'WORDS']);
    expect(unclearIn(QUESTIONS, values).map(({ code }) => code)).toEqual(['AGE']);
  });

  it('has steps from 1 to 5 and from 0 to 10', () =>
    expect(
      [ask('A', 'SCALE_5'), ask('B', 'SCALE_10'), { ...ask('C', 'SCALE'), steps: 3 }].map((each) =>
        stepsOf(each).join(' '),
      ),
    ).toEqual(['1 2 3 4 5', '0 1 2 3 4 5 6 7 8 9 10', '1 2 3']));

  it('asks by its conditions, and has only pages on which something is asked', () => {
    const why = { ...ask('WHY', 'TEXT'), startsPage: true, showIf: { question: 'FIVE', anyOf: ['1', '2'] } };
    const more = { ...ask('MORE', 'SINGLE'), showIf: { question: 'WHY', anyOf: ['x'] } };
    const last = { ...ask('LAST', 'TEXT'), startsPage: true };
    const all = [ask('FIVE', 'SCALE_5'), why, more, last];
    const codes = (questions: readonly SheetQuestion[]) => questions.map(({ code }) => code).join(' ');
    expect(codes(askedIn(all, { FIVE: ['2'] }))).toBe('FIVE WHY LAST');
    expect(pagesOf(all, { FIVE: ['2'] }).map(codes)).toEqual(['FIVE', 'WHY', 'LAST']);
    expect(pagesOf(all, { FIVE: ['5'], WHY: ['x'] }).map(codes)).toEqual(['FIVE', 'LAST']);
  });

  it('shows what was saved again, also that somebody does not know', () => {
    const values = savedValues([
      { question: 'FIVE', values: [] },
      { question: 'SOME', values: ['A', 'B'] },
    ]);
    expect(sentAnswers([{ ...ask('FIVE', 'SCALE_5'), dontKnow: true }, ask('SOME', 'MULTIPLE')], values)).toEqual([
      { question: 'FIVE', dontKnow: true },
      { question: 'SOME', choices: ['A', 'B'] },
    ]);
  });
});
