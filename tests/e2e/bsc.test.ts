import type { Locator, Page } from 'playwright-core';
import { Site, seeText, visit } from './site.js';

const MAY = '/m/bsc/entry?department=WELFARE_POLICY&period=2006-05';
const DONATIONS = '후원금품 연계액';
const VOLUNTEERS = '자원봉사 등록자 활동률';
const COMPLAINTS = '민원처리 기한 준수율';

describe('a month of results', () => {
  let site: Site;
  let before: string;

  beforeAll(async () => {
    site = await Site.start();
  });
  afterAll(() => site.stop());
  afterEach(() => expect(site.takeComplaints()).toEqual([]));

  const entry = async (as: string): Promise<Page> => {
    const page = await site.open(MAY, { as });
    await page.getByRole('row', { name: new RegExp(`^${DONATIONS}`) }).waitFor();
    return page;
  };
  const cell = (page: Page, kpi: string, column: string): Locator =>
    page.getByLabel(`${kpi}, ${column}`, { exact: true });
  const type = async (target: Locator, text: string): Promise<void> => {
    await target.fill(text);
    await target.blur();
  };
  /** What a spreadsheet puts on the clipboard, given to the cell as the browser would. */
  const paste = (target: Locator, text: string): Promise<void> =>
    target.evaluate((input, copied) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', copied);
      input.focus();
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  const standing = async (page: Page): Promise<string> => {
    await visit(page, '/m/bsc?period=2006-05');
    const row = page.getByRole('row', { name: /^복지정책과/ });
    await row.waitFor();
    return row.innerText();
  };
  const press = async (page: Page, button: RegExp, says: RegExp): Promise<void> => {
    await page.getByRole('button', { name: button }).click();
    await page.getByText(says).first().waitFor();
  };

  it('is entered by the department: pasted numbers are read, a bad value is told in its cell', async () => {
    const page = await site.open('/', { as: 'staff' });
    before = await standing(page);
    await visit(page, MAY);
    const value = cell(page, DONATIONS, '실적');
    await type(value, '약간');
    await seeText(page, '숫자가 아닙니다');
    expect(await value.getAttribute('aria-invalid')).toBe('true');
    await paste(value, '△3.2');
    await page.waitForFunction(() => !document.querySelector('input[aria-invalid="true"]'));
    expect(await value.inputValue()).toMatch(/^[-−△]3\.2$/);
    await type(value, '２４８');
    expect(await value.inputValue()).toBe('248');
    await paste(cell(page, VOLUNTEERS, '분자'), '1,240\t2,480');
    await paste(cell(page, COMPLAINTS, '분자'), '197\t200');
    expect(await cell(page, VOLUNTEERS, '분모').inputValue()).toBe('2,480');
    await press(page, /^제출 \(3건\)$/, /3건을 제출했습니다/);
    await page.close();
  });

  it('shows both values to the later of two who change one cell, and keeps what was written until one is chosen', async () => {
    const [first, second] = [await entry('staff'), await entry('staff')];
    await second.bringToFront();
    await type(cell(second, DONATIONS, '실적'), '301');
    await first.bringToFront();
    await type(cell(first, DONATIONS, '실적'), '299');
    await press(first, /^제출 \(\d+건\)$/, /건을 제출했습니다/);
    await second.bringToFront();
    await press(second, /^제출 \(\d+건\)$/, /다른 사람이 먼저 고쳤습니다/);
    const clash = second.getByRole('alert').getByRole('row', { name: new RegExp(`^${DONATIONS} · 실적`) });
    expect((await clash.getByRole('cell').allInnerTexts()).slice(-2)).toEqual(['301', '299']);
    expect(await cell(second, DONATIONS, '실적').inputValue()).toBe('301');
    await second.getByRole('button', { name: '내 값으로 다시 저장' }).click();
    await second.getByRole('alert').waitFor({ state: 'detached' });
    await first.reload();
    await first.getByRole('row', { name: new RegExp(`^${DONATIONS}`) }).waitFor();
    expect(await cell(first, DONATIONS, '실적').inputValue()).toBe('301');
    for (const page of [first, second]) await page.close();
  });

  it('is confirmed by the head', async () => {
    const page = await entry('head');
    await press(page, /^확인 \(\d+건\)$/, /건을 확인했습니다/);
    await page.close();
  });

  it('is verified and locked by the officer, and corrected with a reason', async () => {
    const page = await entry('bsc');
    await press(page, /^검증 \(\d+건\)$/, /건을 검증했습니다/);
    await press(page, /^마감 \(\d+건\)$/, /건을 마감했습니다/);
    await page.getByRole('button', { name: `${DONATIONS} 정정` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('실적').fill('250');
    await dialog.getByLabel('사유').fill('증빙 한 건이 늦게 도착함');
    await dialog.getByRole('button', { name: '정정' }).click();
    await seeText(page, '정정했습니다. 다시 확인과 검증을 거칩니다.');
    const row = page.getByRole('row', { name: new RegExp(`^${DONATIONS}`) });
    await row.getByText('증빙 한 건이 늦게 도착함').waitFor();
    await row.getByText('2차').waitFor();
    const after = await standing(page);
    expect(after).not.toBe(before);
    await page.close();
  });
});
