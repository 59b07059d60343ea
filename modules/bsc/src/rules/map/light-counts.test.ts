import { countLights } from './light-counts.js';

it('KPIs are counted by the light of their published score, missing ones by none', () => {
  const scores = ['120', '100', '99.995', '99.994', '90', '89.995', '89.994', '0', null];
  expect(countLights(scores)).toEqual({ normal: 3, caution: 3, poor: 2 });
});
