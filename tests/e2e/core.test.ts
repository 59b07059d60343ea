import Sqlite from 'better-sqlite3';
import type { Page } from 'playwright-core';
import { TEST_PASSWORD } from '../src/index.js';
import { Site, seeHeading, seeText, visit } from './site.js';

const DOMAINS = ['경제', '문화', '도시·교통', '복지', '환경', '자치경영'];
const PROGRAMS = [
  '비전부천 2015 장기발전계획 연동화',
  '새로운 정책개발 역량 제고',
  '고객과 성과중심의 BSC 확대 정착',
  '지속가능한 혁신프로그램 운영',
  '정책결정에 유용한 사회지표 작성',
];

describe('the pages of the core', () => {
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await Site.start();
    page = await site.open('/vision');
  });
  afterAll(() => site.stop());
  afterEach(() => expect(site.takeComplaints()).toEqual([]));

  it('let nobody in with a wrong password, and lead on to the asked page with the right one', async () => {
    await seeHeading(page, '로그인');
    await page.getByLabel('계정').fill('planner');
    await page.getByLabel('비밀번호', { exact: false }).first().fill('Wrong-password-1!');
    await page.getByRole('button', { name: '로그인', exact: true }).click();
    await page.getByRole('alert').first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/sign-in');
    await page.getByLabel('비밀번호', { exact: false }).first().fill(TEST_PASSWORD);
    await page.getByRole('button', { name: '로그인', exact: true }).click();
    await seeHeading(page, '비전과 목표');
  });

  it('show the six domains as picture and as table', async () => {
    const main = page.getByRole('main');
    for (const name of DOMAINS) await main.getByRole('link', { name, exact: true }).waitFor();
    await main.getByText('표', { exact: true }).click();
    await main.getByRole('table').waitFor();
    for (const name of DOMAINS) await main.getByRole('cell', { name, exact: true }).first().waitFor();
    expect(page.url()).toContain('view=table');
  });

  it('lead from the vision down to an initiative, and say where it stands', async () => {
    await visit(page, '/vision');
    const follow = async (name: string): Promise<void> => {
      await page.getByRole('main').getByRole('link', { name, exact: true }).first().click();
      await seeHeading(page, name);
    };
    await follow('경제');
    await follow('지역 기업이 커 가는 산업도시');
    await follow('첨단산업단지 조성');
    const steps = page.getByRole('navigation', { name: '현재 위치' }).getByRole('link');
    expect((await steps.allTextContents()).slice(1)).toEqual([
      '경제',
      '지역 기업이 커 가는 산업도시',
      '첨단산업단지 조성',
    ]);
  });

  it('name the five programs of 2006 exactly', async () => {
    await visit(page, '/programs');
    const titles = page.getByRole('main').locator('a[href^="/programs/"]');
    await titles.last().waitFor();
    expect(await titles.allTextContents()).toEqual(PROGRAMS);
  });

  it('mark in the calendar what is late by the business date', async () => {
    // the installation's clock goes on from June to September
    const database = new Sqlite(site.platform.databaseUrl.slice('sqlite:'.length));
    const moved = database.prepare("UPDATE core_setting SET value = replace(value, '2006-06-15', '2006-09-15')").run();
    database.close();
    expect(moved.changes).toBeGreaterThan(0);
    await visit(page, '/calendar');
    await seeHeading(page, '2006년 추진 일정');
    await page.getByRole('main').locator('li[data-tone]').first().waitFor();
    const late = page.getByRole('main').locator('li[data-tone="late"]');
    const states = await late.allTextContents();
    for (const text of states) expect(text).toContain('지연');
    const { activities } = await site.platform.data<{ activities: { nodes: { status: string }[] } }>(
      '{ activities(year: 2006, first: 200) { nodes { status } } }',
      {},
      { as: 'planner' },
    );
    expect(states).not.toHaveLength(0);
    expect(states).toHaveLength(activities.nodes.filter(({ status }) => status === 'OVERDUE').length);
  });

  it('find an initiative by its initial consonants', async () => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: '찾기' }).fill('ㅊㄷㅅㅇㄷㅈ');
    await page.getByRole('option', { name: '첨단산업단지 조성' }).first().waitFor();
    await page.keyboard.press('Enter');
    await seeHeading(page, '첨단산업단지 조성');
  });

  it('speak English and Korean again', async () => {
    const language = (): Promise<string> => page.evaluate(() => document.documentElement.lang);
    await page.getByRole('button', { name: 'Switch to English' }).click();
    await seeHeading(page, 'High-technology industrial park');
    expect(await language()).toBe('en');
    await page.getByRole('button', { name: /한국어/ }).click();
    await seeHeading(page, '첨단산업단지 조성');
    expect(await language()).toBe('ko');
  });

  it('switch to 선명한 화면 and back', async () => {
    const button = page.getByRole('button', { name: '선명한 화면' });
    const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const before = await ground();
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    expect(await ground()).not.toBe(before);
    await button.click();
    expect(await ground()).toBe(before);
  });

  it('say the same of an unknown address and of a module that is not there', async () => {
    const said: string[] = [];
    for (const path of ['/nothing-here', '/m/example']) {
      await page.goto(path);
      await seeText(page, '찾으시는 화면이 없습니다');
      said.push(await page.getByRole('main').innerText());
    }
    expect(said[1]).toBe(said[0]);
  });

  it('end the session on signing out', async () => {
    await page.getByRole('button', { name: '정책기획과 담당 계정 메뉴' }).click();
    await page.getByRole('menuitem', { name: '로그아웃' }).click();
    await seeHeading(page, '로그인');
    await page.goto('/vision');
    await seeHeading(page, '로그인');
  });
});
