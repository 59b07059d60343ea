import { keptAnswers, type SentAnswer } from './survey-answer.js';
import type { AskedQuestion } from './survey-asked.js';

const ask = (code: string, kind: AskedQuestion['kind'], more: Partial<AskedQuestion> = {}): AskedQuestion => ({
  ...{ code, kind, required: false, options: [], minimum: null, maximum: null },
  ...more,
});
const options = ['A', 'B', 'C'].map((code) => ({ code, ko: code, en: null }));
const QUESTIONS = [
  ask('ONE', 'SINGLE', { options, required: true }),
  ask('SOME', 'MULTIPLE', { options }),
  ask('FIVE', 'SCALE_5', { required: true }),
  ask('TEN', 'SCALE_10'),
  ask('AGE', 'NUMBER', { minimum: '0', maximum: '120' }),
  ask('WORDS', 'TEXT'),
];
const REQUIRED: SentAnswer[] = [
  { question: 'ONE', choices: ['B'] },
  { question: 'FIVE', number: '4' },
];

const faultsOf = (sent: SentAnswer[]) => {
  try {
    keptAnswers(QUESTIONS, sent);
    return [];
  } catch (error) {
    return (error as { issues: { path: unknown[]; code: string }[] }).issues.map(({ path, code }) => [
      path.join('.'),
      code,
    ]);
  }
};

describe('answers', () => {
  it('of the right kinds are kept; what was left open is not', () =>
    expect(
      keptAnswers(QUESTIONS, [
        ...REQUIRED,
        { question: 'SOME', choices: ['C', 'A'] },
        { question: 'TEN', number: '0' },
        { question: 'AGE', number: '45.5' },
        { question: 'WORDS', text: '  버스가 더 자주 왔으면 합니다 ' },
      ]),
    ).toEqual({ ONE: 'B', FIVE: '4', SOME: ['A', 'C'], TEN: '0', AGE: '45.5', WORDS: '버스가 더 자주 왔으면 합니다' }));

  it('that are empty are as if they were left open', () =>
    expect(
      keptAnswers(QUESTIONS, [...REQUIRED, { question: 'SOME', choices: [] }, { question: 'WORDS', text: ' ' }]),
    ).toEqual({ ONE: 'B', FIVE: '4' }));

  it.each<[string, SentAnswer, string]>([
    ['an unknown choice', { question: 'SOME', choices: ['X'] }, 'survey.answer.option'],
    ['a choice twice', { question: 'SOME', choices: ['A', 'A'] }, 'survey.answer.twice'],
    ['a number for choices', { question: 'SOME', number: '1' }, 'survey.answer.kind'],
    ['words for choices', { question: 'SOME', text: 'A' }, 'survey.answer.kind'],
    ['a choice for a scale', { question: 'TEN', choices: ['A'] }, 'survey.answer.kind'],
    ['a choice for words', { question: 'WORDS', choices: ['A'] }, 'survey.answer.kind'],
    ['11 of 10', { question: 'TEN', number: '11' }, 'survey.answer.scale'],
    ['half a step', { question: 'TEN', number: '4.5' }, 'survey.answer.scale'],
    ['less than none', { question: 'AGE', number: '-1' }, 'survey.answer.too-small'],
    ['too much', { question: 'AGE', number: '120.1' }, 'survey.answer.too-large'],
    ['a NUL', { question: 'WORDS', text: 'a\0' }, 'text.unclean'],
    ['2,001 characters', { question: 'WORDS', text: 'ㄱ'.repeat(2001) }, 'text.too-long'],
    ['a question that is not asked', { question: 'OTHER', text: 'x' }, 'survey.answer.unknown'],
  ])('with %s are refused at the question', (_name, answer, code) =>
    expect(faultsOf([...REQUIRED, answer])).toEqual([[`input.answers.${answer.question}`, code]]),
  );

  it('are no more than a survey can have questions', () =>
    expect(faultsOf(Array.from({ length: 61 }, () => ({ question: 'X' })))).toEqual([
      ['input.answers', 'survey.too-many-questions'],
    ]));

  it('tell all faults at once, each question once', () =>
    expect(
      faultsOf([
        { question: 'ONE', choices: ['A', 'B'] },
        { question: 'SOME', choices: ['A'] },
        { question: 'SOME', choices: ['B'] },
      ]),
    ).toEqual([
      ['input.answers.ONE', 'survey.answer.one'],
      ['input.answers.SOME', 'survey.answer.twice'],
      ['input.answers.FIVE', 'survey.answer.missing'],
    ]));
});
