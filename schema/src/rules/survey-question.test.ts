import { stepsOf } from './survey-asked.js';
import { writtenQuestions } from './survey-question.js';

const asked = (more: object) => ({ code: 'Q1', kind: 'SINGLE' as const, titleKo: '물음', ...more });
const options = (...codes: string[]) => codes.map((code) => ({ code, titleKo: code }));

const faultOf = (inputs: Parameters<typeof writtenQuestions>[0]) => {
  try {
    writtenQuestions(inputs);
    return null;
  } catch (error) {
    return (error as { issues: { code: string; path: unknown[] }[] }).issues.map(({ code, path }) => [
      code,
      path.join('.'),
    ]);
  }
};

describe('questions', () => {
  it.each([
    ['one choice', asked({ options: options('A') }), 'survey.options', 'input.questions.0.options'],
    ['no choice', asked({}), 'survey.options', 'input.questions.0.options'],
    ['a choice twice', asked({ options: options('A', 'A') }), 'record.duplicate', 'input.questions.0.options.1.code'],
    ['a code of 한글', asked({ code: '가', options: options('A', 'B') }), 'code.invalid', 'input.questions.0.code'],
    ['no words', asked({ titleKo: ' ', options: options('A', 'B') }), 'text.empty', 'input.questions.0.titleKo'],
    [
      'one end of a scale',
      asked({ kind: 'SCALE_5', options: options('A') }),
      'survey.scale-ends',
      'input.questions.0.options',
    ],
    [
      'choices for a text',
      asked({ kind: 'TEXT', options: options('A', 'B') }),
      'survey.no-options',
      'input.questions.0.options',
    ],
    [
      'a range the wrong way',
      asked({ kind: 'NUMBER', minimum: '2', maximum: '1' }),
      'survey.range-reversed',
      'input.questions.0.maximum',
    ],
  ])('with %s are refused', (_name, input, code, path) => expect(faultOf([input])).toEqual([[code, path]]));

  it('have each code once and end at sixty', () => {
    const many = Array.from({ length: 61 }, (_, at) => asked({ kind: 'TEXT', code: `Q${at}` }));
    expect(faultOf(many)).toEqual([['survey.too-many-questions', 'input.questions']]);
    expect(faultOf([asked({ kind: 'TEXT' }), asked({ kind: 'NUMBER' })])).toEqual([
      ['record.duplicate', 'input.questions.1.code'],
    ]);
  });

  it('keep a range for numbers alone, and are optional unless said otherwise', () => {
    const [text] = writtenQuestions([asked({ kind: 'TEXT', minimum: '1' })]);
    expect(text).toMatchObject({ minimum: null, required: false, titleEn: null, options: [] });
  });

  it('on scales go from 1 to 5 and from 0 to 10', () =>
    expect([
      stepsOf({ kind: 'SCALE_5' }),
      stepsOf({ kind: 'SCALE_10' }).length,
      stepsOf({ kind: 'SCALE_10' })[0],
    ]).toEqual([[1, 2, 3, 4, 5], 11, 0]));
});
