import type { Page } from 'playwright-core';
import { violations } from './axe.js';
import { Site, seeHeading, seeText } from './site.js';

describe('published results', () => {
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await Site.start();
    page = await site.open('/public/bsc');
    await seeHeading(page, '시민에게 공개하는 성과');
  });
  afterAll(() => site.stop());
  afterEach(() => expect(site.takeComplaints()).toEqual([]));

  it('are open to everybody, month by month, and their hash is computed again on the page', async () => {
    await seeText(page, '아직 최종으로 게시한 성과표가 없습니다.');
    await page.getByRole('button', { name: '2006년 5월 내용 보기' }).press('Enter');
    await page.getByRole('heading', { name: /2006년 5월 게시 내용/ }).waitFor();
    await page.getByRole('button', { name: '이 자리에서 확인' }).press('Enter');
    await page.getByRole('status').getByText('다시 계산한 값이 같습니다').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('lead to a department, and to nowhere that asks to sign in', async () => {
    await page.getByRole('link', { name: '복지정책과' }).first().click();
    await seeHeading(page, '복지정책과');
    await seeText(page, '그해의 월별 점수');
    expect(await violations(page)).toEqual([]);
    expect(new URL(page.url()).pathname).toBe('/public/bsc/WELFARE_POLICY');
    await page.goto('/public/social-indicators');
    await seeHeading(page, '찾을 수 없는 페이지입니다');
  });

  it('are read on a phone of 320 px without scrolling sideways', async () => {
    const phone = await site.open('/public/bsc', { viewport: { width: 320, height: 640 } });
    await seeHeading(phone, '시민에게 공개하는 성과');
    await seeText(phone, '월별 게시');
    expect(await phone.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(320);
    await phone.close();
  });
});
