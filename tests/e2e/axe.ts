import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Axe {
  run(
    context: Document,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
}

/** What axe finds against WCAG A and AA, a line each. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(AXE, 'utf8'));
  return page.evaluate(async (tags) => {
    const { axe } = window as unknown as { axe: Axe };
    const found = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
    );
  }, WCAG);
}

/** Waits until the page's heading stands and nothing loads. */
export async function ready(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"], .mantine-Skeleton-root'));
}

/** What axe finds on pages in a theme, the usual one or 선명한 화면. */
async function faultsOf(page: Page, paths: readonly string[], mode: string): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate((value) => localStorage.setItem('yeondong.contrast', value), mode);
  for (const path of paths) {
    await page.goto(path);
    await ready(page);
    found.push(...(await violations(page)).map((fault) => `${path} ${fault}`));
  }
  return found;
}

/** Pages that are wider than a screen of 320 pixels. */
async function tooWide(page: Page, paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of paths) {
    await page.goto(path);
    await ready(page);
    const width = await page.evaluate(() => document.scrollingElement?.scrollWidth);
    if (width !== 320) found.push(`${path}: ${width}`);
  }
  return found;
}

/** Tests that pages keep WCAG A and AA in both themes and fit a narrow screen. */
export function itIsAccessible(page: () => Page, paths: readonly string[]): void {
  it.each([
    ['the usual theme', 'normal'],
    ['선명한 화면', 'high'],
  ])('keeps WCAG A and AA in %s', async (_theme, mode) => {
    expect(await faultsOf(page(), paths, mode)).toEqual([]);
  });

  it('needs no sideways scrolling on a screen of 320 pixels', async () => {
    expect(await tooWide(page(), paths)).toEqual([]);
  });
}
