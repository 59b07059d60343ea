import { factLight } from './fact-light.js';

const TODAY = '2006-06-15';
const fact = (planned: string, standing: string, dueSoFar: string | null = null, dueOn = '2006-12-31') =>
  factLight({ planned, standing, dueSoFar, dueOn }, TODAY);

describe('light of a fact of the year', () => {
  it.each([
    ['12 months, 5 due, 5 published', fact('12', '5', '5'), 'NORMAL'],
    ['12 months, 5 due, 4 published', fact('12', '4', '5'), 'POOR'],
    ['12 months, 10 due, 9 published', fact('12', '9', '10'), 'CAUTION'],
    ['the year’s end, something done', fact('2', '1'), 'NORMAL'],
    ['the year’s end, nothing done', fact('2', '0'), 'NONE'],
    ['the day passed, not done', fact('1', '0', null, '2006-01-31'), 'DELAYED'],
    ['the day passed, all done', fact('1', '1', null, '2006-01-31'), 'NORMAL'],
    ['none due, one done', fact('3', '1', '0'), 'NORMAL'],
    ['nothing listed', fact('0', '0'), 'NONE'],
  ])('%s: %s', (_case, light, expected) => expect(light).toBe(expected));
});
