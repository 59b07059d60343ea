import { globalId, keyOfType, parseGlobalId } from './ids.js';

const KEYS = [1, 9, 10, 99, 100, 4_711, 2_147_483_647];

test.each(['A', 'Kpi', 'Goal', 'Initiative', 'StrategicObjective'])(
  'ids of %s are base64url of type and key',
  (type) => {
    for (const key of KEYS) {
      const id = globalId(type, key);
      expect(id).toBe(Buffer.from(`${type}:${key}`).toString('base64url'));
      expect(parseGlobalId(id)).toEqual({ type, key });
    }
  },
);

test.each([null, undefined, '', 'x', 'R29hbA', Buffer.from('Goal:0').toString('base64url'), `${globalId('Goal', 1)}=`])(
  '%j stands for no record',
  (text) => {
    expect(parseGlobalId(text)).toBeNull();
  },
);

it('gives the key of a record of the type that is meant, and of no other', () => {
  expect(keyOfType(globalId('Goal', 7), 'Goal')).toBe(7);
  expect(keyOfType(globalId('Goal', 7), 'Domain')).toBeNull();
  expect(keyOfType(null, 'Goal')).toBeNull();
});
