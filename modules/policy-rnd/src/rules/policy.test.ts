import { checkAdoption, checkAnswers, feasibilityOf, type GivenAnswer, gateOf, qualityScore } from './policy.js';

const ITEMS = ['A', 'B', 'C', 'D'].map((code) => ({ code, required: code === 'A' }));
/** Answers to A, B, C, D by their first letters: Y yes, N no, – not applicable. */
const answers = (letters: string): GivenAnswer[] =>
  [...letters].map((letter, at) => ({
    item: ITEMS[at]?.code ?? 'X',
    answer: letter === 'Y' ? 'YES' : letter === 'N' ? 'NO' : 'NOT_APPLICABLE',
  }));

describe('the quality of a policy', () => {
  it.each([
    ['YYYY', '100', 'PASS'],
    ['YYYN', '75', 'PASS'],
    ['YYNN', '50', 'CONDITIONAL'],
    ['YYN-', '66.67', 'CONDITIONAL'],
    ['YY--', '100', 'PASS'],
    ['NYYY', '75', 'FAIL'],
    ['NNNN', '0', 'FAIL'],
  ])('of %s is %s and its gate %s', (letters, score, gate) => {
    expect([qualityScore(answers(letters)), gateOf(answers(letters), ITEMS)]).toEqual([score, gate]);
  });

  it('has no score where nothing applies', () => {
    expect(qualityScore(answers('----'))).toBeNull();
  });

  it.each([
    ['YYYY', []],
    ['YYY', ['policy-rnd.policy.answers']],
    ['YYYYY', ['policy-rnd.policy.answers']],
    ['-YYY', ['policy-rnd.policy.required']],
  ])('%s: %j', (letters, codes) => {
    expect(checkAnswers(answers(letters), ITEMS).map(({ code }) => code)).toEqual(codes);
  });
});

describe('a draft of a policy', () => {
  it.each([
    [{ legal: 5, budgetary: 4, technical: 3, acceptance: 3 }, '3.75'],
    [{ legal: 5, budgetary: null, technical: 3, acceptance: 3 }, null],
  ])('with %j is feasible by %s', (scores, mean) => {
    expect(feasibilityOf(scores)).toBe(mean);
  });

  const ready = { feasibility: '3.75', alternatives: 2, chosen: true, gate: 'PASS' } as const;

  it.each([
    [{}, []],
    [{ feasibility: null }, ['policy-rnd.policy.feasibility']],
    [{ alternatives: 1 }, ['policy-rnd.policy.alternatives']],
    [{ chosen: false }, ['policy-rnd.policy.alternatives']],
    [{ gate: 'CONDITIONAL' }, ['policy-rnd.policy.gate']],
    [{ gate: 'FAIL' }, ['policy-rnd.policy.gate']],
    [{ gate: null }, ['policy-rnd.policy.gate']],
  ] as const)('that is ready but for %j lacks %j', (more, codes) => {
    expect(checkAdoption({ ...ready, ...more }).map(({ code }) => code)).toEqual(codes);
  });
});
