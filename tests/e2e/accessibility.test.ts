import type { Page } from 'playwright-core';
import { itIsAccessible, ready, violations } from './axe.js';
import { Site } from './site.js';

const PAGES = [
  '/',
  '/vision',
  '/vision?view=table',
  '/programs',
  '/initiatives/sample.WELFARE-1-1',
  '/admin/modules?q=%EB%B3%B5%EC%A7%80',
  '/admin/facets',
  '/contests',
  '/contests/sample.BEST-PRACTICE-2005',
  '/contests/sample.BEST-PRACTICE-2006',
  '/m/bsc',
  '/m/bsc/tables?period=2006-05',
  '/m/bsc/programme',
  '/m/bsc/programme/funding',
];

describe('each page for everyone', () => {
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await Site.start();
    page = await site.open('/', { as: 'planner' });
  });
  afterAll(() => site.stop());

  itIsAccessible(() => page, PAGES);

  it('keep WCAG A and AA on the sign-in page', async () => {
    const guest = await site.open('/sign-in');
    await ready(guest);
    expect(await violations(guest)).toEqual([]);
    await guest.close();
  });

  it('offer the way past the menu as the first stop of Tab', async () => {
    await page.goto('/vision');
    await ready(page);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('본문 바로가기');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });
  it('stand still for who asked for it, and move for others', async () => {
    const animation = async (reducedMotion: 'reduce' | 'no-preference') => {
      await page.emulateMedia({ reducedMotion });
      return page.evaluate(() => {
        const moving = document.body.appendChild(document.createElement('i'));
        moving.style.animation = 'pulse 1s infinite';
        const { animationName } = getComputedStyle(moving);
        moving.remove();
        return animationName;
      });
    };
    expect(await animation('no-preference')).toBe('pulse');
    expect(await animation('reduce')).toBe('none');
  });
});
