import { type ClientModule, defineClient } from './client-module';

const Page = () => null;
const whole: ClientModule = {
  id: 'bsc',
  menu: [{ to: '/m/bsc', titleKey: 'board', order: 1 }],
  routes: [{ path: '/m/bsc', component: Page }],
  messages: {
    ko: () => Promise.resolve({ default: { title: '성과평가' } }),
    en: () => Promise.resolve({ default: { title: 'BSC' } }),
  },
};

describe('the client of a module', () => {
  it('is taken as it is and can no longer be changed', () => {
    expect(Object.isFrozen(defineClient(whole))).toBe(true);
  });

  it('may not take addresses of others', () => {
    expect(() => defineClient({ ...whole, routes: [...whole.routes, { path: '/m/bscore', component: Page }] })).toThrow(
      '/m/bscore',
    );
  });

  it('may not put a page into the menu that it does not have', () => {
    expect(() => defineClient({ ...whole, menu: [{ to: '/m/bsc/none', titleKey: 'none', order: 1 }] })).toThrow(
      '/m/bsc/none',
    );
  });

  it('may put one page of a route with a parameter into the menu, under a heading', () => {
    const routes = [{ path: '/m/bsc/programme/$subject', component: Page }];
    const entry = { titleKey: 'manual', groupKey: 'upkeep', order: 1 };
    const { menu } = defineClient({ ...whole, routes, menu: [{ ...entry, to: '/m/bsc/programme/manual' }] });
    expect(menu).toHaveLength(1);
    expect(() => defineClient({ ...whole, routes, menu: [{ ...entry, to: '/m/bsc/programme' }] })).toThrow(
      '/m/bsc/programme',
    );
  });
});
