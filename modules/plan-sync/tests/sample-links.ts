import { dataFile } from './fixtures.js';

export const codesOf = (list: readonly { code: string }[]): string[] => list.map(({ code }) => code).sort();

const ITEMS = dataFile('items').filter(({ edition }) => edition === 'ANNUAL-2006-1');

/** The items of the sample's annual plan of 2006. */
export const annual = () => ITEMS;

/** The links of the sample that count in 2006. */
const confirmed = () =>
  dataFile('links').filter(({ status, type, valid_to: end }) => status === 'CONFIRMED' && type !== 'CONFLICTS' && !end);

/** Whether one of them joins an item with one whose code has a form. */
export const linkedTo = (code: string | undefined, other: RegExp) =>
  confirmed().some(
    ({ from, to }) => (from === code && other.test(to ?? '')) || (to === code && other.test(from ?? '')),
  );
