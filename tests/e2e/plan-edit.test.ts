import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { Site, seeHeading, seeText, visit } from './site.js';

describe('editing the plan', () => {
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await Site.start();
    page = await site.open('/domains/WELFARE', { as: 'planner' });
    await seeHeading(page, '복지');
  });
  afterAll(() => site.stop());
  afterEach(() => expect(site.takeComplaints()).toEqual([]));

  const dialog = (name: string) => page.getByRole('dialog', { name });
  const press = (name: string) => page.getByRole('main').getByRole('button', { name, exact: true }).first().click();

  it('adds a goal; a wrong code is told at its field', async () => {
    await press('정책목표 더하기');
    const form = dialog('정책목표 더하기');
    await form.getByLabel('코드').fill('복지 4');
    await form.getByLabel('이름(한국어)').fill('이웃이 이웃을 돌보는 동네');
    await form.getByRole('button', { name: '저장' }).click();
    await form.getByText('코드는 영문, 숫자, 점, 밑줄, 붙임표로 60자까지 씁니다.').waitFor();
    await form.getByLabel('코드').fill('WELFARE-4');
    await form.getByRole('button', { name: '저장' }).click();
    await seeHeading(page, '이웃이 이웃을 돌보는 동네');
    expect(new URL(page.url()).pathname).toBe('/goals/WELFARE-4');
  });

  it('proposes an initiative of it', async () => {
    await press('이행과제 제안');
    const form = dialog('이행과제 제안');
    await form.getByLabel('코드').fill('WELFARE-4-1');
    await form.getByLabel('이름(한국어)').fill('마을 돌봄 모임');
    await form.getByRole('combobox', { name: '주관부서' }).fill('복지정책');
    await page.getByRole('option', { name: '복지정책과' }).click();
    await form.getByLabel('시작').fill('2006-07-01');
    await form.getByLabel('종료').fill('2006-03-01');
    await form.getByRole('button', { name: '제안' }).click();
    await form.getByText('끝이 시작보다 앞설 수 없습니다.').waitFor();
    await form.getByLabel('종료').fill('2006-12-31');
    await form.getByRole('button', { name: '제안' }).click();
    await seeHeading(page, '마을 돌봄 모임');
  });

  it('renames it and gives it milestones', async () => {
    await press('고치기');
    const form = dialog('마을 돌봄 모임');
    await form.getByLabel('이름(한국어)').fill('마을 돌봄 두레');
    await form.getByRole('button', { name: '저장' }).click();
    await seeHeading(page, '마을 돌봄 두레');
    await press('이정표 고치기');
    const milestones = dialog('이정표 고치기');
    await milestones.getByRole('button', { name: '이정표 더하기' }).click();
    await milestones.getByLabel('이름(한국어)').fill('모임 열 곳 꾸림');
    await milestones.getByLabel('기한').fill('2006-09-30');
    await milestones.getByLabel('달성일').fill('2006-12-31');
    await milestones.getByRole('button', { name: '저장' }).click();
    await milestones.getByText('달성일은 기준일보다 뒤일 수 없습니다.').waitFor();
    await milestones.getByLabel('달성일').fill('');
    await milestones.getByRole('button', { name: '저장' }).click();
    await milestones.waitFor({ state: 'hidden' });
    await seeText(page, '모임 열 곳 꾸림');
  });

  it('is not offered to those who may not', async () => {
    const reader = await site.open('/goals/WELFARE-4', { as: 'auditor' });
    await seeHeading(reader, '이웃이 이웃을 돌보는 동네');
    expect(await reader.getByRole('button', { name: '고치기' }).count()).toBe(0);
    expect(await reader.getByRole('button', { name: '이행과제 제안' }).count()).toBe(0);
  });

  const taken = async (item: string): Promise<{ name: string; content: Buffer }> => {
    await page.getByRole('button', { name: '내보내기' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: item, exact: true }).click(),
    ]);
    return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
  };

  it('takes the plan along as XLSX, CSV, PNG and SVG', async () => {
    await visit(page, '/vision');
    await seeText(page, '이웃이 이웃을 돌보는 동네');
    const xlsx = await taken('XLSX(엑셀·한셀)');
    expect([xlsx.name, xlsx.content.subarray(0, 2).toString()]).toEqual(['비전부천 2015.xlsx', 'PK']);
    const csv = (await taken('CSV')).content;
    expect(csv.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(csv.toString('utf8')).toContain('이웃이 이웃을 돌보는 동네');
    const png = (await taken('그림(PNG)')).content;
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBeGreaterThan(2500);
    const svg = (await taken('그림(SVG)')).content.toString('utf8');
    expect(svg).toMatch(/^<svg [^>]*width="\d+"/);
    expect(svg).toContain('비전부천 2015');
  });
});
