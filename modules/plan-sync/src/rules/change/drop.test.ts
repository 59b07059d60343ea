import type { ItemEntry } from '../item-state.js';
import { dropWaits } from './drop.js';

describe('the drop of an item', () => {
  it.each<[ItemEntry, boolean, boolean, boolean]>([
    ['CONFIRMED', false, false, true],
    ['CONFIRMED', true, false, true],
    ['DRAFT', true, false, true],
    ['SUBMITTED', true, false, true],
    ['RETURNED', true, false, true],
    ['DRAFT', false, false, false],
    ['SUBMITTED', false, false, false],
    ['RETURNED', false, false, false],
    ['CONFIRMED', true, true, false],
    ['DRAFT', false, true, false],
  ])(
    'that is %s (of an earlier edition: %s) by who may confirm: %s waits for the head: %s',
    (entry, goesOn, may, waits) => {
      expect(dropWaits({ entry, goesOn }, may)).toBe(waits);
    },
  );
});
