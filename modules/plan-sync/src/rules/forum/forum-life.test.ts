import { checkForumAct, checkHeld, type ForumAct, type ForumStatus, lacksMinutes, peopleOf } from './forum-life.js';

const TODAY = '2006-06-15';

test.each([
  ['PLANNED', 'SAVE', null],
  ['PLANNED', 'HOLD', null],
  ['HELD', 'HOLD', null],
  ['HELD', 'TAKE_OPINION', null],
  ['PLANNED', 'TAKE_OPINION', 'plan-sync.forum.status'],
  ['CLOSED', 'TAKE_OPINION', 'plan-sync.forum.status'],
  ['PLANNED', 'CLOSE', 'plan-sync.forum.status'],
  ['HELD', 'CLOSE', 'plan-sync.forum.no-minutes'],
  ['CLOSED', 'SAVE', 'plan-sync.forum.status'],
] as [ForumStatus, ForumAct, string | null][])('a forum that is %s without minutes: %s', (status, act, code) => {
  const acting = () => checkForumAct({ status, minutes: null }, act);
  if (code === null) expect(acting).not.toThrow();
  else expect(acting).toThrow(code);
});

test('with minutes it can be closed', () =>
  expect(() => checkForumAct({ status: 'HELD', minutes: '논의함' }, 'CLOSE')).not.toThrow());

test('only one that was held lacks minutes', () => {
  expect((['PLANNED', 'HELD', 'CLOSED'] as const).map((status) => lacksMinutes({ status, minutes: null }))).toEqual([
    ...[false, true, false],
  ]);
});

test('groups are counted once each, from nought on, and not for a day to come', () => {
  const twice = [
    { group: 'CITIZEN', people: 40 },
    { group: 'EXPERT', people: -1 },
    { group: 'CITIZEN', people: 2 },
  ] as const;
  expect(checkHeld('2006-06-16', twice, TODAY)).toEqual([
    { path: ['input', 'heldOn'], code: 'activity.in-future' },
    { path: ['input', 'groups', 1, 'people'], code: 'number.negative' },
    { path: ['input', 'groups', 2, 'group'], code: 'plan-sync.forum.group-twice' },
  ]);
  expect(checkHeld(TODAY, [{ group: 'STAFF', people: 0 }], TODAY)).toEqual([]);
  expect([peopleOf([]), peopleOf(twice)]).toEqual([null, 41]);
});
