import { preferredLanguage } from './request-mark.js';

test.each([
  [undefined, 'ko'],
  ['', 'ko'],
  ['*', 'ko'],
  ['fr-FR, de', 'ko'],
  ['en', 'en'],
  ['en-US,en;q=0.9', 'en'],
  ['ko-KR,ko;q=0.9,en;q=0.8', 'ko'],
  ['en-US,en;q=0.9,ko;q=0.8', 'en'],
  ['en;q=0.5, ko', 'ko'],
  ['ko, en', 'ko'],
  ['en, ko', 'en'],
])('Accept-Language %s means %s', (header, lang) => {
  expect(preferredLanguage(header)).toBe(lang);
});
