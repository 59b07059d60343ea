import { missingIn, type SheetQuestion, sentAnswers, stepsOf, unclearIn } from './sheet-answers';

const ask = (code: string, kind: SheetQuestion['kind'], required = false): SheetQuestion => ({
  __typename: 'SurveySheetQuestion',
  ...{ code, kind, required, title: code, minimum: null, maximum: null, choices: [] },
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
    expect([stepsOf('SCALE_5').join(' '), stepsOf('SCALE_10').join(' ')]).toEqual([
      '1 2 3 4 5',
      '0 1 2 3 4 5 6 7 8 9 10',
    ]));
});
