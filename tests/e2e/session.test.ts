import type { Page } from 'playwright-core';
import { changeRows } from '../src/builders.js';
import { Site, seeHeading } from './site.js';

const ENTRY = '/m/bsc/entry?department=WELFARE_POLICY&period=2006-05';

describe('a session that nobody uses', () => {
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await Site.start();
    // Two minutes of disuse: told after half a minute, over after one and a half at most.
    await changeRows(
      site.platform.databaseUrl,
      "UPDATE core_setting SET value = '2' WHERE name = 'sessionIdleMinutes'",
    );
    await site.platform.restart();
    page = await site.open(ENTRY, { as: 'staff' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.clock.install();
  });
  afterAll(() => site.stop());

  const warning = () => page.getByRole('dialog', { name: '곧 로그인이 끝납니다' });

  it('is told before it ends, and goes on when its person says so', async () => {
    await page.clock.fastForward(35_000);
    await warning().waitFor();
    await warning()
      .getByText(/0분 \d+초 뒤에 끝납니다/)
      .waitFor();
    await warning().getByRole('button', { name: '계속 사용' }).click();
    await warning().waitFor({ state: 'hidden' });
    expect(site.takeComplaints()).toEqual([]);
  });

  it('leaves the page standing when it ends, and comes back to it after signing in', async () => {
    const ended = page.getByRole('dialog', { name: '로그인 시간이 끝났습니다' });
    await page.clock.fastForward(65_000);
    await ended.waitFor();
    await ended.getByText('작성 중인 내용은 이 브라우저에 남아 있습니다', { exact: false }).waitFor();
    await ended.getByRole('button', { name: '다시 로그인' }).click();
    await seeHeading(page, '로그인');
    expect(new URL(page.url()).searchParams.get('next')).toBe(ENTRY);
  });
});
