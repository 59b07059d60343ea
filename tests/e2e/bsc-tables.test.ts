import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { Site, seeText } from './site.js';

const MAY = '/m/bsc/tables?department=WELFARE_POLICY&period=2006-05';
const CODE = 'sample.WELFARE_POLICY';

describe('tables of KPIs', () => {
  let site: Site;

  beforeAll(async () => {
    site = await Site.start();
  });
  afterAll(() => site.stop());
  afterEach(() => expect(site.takeComplaints()).toEqual([]));

  const saved = async (page: Page, item: string): Promise<Download> => {
    await page.getByRole('button', { name: '내보내기' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: item }).click();
    return download;
  };
  const upload = async (page: Page, name: string, content: string | Buffer): Promise<void> => {
    const buffer = Buffer.from(content);
    await page.getByLabel('파일').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  };

  it('come back in as they were exported: the workbook changes nothing', async () => {
    const page = await site.open(MAY, { as: 'staff' });
    await page.getByRole('row', { name: /긴급복지 지원 처리기간/ }).waitFor();
    const workbook = await (await saved(page, 'XLSX(엑셀·한셀)')).path();
    await upload(page, '실적.xlsx', readFileSync(workbook));
    await seeText(page, '줄: 새로 0건, 고침 0건, 그대로');
    expect(await page.getByText('잘못된 칸').count()).toBe(0);
    await page.close();
  });

  it('tell what is wrong in which cell, and come in without it where that is asked for', async () => {
    const page = await site.open(MAY, { as: 'staff' });
    const lines = ['지표코드,실적월,실적', `${CODE}-1,2006-06,"4.1"`, `${CODE}-2,2006-06,서른`, `${CODE}-7,2006-06,△1`];
    await upload(page, '6월.csv', lines.join('\r\n'));
    await seeText(page, '3줄: 새로 1건');
    const faults = page.getByRole('table', { name: '잘못된 칸' });
    await faults.getByRole('row', { name: /3 실적 서른 숫자로 읽을 수 없습니다/ }).waitFor();
    await faults.getByRole('row', { name: /4 실적 △1 0 이상이어야 합니다/ }).waitFor();
    const take = page.getByRole('button', { name: '1건 가져오기' });
    expect(await take.isDisabled()).toBe(true);
    await page.getByLabel('잘못된 칸은 빼고 가져오기').check();
    await take.click();
    await seeText(page, '새로 1건을 넣고 0건을 고쳤습니다.');
    await page.close();
  });

  it('of other columns are read by what is chosen for each of ours', async () => {
    const page = await site.open(MAY, { as: 'staff' });
    await upload(page, '수치.csv', `KPI 번호,달,수치\r\n${CODE}-1,2006-06,4.3`);
    await seeText(page, '열 이름이 있는 줄을 찾지 못했습니다');
    for (const [ours, theirs] of [
      ['지표코드', 'KPI 번호'],
      ['실적월', '달'],
      ['실적', '수치'],
    ] as const)
      await page.getByLabel(`${ours}: 파일의 열`, { exact: true }).selectOption(theirs);
    await page.getByRole('button', { name: '이대로 읽기' }).click();
    await page.getByText(/^1줄: 새로 \d건, 고침 \d건, 그대로 0건\./).waitFor();
    await page.getByRole('button', { name: '1건 가져오기' }).waitFor();
    await page.close();
  });

  it('of targets are the officer’s; others are told who may', async () => {
    const page = await site.open('/m/bsc/tables?kind=targets&department=WELFARE_POLICY', { as: 'head' });
    await seeText(page, 'BSC 담당');
    expect(await page.getByLabel('파일').count()).toBe(0);
    await page.close();
    const officer = await site.open('/m/bsc/tables?kind=targets&department=WELFARE_POLICY', { as: 'bsc' });
    await officer.getByRole('row', { name: /후원금품 연계액/ }).waitFor();
    const csv = readFileSync(await (await saved(officer, 'CSV')).path(), 'utf8');
    expect(csv).toContain('850,,26,60,110');
    await upload(officer, '목표.csv', csv);
    await seeText(officer, '새로 0건, 고침 0건, 그대로 8건');
    await officer.close();
  });

  it('of definition sheets come back in as they were exported, as a workbook and as CSV', async () => {
    const page = await site.open('/m/bsc/tables?kind=definitions&department=WELFARE_POLICY', { as: 'bsc' });
    await page.getByRole('row', { name: /후원금품 연계액/ }).waitFor();
    const workbook = readFileSync(await (await saved(page, 'XLSX(엑셀·한셀)')).path());
    await upload(page, '정의서.xlsx', workbook);
    await seeText(page, '8줄: 새로 0건, 고침 0건, 그대로 8건');
    const csv = readFileSync(await (await saved(page, 'CSV')).path(), 'utf8');
    await upload(page, '정의서.csv', csv);
    await seeText(page, '8줄: 새로 0건, 고침 0건, 그대로 8건');
    await page.close();
  });

  it('of definition sheets tell what is wrong, and make the KPIs of new codes', async () => {
    const page = await site.open('/m/bsc/tables?kind=definitions&department=WELFARE_POLICY', { as: 'bsc' });
    await page.getByRole('row', { name: /후원금품 연계액/ }).waitFor();
    const csv = readFileSync(await (await saved(page, 'CSV')).path(), 'utf8');
    const [head = '', ...lines] = csv
      .replace(/^\uFEFF/, '')
      .trimEnd()
      .split('\r\n');
    const line = lines.find((each) => each.includes('긴급복지 지원 처리기간')) ?? '';
    const added = line.replace(`${CODE}-1`, 'WELFARE-NEW').replace('긴급복지 지원 처리기간', '긴급복지 상담 처리기간');
    const fresh = added.replace(/,[\d."]*,,$/, ',,,');
    await upload(page, '새지표.csv', [head, fresh, added.replace('매월', '격월')].join('\r\n'));
    const faults = page.getByRole('table', { name: '잘못된 칸' });
    await faults.getByRole('row', { name: /3 지표코드 WELFARE-NEW 2번째 줄에 같은 것이 있습니다/ }).waitFor();
    await faults
      .getByRole('row', { name: /3 측정 주기 격월 다음 가운데 하나를 적습니다: 매월, 분기, 반기, 연 1회/ })
      .waitFor();
    expect(await page.getByRole('button', { name: '1건 가져오기' }).isDisabled()).toBe(true);
    await upload(page, '새지표.csv', [head, fresh].join('\r\n'));
    await page.getByRole('button', { name: '1건 가져오기' }).click();
    await seeText(page, '새로 1건을 넣고 0건을 고쳤습니다.');
    await page.getByRole('row', { name: /긴급복지 상담 처리기간/ }).waitFor();
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.close();
  });
});
