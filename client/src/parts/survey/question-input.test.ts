import type { SurveyQuestionPartFragment } from './gql/graphql';
import { questionInput, questionValues, writtenQuestion } from './question-input';

const QUESTION: SurveyQuestionPartFragment = {
  __typename: 'SurveyQuestion',
  id: '1',
  code: 'Q1',
  kind: 'SINGLE',
  required: true,
  title: '쓰십니까?',
  titleKo: '쓰십니까?',
  titleEn: 'Do you use it?',
  minimum: null,
  maximum: null,
  steps: null,
  dontKnow: true,
  startsPage: true,
  showIf: null,
  choices: [
    { __typename: 'SurveyOption', code: 'YES', title: '예', titleKo: '예', titleEn: 'Yes' },
    { __typename: 'SurveyOption', code: 'NO', title: '아니요', titleKo: '아니요', titleEn: '아니요' },
  ],
};

describe('a question of a survey', () => {
  it('comes back as it was when nothing was written', () =>
    expect(writtenQuestion(questionValues(QUESTION), QUESTION, ['Q1'])).toEqual(questionInput(QUESTION)));

  it('keeps the codes of its options by their place', () => {
    const values = { ...questionValues(QUESTION), options: '그럼요 / Sure\n아니요\n모름' };
    expect(writtenQuestion(values, QUESTION, ['Q1']).options).toEqual([
      { code: 'YES', titleKo: '그럼요', titleEn: 'Sure' },
      { code: 'NO', titleKo: '아니요', titleEn: null },
      { code: 'O3', titleKo: '모름', titleEn: null },
    ]);
  });

  it('carries its condition, and steps only on a scale of its own', () => {
    const values = {
      ...questionValues(null),
      titleKo: '만족',
      kind: 'SCALE',
      steps: '7',
      showIf: 'Q1',
      anyOf: ['YES'],
    };
    expect(writtenQuestion(values, null, ['Q1'])).toMatchObject({
      steps: 7,
      showIf: { question: 'Q1', anyOf: ['YES'] },
    });
    expect(writtenQuestion({ ...values, kind: 'TEXT', dontKnow: true }, null, [])).toMatchObject({
      steps: null,
      dontKnow: false,
    });
  });

  it('that is new gets a code that is free, and no options for words', () => {
    const values = { ...questionValues(null), titleKo: '한마디', kind: 'TEXT', options: '가\n나' };
    expect(writtenQuestion(values, null, ['Q1', 'Q3'])).toMatchObject({ code: 'Q4', kind: 'TEXT', options: [] });
  });
});
