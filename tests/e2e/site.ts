import type { Page } from 'playwright-core';
import { type PageOptions, startChromium, type TestBrowser } from '../src/chromium.js';
import { createPlatform, type Platform, type PlatformOptions } from '../src/index.js';

/** What the browser itself writes about a refused request; the pages' own errors are never of this form. */
const REFUSED = /Failed to load resource: the server responded with a status of 401/;
const WAIT_MS = 60_000;

/** Looks now and then. By default a page is asked at each frame, and must draw frames for being asked. */
export const UNHURRIED = { polling: 50 };

/** A platform on SQLite with a browser before it. */
export class Site {
  private constructor(
    readonly platform: Platform,
    private readonly browser: TestBrowser,
  ) {}

  static async start(options: Omit<PlatformOptions, 'database'> = {}): Promise<Site> {
    const platform = await createPlatform({ database: 'sqlite', ...options });
    try {
      return new Site(platform, await startChromium());
    } catch (error) {
      await platform.stop();
      throw error;
    }
  }

  /** A page as TestBrowser opens it. */
  async open(path: string, options: Omit<PageOptions, 'platform'> = {}): Promise<Page> {
    const page = await this.browser.open({ platform: this.platform, ...options });
    page.setDefaultTimeout(WAIT_MS);
    await page.goto(path);
    return page;
  }

  /** Exceptions and console errors of the pages since the last call, without the refusal of a guest's first question. */
  takeComplaints(): string[] {
    return this.browser.takeComplaints().filter((complaint) => !REFUSED.test(complaint));
  }

  /** Ends both; throws when a page asked for a foreign address. */
  async stop(): Promise<void> {
    try {
      await this.browser.close();
    } finally {
      await this.platform.stop();
    }
  }
}

/**
 * Goes to another page of the same platform as a link would, which spares the browser to begin anew, and waits until
 * the heading of the page before is gone. Within one page the heading would stay, so there the browser begins anew.
 */
export async function visit(page: Page, path: string): Promise<void> {
  if (new URL(path, page.url()).pathname === new URL(page.url()).pathname) {
    await page.goto(path);
    return;
  }
  await page.evaluate((to) => {
    const heading = document.querySelector('h1');
    if (heading) heading.dataset.left = heading.textContent ?? '';
    window.history.pushState(null, '', to);
    window.dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, path);
  await page.waitForFunction(
    () => {
      const left = document.querySelector<HTMLElement>('h1[data-left]');
      return left === null || left.textContent !== left.dataset.left;
    },
    null,
    UNHURRIED,
  );
}

/** Waits until a heading of this name stands on the page. */
export const seeHeading = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

export const seeText = (page: Page, text: string): Promise<void> => page.getByText(text).first().waitFor();
