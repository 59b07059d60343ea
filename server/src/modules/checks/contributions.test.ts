import {
  type ContributedPredicate,
  defineCube,
  defineEvent,
  type EventHandler,
  initiatives,
  intWhere,
  raw,
  recordChanged,
} from '@yeondong/schema';
import { trialModule } from '../trial-module.js';
import { ofContributions } from './contributions.js';

const sortKey = (module: string, name = 'TRIAL') => ({ module, name, expression: () => raw('1') });
const predicate = (module: string, name = 'weight'): ContributedPredicate => ({
  ...intWhere('weight', '무게. / Weight.'),
  module,
  name,
});
const sorted = (id: string, key = sortKey(id)) => trialModule(id, { filters: [{ on: initiatives, sortKey: key }] });
const narrowed = (id: string, ...added: ContributedPredicate[]) =>
  trialModule(id, { filters: added.map((one) => ({ on: initiatives, predicate: one })) });
const cube = (id: string) =>
  defineCube({
    id,
    title: { ko: '시험', en: 'Trial' },
    permission: 'trial.cube.read',
    from: () => ({ tables: raw('trial'), where: raw('1 = 1') }),
    dimensions: {},
    measures: {},
  });
const heard = (on: EventHandler<never>['on']) =>
  trialModule('trial', { events: { emits: [], handlers: [{ on, handle: async () => undefined }] } });

describe('what modules contribute', () => {
  it('is refused when two give a collection one sort key', () => {
    expect(ofContributions([sorted('first'), sorted('second')])).toEqual([
      'sort key Initiative.TRIAL is contributed by first and by second',
    ]);
  });

  it('is refused when a sort key is one that the collection has for itself', () => {
    expect(ofContributions([sorted('trial', sortKey('trial', 'CODE'))])).toEqual([
      'sort key Initiative.CODE of module trial is one that Initiative has for itself',
    ]);
  });

  it('is refused when a sort key is not in upper case', () => {
    expect(ofContributions([sorted('trial', sortKey('trial', 'trialScore'))])).toEqual([
      'sort key Initiative.trialScore of module trial is not in upper case',
    ]);
  });

  it('is refused when a sort key or condition says that it is of another module, whose switch it would follow', () => {
    expect(ofContributions([sorted('trial', sortKey('other'))])).toEqual([
      'TRIAL of module trial says that it is of module other',
    ]);
    expect(ofContributions([narrowed('trial', predicate('other'))])).toEqual([
      'weight of module trial says that it is of module other',
    ]);
  });

  it('is refused when its key is one that the collection has for itself', () => {
    expect(ofContributions([narrowed('goal', predicate('goal'))])).toEqual([
      'module goal adds conditions under the key goal, which Initiative has for itself',
    ]);
  });

  it('is refused when one condition is there twice', () => {
    expect(ofContributions([narrowed('two-words', predicate('two-words'), predicate('two-words'))])).toEqual([
      'condition Initiative.twoWords.weight is contributed by two-words and by two-words',
    ]);
  });

  it('is refused when two cubes have one id, or one is not camelCase', () => {
    const [first, second] = [
      trialModule('first', { facts: [cube('trial')] }),
      trialModule('second', { facts: [cube('trial')] }),
    ];
    expect(ofContributions([first, second])).toEqual(['cube trial is contributed by first and by second']);
    expect(ofContributions([trialModule('trial', { facts: [cube('trial-notes')] })])).toEqual([
      'cube trial-notes of module trial is not camelCase',
    ]);
  });

  it('is refused when two due sources or two jobs have one id', () => {
    const due = { id: 'trial.visits', rows: async () => [] };
    expect(ofContributions([trialModule('trial', { dues: [due, due] })])).toEqual([
      'due source trial.visits is contributed by trial and by trial',
    ]);
    const job = { id: 'trial.look', everySeconds: 60, timeoutSeconds: 10, run: async () => undefined };
    expect(ofContributions([trialModule('trial', { jobs: [job, job] })])).toEqual([
      'job trial.look is contributed by trial and by trial',
    ]);
  });

  it('is refused when it waits for an event that an installed module never emits', () => {
    const core = trialModule('core', { events: { emits: [recordChanged], handlers: [] } });
    expect(ofContributions([core, heard(defineEvent('core.chnaged'))])).toEqual([
      'module trial hears the event core.chnaged, which nobody emits',
    ]);
    expect(ofContributions([core, heard(defineEvent<never>(recordChanged.name))])).toEqual([]);
    expect(ofContributions([core, heard(defineEvent('absent.happened'))])).toEqual([]);
  });
});
