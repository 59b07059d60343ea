import type { AskedQuestion } from './survey-asked.js';
import { publishedSurvey } from './survey-publication.js';

const question = (more: Partial<AskedQuestion>) => ({
  ...{ code: 'USE', kind: 'SINGLE' as const, required: true, minimum: null, maximum: null },
  ...{ options: ['YES', 'NO'].map((code) => ({ code, ko: code === 'YES' ? '예' : '아니요', en: code })) },
  ...{ titleKo: '쓰십니까?', titleEn: null },
  ...more,
});
const BASIS = {
  ...{ code: 'X', titleKo: '설문', titleEn: null, populationSize: 870_000, populationOn: '2006-05-31' },
  ...{ opensOn: '2006-06-01', closesOn: '2006-06-10', publishedOn: '2006-06-15', asked: 6000, refused: 40 },
  ...{ responseRate: '50', weighting: 'POST_STRATIFICATION' as const },
};
const people = (count: number, use: string, mode: 'ONLINE' | 'PAPER') =>
  Array.from({ length: count }, () => ({ stratumKey: null, answers: { USE: use, WORDS: '한마디' }, mode }));

describe('what is published of a survey', () => {
  const published = publishedSurvey(BASIS, {
    questions: [question({}), question({ code: 'WORDS', kind: 'TEXT', options: [] })],
    strata: [],
    people: [...people(2000, 'YES', 'ONLINE'), ...people(1000, 'NO', 'PAPER')],
    population: 870_000,
  });

  it('keeps the words of the question, how many answered, when, how and with which margin', () => {
    // 1.96·√(.25/3000 · (870000 − 3000)/869999) = 1.786; a third ± as Wilson has it
    expect(published).toMatchObject({ answered: 3000, margin: '1.79', designEffect: '1', weighting: 'NONE' });
    expect(published.modes).toEqual([
      { mode: 'ONLINE', answered: 2000 },
      { mode: 'PAPER', answered: 1000 },
    ]);
    expect(published).toMatchObject({ opensOn: '2006-06-01', closesOn: '2006-06-10', populationOn: '2006-05-31' });
    expect(published.questions[0]).toMatchObject({
      titleKo: '쓰십니까?',
      answered: 3000,
      options: [
        { code: 'YES', titleKo: '예', share: '66.7' },
        { code: 'NO', share: '33.3' },
      ],
    });
  });

  it('holds no words that somebody wrote', () => expect(JSON.stringify(published)).not.toContain('한마디'));
});
