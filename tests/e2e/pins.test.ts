import { Site, seeHeading, seeText } from './site.js';

describe('one’s own views', () => {
  let site: Site;

  beforeAll(async () => {
    site = await Site.start();
  });
  afterAll(() => site.stop());
  afterEach(() => expect(site.takeComplaints()).toEqual([]));

  it('are pinned with their conditions, opened from home and from the search, and taken out again', async () => {
    const page = await site.open('/calendar?state=overdue', { as: 'planner' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('button', { name: '내 보기에 두기' }).click();
    await page.getByLabel('이름').fill('늦은 활동');
    await page.getByRole('dialog').getByRole('button', { name: '내 보기에 두기' }).click();
    await seeText(page, '‘늦은 활동’ 화면을 내 보기에 두었습니다');
    await page.goto('/');
    await page.getByRole('main').getByRole('link', { name: '늦은 활동', exact: true }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(new URL(page.url()).searchParams.get('state')).toBe('overdue');
    await page.goto('/');
    await seeText(page, '내 보기');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: '찾기' }).fill('ㄴㅇㅎㄷ');
    await page.getByRole('option', { name: /늦은 활동/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '내 보기에서 빼기: 늦은 활동' }).click();
    await page.getByRole('main').getByRole('link', { name: '늦은 활동', exact: true }).waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: '되돌리기' }).click();
    await page.getByRole('main').getByRole('link', { name: '늦은 활동', exact: true }).waitFor();
  });

  it('are not shown to another person', async () => {
    const page = await site.open('/', { as: 'staff' });
    await seeHeading(page, await page.getByRole('heading', { level: 1 }).innerText());
    expect(await page.getByRole('link', { name: '늦은 활동' }).count()).toBe(0);
  });
});
