import Sequencer from '@jest/test-sequencer';

/** Files of minutes, the longest first. Jest goes by the time that a file took before; on a new machine by its size. */
const LONGEST = [
  /durability\.test/,
  /new-module\.test/,
  /contract\.test/,
  /module-remove\.test|due-notices\.test/,
  /\/e2e\//,
];

const rankOf = ({ path }) => LONGEST.findIndex((pattern) => pattern.test(path));

/** Long files begin first, so that none of them runs alone at the end. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const long = sorted.filter((test) => test.duration === undefined && rankOf(test) >= 0);
    const first = new Set(long);
    return [...long.sort((a, b) => rankOf(a) - rankOf(b)), ...sorted.filter((test) => !first.has(test))];
  }
}
