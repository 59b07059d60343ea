import { answersSoFar, keptAnswers, type SentAnswer } from './survey-answer.js';
import { stepsOf } from './survey-asked.js';
import { writtenQuestions } from './survey-question.js';

const options = ['A', 'B'].map((code) => ({ code, titleKo: code }));
const VISITED = { code: 'VISITED', kind: 'SINGLE' as const, titleKo: '이용하셨습니까?', required: true, options };
const SEVEN = {
  ...{ code: 'SEVEN', kind: 'SCALE' as const, titleKo: '만족하십니까?', steps: 7, required: true, dontKnow: true },
  showIf: { question: 'VISITED', anyOf: ['A'] },
};
const WHY = {
  code: 'WHY',
  kind: 'TEXT' as const,
  titleKo: '까닭은?',
  showIf: { question: 'SEVEN', anyOf: ['1', '2'] },
};
const QUESTIONS = writtenQuestions([VISITED, SEVEN, WHY]);

const faults = (work: () => unknown) => {
  try {
    work();
    return [];
  } catch (error) {
    return (error as { issues: { path: unknown[]; code: string }[] }).issues.map(({ path, code }) => [
      path.slice(1).join('.'),
      code,
    ]);
  }
};
const faultsOf = (sent: SentAnswer[]) => faults(() => keptAnswers(QUESTIONS, sent));
const visited = (choice: string): SentAnswer => ({ question: 'VISITED', choices: [choice] });

describe('scales of one’s own', () => {
  it('go from 1 to 7', () => expect(stepsOf(QUESTIONS[1] as (typeof QUESTIONS)[1])).toEqual([1, 2, 3, 4, 5, 6, 7]));

  it.each([
    [1, 'survey.steps'],
    [12, 'survey.steps'],
    [null, 'survey.steps'],
  ])('of %s steps are refused', (steps, code) =>
    expect(faults(() => writtenQuestions([{ ...SEVEN, showIf: null, steps }]))).toEqual([['questions.0.steps', code]]),
  );

  it('are the only questions with steps, and words alone have no “I do not know”', () => {
    expect(faults(() => writtenQuestions([{ ...VISITED, steps: 5 }]))).toEqual([
      ['questions.0.steps', 'survey.no-steps'],
    ]);
    expect(faults(() => writtenQuestions([{ ...WHY, showIf: null, dontKnow: true }]))).toEqual([
      ['questions.0.dontKnow', 'survey.no-dont-know'],
    ]);
  });
});

describe('a condition', () => {
  it.each([
    ['of a later question', [SEVEN, VISITED], 'questions.0.showIf.question', 'survey.condition.question'],
    [
      'of words',
      [
        { ...WHY, showIf: null },
        { ...SEVEN, showIf: { question: 'WHY', anyOf: ['x'] } },
      ],
      'questions.1.showIf.question',
      'survey.condition.question',
    ],
    [
      'of an answer that is not there',
      [VISITED, { ...SEVEN, showIf: { question: 'VISITED', anyOf: ['C'] } }],
      'questions.1.showIf.anyOf',
      'survey.condition.answer',
    ],
    [
      'of no answer',
      [VISITED, { ...SEVEN, showIf: { question: 'VISITED', anyOf: [] } }],
      'questions.1.showIf.anyOf',
      'survey.condition.answer',
    ],
  ])('%s is refused', (_name, questions, path, code) =>
    expect(faults(() => writtenQuestions(questions))).toEqual([[path, code]]),
  );

  it('that is not met asks nothing, also of what hangs on it', () => {
    expect(keptAnswers(QUESTIONS, [visited('B')])).toEqual({ VISITED: 'B' });
    expect(faultsOf([visited('B'), { question: 'SEVEN', number: '1' }, { question: 'WHY', text: 'x' }])).toEqual([
      ['answers.SEVEN', 'survey.answer.not-asked'],
      ['answers.WHY', 'survey.answer.not-asked'],
    ]);
  });

  it('that is met asks for what must be answered', () => {
    expect(faultsOf([visited('A')])).toEqual([['answers.SEVEN', 'survey.answer.missing']]);
    expect(faultsOf([visited('A'), { question: 'SEVEN', number: '8' }])).toEqual([
      ['answers.SEVEN', 'survey.answer.scale'],
    ]);
    expect(
      keptAnswers(QUESTIONS, [visited('A'), { question: 'SEVEN', number: '2' }, { question: 'WHY', text: 'x' }]),
    ).toEqual({ VISITED: 'A', SEVEN: '2', WHY: 'x' });
  });
});

describe('“I do not know”', () => {
  it('is an answer of its own, where the question offers it', () => {
    expect(keptAnswers(QUESTIONS, [visited('A'), { question: 'SEVEN', dontKnow: true }])).toEqual({
      VISITED: 'A',
      SEVEN: [],
    });
    expect(faultsOf([{ question: 'VISITED', dontKnow: true }])).toEqual([
      ['answers.VISITED', 'survey.answer.dont-know'],
    ]);
    expect(faultsOf([visited('A'), { question: 'SEVEN', dontKnow: true, number: '3' }])).toEqual([
      ['answers.SEVEN', 'survey.answer.kind'],
    ]);
  });
});

describe('answers on the way', () => {
  it('need not be complete, but right', () => {
    expect(answersSoFar(QUESTIONS, [{ question: 'SEVEN', number: '3' }])).toEqual({ SEVEN: '3' });
    expect(faults(() => answersSoFar(QUESTIONS, [{ question: 'SEVEN', number: '9' }]))).toEqual([
      ['answers.SEVEN', 'survey.answer.scale'],
    ]);
  });
});
