import { Site, seeText } from './site.js';

const SLOW = '긴급복지 지원 처리기간';

describe('the home page of a department head', () => {
  let site: Site;

  beforeAll(async () => {
    site = await Site.start();
  });
  afterAll(() => site.stop());
  afterEach(() => expect(site.takeComplaints()).toEqual([]));

  it('[BS-33] lists the red KPIs of the department, and one that was acknowledged behind the others', async () => {
    const page = await site.open('/', { as: 'head' });
    const rows = page.getByRole('region', { name: '조기 경보' }).getByRole('row');
    await rows.filter({ hasText: SLOW }).first().waitFor();
    expect(await rows.count()).toBe(1 + 15);
    // red before amber, all the way down
    const severities = await rows.locator('td:first-child').allInnerTexts();
    expect(severities.map((text) => text.replace(/\s/g, ''))).toEqual([
      ...Array(5).fill('■적'),
      ...Array(10).fill('▲황'),
    ]);
    const first = await rows.nth(1).innerText();
    expect(first).toContain(SLOW);
    expect(first).toContain('발령');
    await page
      .getByRole('button', { name: `${SLOW} 경보 확인` })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('조치').fill('7월까지 전담 인력을 둔다');
    await dialog.getByRole('button', { name: '확인' }).click();
    await seeText(page, '경보를 확인했습니다');
    await rows.last().getByText('7월까지 전담 인력을 둔다').waitFor();
    expect(await rows.count()).toBe(1 + 15);
    await page.close();
  });
});
