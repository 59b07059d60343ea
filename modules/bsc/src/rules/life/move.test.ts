import { RuleError } from '@yeondong/schema/rules';
import { usualWindow } from '../change-window.js';
import { checkMove, type LifeActor, type LifeCard, type LifeMove, movedFor, movesFor } from './move.js';
import { LIFE, SCORECARD_STATES, type ScorecardState, statesBefore } from './states.js';

const NOBODY: LifeActor = { person: 9, heads: false, inPlaceOf: null, office: false, outside: false, own: false };
const HEAD = { ...NOBODY, person: 1, heads: true, own: true };
const DEPUTY = { ...HEAD, person: 4, inPlaceOf: 1 };
const OFFICE = { ...NOBODY, person: 2, office: true };
const STUDY = { ...NOBODY, person: 3, outside: true };
const WINDOWS = [usualWindow(2006), { fromOn: '2006-07-01', toOn: '2006-07-31', regular: false }];

const card = (state: ScorecardState, more: Partial<LifeCard> = {}): LifeCard => ({
  state,
  year: 2006,
  draftedBy: 7,
  appealUntil: null,
  ...more,
});
const move = (to: ScorecardState, more: Partial<LifeMove> = {}): LifeMove => ({
  to,
  reason: null,
  ground: null,
  meeting: true,
  ...more,
});

/** Codes of what a move is refused with, none where it may be; FORBIDDEN where the person may not at all. */
function faults(of: LifeCard, actor: LifeActor, to: LifeMove, today = '2006-06-15'): string[] {
  try {
    checkMove(of, actor, to, { today, windows: WINDOWS });
    return [];
  } catch (error) {
    return error instanceof RuleError ? error.issues.map(({ code }) => code) : ['FORBIDDEN'];
  }
}

it('leads from the draft to the archive, one state after the other', () => {
  const order = SCORECARD_STATES.filter((state) => state !== 'CHANGE_REQUEST');
  const path: ScorecardState[] = ['DRAFT'];
  for (let at = LIFE.DRAFT[0]; at; at = LIFE[at.to].find((step) => !step.back)) path.push(at.to);
  expect(path).toEqual(order);
});

it.each<[string, ScorecardState, LifeActor, LifeMove, string[]]>([
  ['the head approves', 'DRAFT', HEAD, move('HEAD_APPROVED'), []],
  ['the office does not approve for the head', 'DRAFT', OFFICE, move('HEAD_APPROVED'), ['FORBIDDEN']],
  [
    'who drafted does not approve',
    'DRAFT',
    { ...HEAD, person: 7 },
    move('HEAD_APPROVED'),
    ['bsc.life.separation-of-duty'],
  ],
  ['who acts for the head approves', 'DRAFT', DEPUTY, move('HEAD_APPROVED'), []],
  [
    'not what the absent head drafted',
    'DRAFT',
    { ...DEPUTY, inPlaceOf: 7 },
    move('HEAD_APPROVED'),
    ['bsc.life.separation-of-duty'],
  ],
  ['nothing is skipped', 'DRAFT', OFFICE, move('CONFIRMED'), ['bsc.life.state']],
  ['the office reviews', 'HEAD_APPROVED', OFFICE, move('REVIEW'), []],
  ['not its own card', 'HEAD_APPROVED', { ...OFFICE, own: true }, move('REVIEW'), ['bsc.life.own-department']],
  ['which the study group reviews', 'REVIEW', STUDY, move('TARGETS_ADVISED'), []],
  ['after a meeting', 'REVIEW', OFFICE, move('TARGETS_ADVISED', { meeting: false }), ['bsc.life.meeting']],
  ['back only with a reason', 'REVIEW', OFFICE, move('DRAFT'), ['bsc.life.reason']],
  ['back with one', 'REVIEW', OFFICE, move('DRAFT', { reason: '목표가 낮음' }), []],
  ['a year is not closed while it runs', 'IN_OPERATION', OFFICE, move('CLOSED'), ['bsc.life.year-open']],
])('%s', (_title, state, actor, to, expected) => {
  expect(faults(card(state), actor, to)).toEqual(expected);
});

it.each<[string, LifeMove['ground'], string, string[]]>([
  ['in June', 'MIDYEAR', '2006-06-30', []],
  ['not in July', 'MIDYEAR', '2006-07-01', ['bsc.life.window']],
  ['in July for the new term', 'TERM_CHANGE', '2006-07-01', []],
  ['not in August for it', 'TERM_CHANGE', '2006-08-01', ['bsc.life.window']],
  ['at any time for a reorganization', 'REORGANIZATION', '2006-10-10', []],
  ['at any time for a law', 'LEGISLATION', '2006-02-10', []],
  ['never without a ground', null, '2006-06-15', ['bsc.life.ground']],
  ['for an outside cause by a meeting of the committee alone', 'EXTERNAL', '2006-10-02', ['bsc.life.meeting']],
])('a change is asked for %s', (_title, ground, today, expected) => {
  expect(
    faults(card('IN_OPERATION'), HEAD, move('CHANGE_REQUEST', { reason: '-', ground, meeting: false }), today),
  ).toEqual(expected);
});

it('hears appeals to their last day before the committee advises', () => {
  const of = card('APPEAL', { appealUntil: '2007-02-15' });
  expect(faults(of, OFFICE, move('RESULTS_ADVISED'), '2007-02-15')).toEqual(['bsc.life.appeals-open']);
  expect(faults(of, OFFICE, move('RESULTS_ADVISED'), '2007-02-16')).toEqual([]);
});

it('offers each person the own moves alone', () => {
  const to = (state: ScorecardState, actor: LifeActor) => movesFor(card(state), actor).map((step) => step.to);
  expect(to('DRAFT', HEAD)).toEqual(['HEAD_APPROVED']);
  expect(to('DRAFT', { ...HEAD, person: 7 })).toEqual([]);
  expect(to('IN_OPERATION', HEAD)).toEqual(['CHANGE_REQUEST']);
  expect(to('TARGETS_ADVISED', OFFICE)).toEqual(['CONFIRMED', 'DRAFT']);
  expect(to('APPEAL', NOBODY)).toEqual([]);
});

it('knows what comes right before a state', () => {
  expect(statesBefore('CLOSED')).toEqual(['IN_OPERATION']);
  expect(statesBefore('IN_OPERATION')).toEqual(['CONFIRMED', 'CHANGE_REQUEST']);
});

it('is moved in the place of the absent head where nothing else of the actor allows it', () => {
  expect(movedFor('DRAFT', 'HEAD_APPROVED', DEPUTY)).toBe(1);
  expect(movedFor('DRAFT', 'HEAD_APPROVED', HEAD)).toBeNull();
  expect(movedFor('HEAD_APPROVED', 'DRAFT', { ...DEPUTY, office: true })).toBeNull();
});
