import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { UNHURRIED, visit } from './site.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const WCAG = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
/** All that another theme can break: it has the same elements in other colours. */
const COLOURS = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

interface Axe {
  run(
    context: Document,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
}

/** Switches the theme, and waits until colours that fade have come to their end. */
async function wear(page: Page, theme: string): Promise<void> {
  await page.evaluate(async (value) => {
    document.documentElement.setAttribute('data-krds-mode', value);
    const fading = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(fading.map(({ finished }) => finished));
  }, theme);
}

async function violationsIn(page: Page, theme: string, runOnly: typeof WCAG): Promise<string[]> {
  await wear(page, theme);
  return page.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: Axe };
    const found = await axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
    );
  }, runOnly);
}

/** What axe finds against WCAG A and AA on the page as it stands, in the usual theme and in 선명한 화면, a line each. */
export async function violations(page: Page): Promise<string[]> {
  // It stays where pages follow each other as by links.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(readFileSync(AXE, 'utf8'));
  const usual = await violationsIn(page, 'light', WCAG);
  const clear = await violationsIn(page, 'high-contrast', COLOURS);
  return [...usual, ...clear.map((fault) => `선명한 화면: ${fault}`)];
}

/** Waits until the page's heading stands and nothing loads. */
export async function ready(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForFunction(
    () => !document.querySelector('[aria-busy="true"], .mantine-Skeleton-root'),
    null,
    UNHURRIED,
  );
}

const NARROW = { width: 320, height: 640 };

/** What is wrong with a page on a screen of 320 pixels, and then on a wide one in both themes. */
async function faultsOf(page: Page, path: string): Promise<string[]> {
  const wide = page.viewportSize() ?? { width: 1440, height: 900 };
  await page.setViewportSize(NARROW);
  await visit(page, path);
  await ready(page);
  const width = await page.evaluate(() => document.scrollingElement?.scrollWidth);
  const found = width === NARROW.width ? [] : [`needs ${width} pixels of a screen of 320`];
  await page.setViewportSize(wide);
  return [...found, ...(await violations(page))];
}

/** Tests that pages keep WCAG A and AA in the usual theme and in 선명한 화면, and fit a narrow screen. */
export function itIsAccessible(page: () => Page, paths: readonly string[]): void {
  it.each(paths)('keeps WCAG A and AA in both themes and fits 320 pixels at %s', async (path) => {
    expect(await faultsOf(page(), path)).toEqual([]);
  });
}
