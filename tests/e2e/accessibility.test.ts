import type { Page } from 'playwright-core';
import { ready, violations } from './axe.js';
import { Site } from './site.js';

const PAGES = [
  '/',
  '/vision',
  '/programs',
  '/initiatives/sample.WELFARE-1-1',
  '/admin/modules',
  '/m/bsc',
  '/m/bsc/programme',
  '/m/bsc/programme/funding',
];
const NARROW = ['/vision?view=table', '/programs', '/m/bsc', '/m/bsc/programme'];

describe('the pages for everyone', () => {
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await Site.start();
    page = await site.open('/', { as: 'planner' });
  });
  afterAll(() => site.stop());

  for (const [theme, mode] of [
    ['the usual theme', 'normal'],
    ['선명한 화면', 'high'],
  ] as const) {
    it(`keep WCAG A and AA in ${theme}`, async () => {
      await page.evaluate((value) => localStorage.setItem('yeondong.contrast', value), mode);
      const found: Record<string, string[]> = {};
      for (const path of PAGES) {
        await page.goto(path);
        await ready(page);
        found[path] = await violations(page);
      }
      expect(found).toEqual(Object.fromEntries(PAGES.map((path) => [path, []])));
    });
  }

  it('keep them on the sign-in page', async () => {
    const guest = await site.open('/sign-in');
    await ready(guest);
    expect(await violations(guest)).toEqual([]);
    await guest.context().close();
  });

  it('need no sideways scrolling on a screen of 320 pixels', async () => {
    const narrow = await site.open('/', { as: 'planner', viewport: { width: 320, height: 640 } });
    const widths: Record<string, number | undefined> = {};
    for (const path of NARROW) {
      await narrow.goto(path);
      await ready(narrow);
      widths[path] = await narrow.evaluate(() => document.scrollingElement?.scrollWidth);
    }
    expect(widths).toEqual(Object.fromEntries(NARROW.map((path) => [path, 320])));
    await narrow.context().close();
  });

  it('offer the way past the menu as the first stop of Tab', async () => {
    await page.goto('/vision');
    await ready(page);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('본문 바로가기');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });
});
