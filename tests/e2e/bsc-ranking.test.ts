import { readFileSync } from 'node:fs';
import { violations } from './axe.js';
import { Site, seeHeading, seeText, visit } from './site.js';

describe('the ranking of a year', () => {
  let site: Site;

  beforeAll(async () => {
    site = await Site.start();
  });
  afterAll(() => site.stop());
  afterEach(() => expect(site.takeComplaints()).toEqual([]));

  it('shows the ranking with its reasons, by group, with bonus, awards and scheme', async () => {
    const page = await site.open('/m/bsc/ranking', { as: 'bsc' });
    await seeHeading(page, '순위와 시상');
    await page.getByRole('row').nth(9).waitFor();
    expect(await page.getByRole('row').count()).toBe(10);
    await page.getByRole('button', { name: /복지정책과 총점의 까닭/ }).click();
    await seeText(page, '본점수 79.36 + 가점 1.00');
    await page.keyboard.press('Escape');
    expect(await violations(page)).toEqual([]);
    for (const [view, text] of [
      ['groups', '본청 사업부서 (7개 부서)'],
      ['awards', '우수부서 시상'],
      ['adjustments', '예시-2006-감사-3'],
      ['scheme', '평가 기준(2006년부터)'],
    ] as const) {
      await visit(page, `/m/bsc/ranking?view=${view}`);
      await seeText(page, text);
    }
    await page.close();
  });

  it('compares the ranks with those by targets and rules as they were first confirmed', async () => {
    const page = await site.open('/m/bsc/ranking', { as: 'advisor' });
    await page.getByRole('row').nth(9).waitFor();
    await page.getByRole('combobox', { name: '보기' }).press('Enter');
    await page.getByRole('option', { name: '기준이 바뀌지 않았다면' }).waitFor();
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await seeText(page, '처음 기준으로 셈한 순위(달라지는 부서 3개)');
    expect(new URL(page.url()).searchParams.get('view')).toBe('former');
    const support = page.getByRole('row', { name: /기업지원과.*95\.14/ });
    expect((await support.innerText()).split(/\s+/)).toEqual([
      '기업지원과',
      '▲',
      '달라짐',
      '94.06',
      '95.14',
      '+1.08',
      '5',
      '4',
      '4',
      '3',
      'A',
      'S',
    ]);
    await page.getByRole('row', { name: /산업단지 분양률.*목표: 42 → 45/ }).waitFor();
    await page.getByRole('row', { name: /민원 평균 처리시간.*점수 산식/ }).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '내보내기' }).click();
    await page.getByRole('menuitem', { name: /CSV/ }).click();
    const written = readFileSync(await (await download).path(), 'utf8');
    expect(written).toContain('산업단지 분양률 목표: 42 → 45');
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.goto('/m/bsc/ranking?view=former&year=2007');
    await seeText(page, '확정 뒤 바뀐 목표와 채점 기준이 없습니다');
    await page.close();
  });

  it('changes the scheme and the groups of the year, by keyboard too, with refusals at the field', async () => {
    const page = await site.open('/m/bsc/ranking?view=scheme', { as: 'bsc' });
    const dialog = page.getByRole('dialog');
    const save = () => dialog.getByRole('button', { name: '저장', exact: true }).press('Enter');
    await page.getByRole('button', { name: '평가 기준 고치기' }).press('Enter');
    await dialog.getByLabel('가점 상한').fill('-1');
    await dialog.getByLabel('비율(%)', { exact: true }).first().fill('15');
    await save();
    await dialog.getByText('0 이상이어야 합니다').waitFor();
    await dialog.getByLabel('가점 상한').fill('2.5');
    await save();
    await dialog
      .getByText(/합은 100/)
      .first()
      .waitFor();
    await dialog.getByLabel('비율(%)', { exact: true }).first().fill('20');
    expect(await violations(page)).toEqual([]);
    await save();
    await seeText(page, '평가 기준을 저장했습니다');
    await seeText(page, '가점 상한 2.50점');
    await page.getByRole('button', { name: '평가군 추가' }).press('Enter');
    await dialog.getByLabel('이름(한국어)').fill('출장소');
    await dialog.getByLabel('코드').fill('BRANCH');
    await dialog.getByLabel('끝 연도').fill('2005');
    await save();
    await dialog.getByText('끝 연도는').waitFor();
    await dialog.getByLabel('끝 연도').fill('');
    await save();
    await page.getByRole('rowheader', { name: '출장소' }).waitFor();
    await page.getByRole('button', { name: '도로과 옮기기' }).click();
    await dialog.getByRole('combobox', { name: '평가군' }).click();
    await page.getByRole('option', { name: '출장소' }).click();
    expect(await violations(page)).toEqual([]);
    await save();
    await page.getByRole('row', { name: /도로과.*출장소/ }).waitFor();
    await visit(page, '/m/bsc/ranking?view=groups');
    await seeText(page, '출장소 (1개 부서)');
    await page.close();
  });

  it('[CO-12] has the supplementary measures under one heading of the menu, each a way to its page', async () => {
    const page = await site.open('/m/bsc', { as: 'bsc' });
    const menu = page.getByRole('navigation', { name: '주 메뉴' });
    const pagesUnder = (heading: string) => menu.getByRole('list', { name: heading }).getByRole('link');
    await pagesUnder('보완 및 관리').first().waitFor();
    expect(await pagesUnder('보완 및 관리').allInnerTexts()).toEqual([
      '연간 운영',
      '표준 매뉴얼',
      '성과관리 교육',
      '보상 반영',
      '환류',
      '성과지표 추적',
      '메타평가',
    ]);
    expect(await pagesUnder('평가 결과').allInnerTexts()).toEqual(['순위와 시상', '이의신청']);
    for (const name of ['표준 매뉴얼', '성과관리 교육', '보상 반영', '환류', '성과지표 추적']) {
      await pagesUnder('보완 및 관리').filter({ hasText: name }).press('Enter');
      await seeHeading(page, name);
      expect(await menu.locator('[aria-current="page"]').innerText()).toBe(name);
    }
    await page.close();
  });
});
