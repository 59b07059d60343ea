import type { Locator, Page } from 'playwright-core';
import { itIsAccessible, ready } from './axe.js';
import { Site, seeHeading, seeText } from './site.js';

const PROPOSALS = '/m/policy-rnd/proposals';
const CODE = 'E2E-P1';
const TITLE = '긴급복지 안내를 한 장으로';
const PAGE = `${PROPOSALS}/${CODE}`;
const PAGES = [
  '/m/policy-rnd',
  PROPOSALS,
  `${PROPOSALS}?view=columns`,
  `${PROPOSALS}/sample.P2006.K06`,
  '/m/policy-rnd/task-forces',
  '/m/policy-rnd/visits',
  '/m/policy-rnd/experts',
  '/m/policy-rnd/studies',
  '/m/policy-rnd/swot',
  '/m/policy-rnd/policies',
  '/m/policy-rnd/policies/sample.PL-2',
];

/** Presses a button that opens a form, and gives the form. */
const open = async (page: Page, button: string): Promise<Locator> => {
  await page.getByRole('button', { name: button, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return dialog;
};
const choose = async (dialog: Locator, label: string, option: string): Promise<void> => {
  await dialog.getByRole('combobox', { name: label }).click();
  await dialog.page().getByRole('option', { name: option }).first().click();
};
const save = (dialog: Locator): Promise<void> => dialog.getByRole('button', { name: '저장' }).click();
const saved = async (dialog: Locator): Promise<void> => {
  await save(dialog);
  await dialog.waitFor({ state: 'detached' });
};

describe('policy research and development', () => {
  let site: Site;

  beforeAll(async () => {
    site = await Site.start();
  });
  afterAll(() => site.stop());
  afterEach(() => expect(site.takeComplaints()).toEqual([]));

  const as = async (login: string, path: string, work: (page: Page) => Promise<void>): Promise<void> => {
    const page = await site.open(path, { as: login });
    await work(page);
    await page.close();
  };

  it('begins at the board: five of eight visits, eight of eleven task forces, ten of twelve experts', async () => {
    await as('planner', '/m/policy-rnd', async (page) => {
      await seeHeading(page, '정책개발 현황');
      await seeText(page, '사례 7곳, 늦은 보고 1건');
      const figures = await page.getByRole('list').filter({ hasText: '우수사례 도입률' }).innerText();
      expect(figures).toMatch(/벤치마킹\s+5\/8/);
      expect(figures).toMatch(/시정현안 T\/F 팀\s+8\/11/);
      expect(figures).toMatch(/6대 영역 전문가\s+10\/12/);
    });
  });

  it('takes a proposal in: a wrong code is told at its field, the draft is submitted and assigned', async () => {
    await as('staff', PROPOSALS, async (page) => {
      const form = await open(page, '제안하기');
      await form.getByLabel('코드').fill('제안 1');
      await form.getByLabel('제목').fill(TITLE);
      await form.getByLabel('현황과 문제점').fill('안내가 여러 장이다.');
      await form.getByLabel('개선 방안').fill('한 장에 모은다.');
      await save(form);
      await form.getByText('코드는 영문, 숫자, 점, 밑줄, 붙임표로 60자까지 씁니다.').waitFor();
      await form.getByLabel('코드').fill(CODE);
      await saved(form);
      await page.getByRole('link', { name: TITLE }).click();
      await seeHeading(page, TITLE);
      await saved(await open(page, '제출'));
      await seeText(page, '처리했습니다: 제출');
    });
    await as('policy', PAGE, async (page) => {
      await saved(await open(page, '접수'));
      const form = await open(page, '소관부서 배정');
      await choose(form, '부서', '복지정책과');
      await saved(form);
      await seeText(page, '제안 심사 규정(2006년 6월부터)');
    });
  });

  it('reviews it: the department’s opinion, sheets of two evaluators, points of more than the most refused', async () => {
    await as('head', PAGE, async (page) => {
      const form = await open(page, '부서 심사');
      await form.getByLabel('소관부서 의견').fill('이번 달부터 쓸 수 있음');
      await saved(form);
    });
    await as('policy', PAGE, async (page) => {
      for (const reviewer of ['정책평가 연구회 회원', '자문위원']) {
        const form = await open(page, '심사위원 정하기');
        await choose(form, '심사위원', reviewer);
        await saved(form);
        await page.getByRole('row', { name: reviewer }).waitFor();
      }
    });
    for (const login of ['evaluator', 'advisor']) {
      await as(login, PAGE, async (page) => {
        const form = await open(page, '심사표 쓰기');
        await form.getByLabel('창의성').fill('25');
        for (const [criterion, points] of [
          ['경제성 또는 능률성', '26'],
          ['계속성', '17'],
          ['적용범위', '13'],
          ['노력도', '12'],
        ] as const) {
          await form.getByLabel(criterion).fill(points);
        }
        await save(form);
        await form.getByText('0점에서 20점까지 줄 수 있습니다.').waitFor();
        await form.getByLabel('창의성').fill('18');
        await saved(form);
      });
    }
  });

  it('adopts it with 86 points, and the audit tells who decided', async () => {
    await as('policy', PAGE, async (page) => {
      await seeText(page, '86.00점');
      await saved(await open(page, '채택'));
      await seeText(page, '2006. 6. 15. 채택');
    });
    await as('auditor', '/admin/audit', async (page) => {
      await page
        .getByRole('row', { name: /제안 결정/ })
        .first()
        .waitFor();
    });
  });

  it('makes an action of a finding, by a day to come', async () => {
    await as('planner', '/m/policy-rnd/visits', async (page) => {
      const row = page.getByRole('row', { name: /^주민이 하천 구간을 맡음/ });
      await row.getByRole('button', { name: '도입 조치', exact: true }).click();
      const form = page.getByRole('dialog');
      await choose(form, '부서', '환경정책과');
      await form.getByLabel('할 일').fill('하천 두 구간을 주민에게 맡김');
      await form.getByLabel('기한').fill('2006-06-01');
      await save(form);
      await form.getByText('기준일보다 이른 날입니다.').waitFor();
      await form.getByLabel('기한').fill('2006-09-30');
      await saved(form);
      expect(await row.innerText()).toContain('2006. 9. 30.까지');
      await row.getByText('환경정책과: 하천 두 구간을 주민에게 맡김').waitFor();
    });
  });

  describe('on every page', () => {
    let page: Page;

    beforeAll(async () => {
      page = await site.open('/m/policy-rnd', { as: 'planner' });
      await ready(page);
    });
    afterAll(() => page.close());

    itIsAccessible(() => page, PAGES);
  });
});
