import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { repository } from '../src/index.js';
import { violations } from './axe.js';
import { openForm, save } from './dialog.js';
import { Site, seeText, visit } from './site.js';

const OPEN = '가져오기·내보내기';
const oakland = (name: string): Buffer => readFileSync(join(repository, 'modules/plan-sync/data/oakland-budget', name));

describe('tables of plans and money, from the pages', () => {
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await Site.start();
    page = await site.open('/m/plan-sync/plans', { as: 'planner' });
  });
  afterAll(() => site.stop());
  afterEach(() => expect(site.takeComplaints()).toEqual([]));

  const dialog = (): Locator => page.getByRole('dialog');
  const upload = (name: string, content: string | Buffer): Promise<void> =>
    dialog()
      .getByLabel('파일', { exact: true })
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
  const take = async (count: number): Promise<void> => {
    await dialog()
      .getByRole('button', { name: `${count}건 가져오기` })
      .click();
    await seeText(page, `새로 ${count}건을 넣고 0건을 고쳤습니다.`);
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'hidden' });
  };
  const workbook = async (): Promise<Buffer> => {
    await dialog().getByRole('button', { name: '내보내기' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'XLSX(엑셀·한셀)' }).click();
    return readFileSync(await (await download).path());
  };

  it('plans come in; one line that is wrong is told at its cell', async () => {
    await openForm(page, OPEN);
    const head = '코드,계획명,단계,주관부서,시작연도,끝연도';
    await upload(
      '계획.csv',
      `${head}\nX-CITY,시험 시정계획,시정계획,정책기획과,2006,2010\nX-BAD,거꾸로,시정계획,정책기획과,2010,2006`,
    );
    await dialog()
      .getByRole('row', { name: /3 끝 연도 2006/ })
      .waitFor();
    await dialog().getByLabel('잘못된 칸은 빼고 가져오기').check();
    await take(1);
    await page.getByRole('row', { name: /시험 시정계획/ }).waitFor();
  });

  it('items come in from a table of other columns, chosen one by one and kept for next year', async () => {
    await visit(page, '/m/plan-sync/plans/X-CITY');
    await save(await openForm(page, '새 판'));
    await seeText(page, '새 판을 열었습니다');
    await openForm(page, OPEN);
    const table =
      '사업목록 2006,,\n번호,과제 이름,맡은 과\nX-1,작은도서관 늘리기,복지정책과\nX-2,하천 되살리기,정책기획과\n';
    await upload('과제.csv', table);
    await dialog().getByRole('alert').filter({ hasText: '열 이름이 있는 줄을 찾지 못했습니다' }).waitFor();
    const from = (name: string): Locator => dialog().getByLabel(`${name}: 파일의 열`);
    expect(await from('코드').locator('option').allInnerTexts()).toEqual([
      '읽지 않음',
      '번호 (X-1, X-2)',
      '과제 이름 (작은도서관 늘리기, 하천 되살리기)',
      '맡은 과 (복지정책과, 정책기획과)',
    ]);
    await from('코드').selectOption('번호');
    await from('항목명').selectOption('과제 이름');
    await from('주관부서').selectOption('맡은 과');
    await dialog().getByLabel('시작 연도: 빈칸이면').fill('2006');
    await dialog().getByLabel('끝 연도: 빈칸이면').fill('2010');
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
    const kept = page.waitForEvent('download');
    await dialog().getByRole('button', { name: '열 맞춤 저장' }).click();
    expect((await kept).suggestedFilename()).toBe('과제.columns.json');
    expect(JSON.parse(readFileSync(await (await kept).path(), 'utf8'))).toEqual({
      columns: {
        code: '번호',
        title: '과제 이름',
        department: '맡은 과',
        startYear: { otherwise: '2006' },
        endYear: { otherwise: '2010' },
      },
    });
    await dialog().getByRole('button', { name: '이대로 읽기' }).click();
    await seeText(page, '2줄: 새로 2건, 고침 0건, 그대로 0건.');
    await take(2);
    await page.getByRole('main').getByText('하천 되살리기').waitFor();
    await openForm(page, OPEN);
    await upload('항목.xlsx', await workbook());
    await seeText(page, '2줄: 새로 0건, 고침 0건, 그대로 2건.');
    await page.keyboard.press('Escape');
  });

  it('links come in as proposals between items that are named by their codes', async () => {
    await visit(page, '/m/plan-sync/links');
    await openForm(page, OPEN);
    const head = '나가는 계획,나가는 항목,들어가는 계획,들어가는 항목,종류,강도,근거';
    await upload(
      '연계.csv',
      `${head}\nX-CITY,X-1,VB2015,sample.VB2015.WELFARE,도출,3,같은 시설\nX-CITY,X-9,VB2015,없음,도출,3,`,
    );
    await dialog()
      .getByRole('row', { name: /3 나가는 항목 X-9/ })
      .waitFor();
    await dialog().getByLabel('잘못된 칸은 빼고 가져오기').check();
    await take(1);
    await page
      .getByRole('row', { name: /작은도서관 늘리기/ })
      .first()
      .waitFor();
  });

  it('fiscal lines go out as a workbook and come back unchanged; wrong cells are told, the others come in', async () => {
    await visit(page, '/m/plan-sync/fiscal?tab=lines&edition=2007');
    await openForm(page, OPEN);
    await upload('사업.xlsx', await workbook());
    await dialog()
      .getByText(/줄: 새로 0건, 고침 0건, 그대로 \d+건/)
      .waitFor();
    expect(await dialog().getByText('잘못된 칸').count()).toBe(0);
    const head = '코드,사업명,부서,회계,2007 국비(백만원),2007 시비(백만원),2007 합계(백만원)';
    const table = [
      head,
      'T-E1,새 도서관,복지정책과,일반회계,"1,200",△5,',
      'T-E2,새 체육관,복지정책과,일반회계,１００,50,150',
    ];
    await upload('사업.csv', table.join('\n'));
    await dialog()
      .getByRole('row', { name: /2 2007 시비 △5 0보다 작을 수 없습니다/ })
      .waitFor();
    await dialog().getByLabel('잘못된 칸은 빼고 가져오기').check();
    await take(1);
    await page.getByRole('row', { name: /^새 체육관.*150/ }).waitFor();
  });

  it('budgets take the items of a table of other columns by the choice that was kept, equal lines each', async () => {
    await visit(page, '/m/plan-sync/budget');
    await openForm(page, `내역 ${OPEN}`);
    await upload('budget.csv', 'amount,what,dept\n700,Salaries,Archive\n700,Salaries,Archive\n-100,Adjustment,Archive');
    await seeText(page, '열 이름이 있는 줄을 찾지 못했습니다');
    const columns = {
      사업코드: { from: 'dept', words: { Archive: 'sample.L2006.ARCHIVE' } },
      ...{ 내역: 'what', 금액: 'amount', 재원: { otherwise: '도비' } },
    };
    const kept = dialog().getByLabel('저장해 둔 열 맞춤');
    await kept.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('[]') });
    await seeText(page, '열 맞춤 파일이 아닙니다: a.json');
    const buffer = Buffer.from(JSON.stringify({ columns }));
    await kept.setInputFiles({ name: 'columns.json', mimeType: 'application/json', buffer });
    await dialog().getByRole('button', { name: '이대로 읽기' }).click();
    await seeText(page, '3줄: 새로 3건, 고침 0건, 그대로 0건.');
    await take(3);
    const row = page.getByRole('row', { name: /^기록관 설비 교체/ });
    await row.getByRole('button', { name: '내역 3' }).click();
    const items = dialog().getByRole('row', { name: /^Salaries.*700/ });
    await items.first().waitFor();
    expect(await items.count()).toBe(2);
    await page.keyboard.press('Escape');
  });

  it('a city’s budget file of a megabyte and a half comes in by the page', async () => {
    await openForm(page, `내역 ${OPEN}`);
    await upload('FY20-21__adopted.csv', oakland('FY20-21__adopted.csv'));
    await seeText(page, '열 이름이 있는 줄을 찾지 못했습니다');
    await dialog()
      .getByLabel('저장해 둔 열 맞춤')
      .setInputFiles({ name: 'columns.json', mimeType: 'application/json', buffer: oakland('columns.json') });
    await dialog().getByRole('button', { name: '이대로 읽기' }).click();
    await dialog()
      .getByText(/줄: 새로 0건/)
      .waitFor();
    await dialog()
      .getByRole('row', { name: /^2 외 [\d,]+줄 사업코드 OAK-MAYOR 이런 이름이나 코드의 기록이 없습니다/ })
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
  });
});
