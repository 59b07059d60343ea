import { progressOf } from './progress.js';

const shownOn = (isTTY: boolean): string[] => {
  const written: string[] = [];
  const progress = progressOf(2, { isTTY, write: (text: string | Uint8Array) => written.push(String(text)) > 0 });
  progress.step('reading');
  progress.step('writing');
  progress.end();
  return written.map((text) => text.replace('\r\u001b[K', ''));
};

test('a bar fills on a terminal and goes away at the end', () => {
  expect(shownOn(true)).toEqual([
    `[${'-'.repeat(24)}] 1/2 reading`,
    `[${'#'.repeat(12)}${'-'.repeat(12)}] 2/2 writing`,
    '',
  ]);
});

test('in a pipe there is none', () => {
  expect(shownOn(false)).toEqual([]);
});
