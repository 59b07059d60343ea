import { createPlatform, describeOnBoth, type Platform } from '@yeondong/testing';
import { Acts } from './acts.js';
import { anyHistory } from './any-history.js';
import * as citizens from './citizens.js';
import * as council from './council.js';
import { coverageAgrees, coverageOf, diffAgrees } from './figures.js';
import * as first from './first-plans.js';
import * as meetings from './meetings.js';
import * as money from './money.js';
import * as next from './next-year.js';
import { LEVELS, PLANS } from './scenario.js';
import * as term from './term-change.js';

/** The city of 2006 and 2007, over the change of term, as its people play it; figures worked out anew beside. */
describeOnBoth('two years', (database) => {
  let platform: Platform;
  let acts: Acts;
  let pack: meetings.Issued;
  let copy: meetings.Issued;
  const editions: first.Editions = new Map();
  const edition = (name: string): string => editions.get(name) as string;
  /** The edition of each level that is in force. */
  const inForce = (...names: string[]) =>
    new Map(LEVELS.map((level, at) => [level as string, edition(names[at] ?? '')]));
  const FIRST = PLANS.map(({ code }) => `${code} 2006`);

  beforeAll(async () => {
    platform = await createPlatform({ database });
    acts = new Acts(platform);
    await acts.begin();
  }, 120_000);
  afterAll(() => platform?.stop());

  describe('January 2006', () => {
    it('has goals and initiatives in the six domains', () => first.writeHierarchy(acts));
    it('opens six plans, which departments fill', () => first.openPlans(acts, editions));
    it('gives the fiscal plan its money', () => first.writeMoney(acts, edition('FP 2006')));
    it('links and settles five of them, from above to below', () => first.settleFirst(acts, editions));
    it('takes an item of the annual plan from its department to its head', () =>
      first.itemGoesTwoHands(acts, edition('AP 2006')));
    it('confirms the annual plan once what stands in its way is mended', async () => {
      await acts.day('2006-01-25');
      await first.annualPlanIsMended(acts, edition('AP 2006'));
    });
    it('has plans that hang together as the rows say, directly and through one item, by items and by money', async () => {
      await coverageAgrees(acts, 2006, inForce(...FIRST));
      expect(await coverageOf(acts, 'ANNUAL', 'LONG_TERM', 2006)).toEqual({ linked: 5, total: 12, byMoney: 0 });
      expect(await coverageOf(acts, 'ANNUAL', 'LONG_TERM', 2006, 2)).toMatchObject({ linked: 11, total: 12 });
    });
  });

  describe('spring 2006', () => {
    it('plans four report meetings, and in March hears the first and gives two orders', async () => {
      await meetings.planMeetings(acts, 2006);
      await acts.day('2006-03-03');
      await meetings.report(acts, '2006-Q1', '25', '20');
      await acts.day('2006-03-29');
      const orders = [
        ['창구의 대기 시간을 줄일 것', 'WELFARE_POLICY', '2006-05-31'],
        ['상인회와 협의할 것', 'WONMI_GU', '2006-09-29'],
      ];
      await meetings.hold(acts, '2006-Q1', '2006-03-29', orders);
    });
    it('holds the policy forum, answers what was said in April, and promises', async () => {
      await citizens.forumOfMarch(acts);
      await acts.day('2006-04-03');
      await citizens.answerForum(acts);
    });
    it('carries out one order by May', async () => {
      await acts.day('2006-05-24');
      await meetings.carryOut(acts, '2006-Q1', '창구의 대기 시간을 줄일 것', 'staff');
    });
  });

  describe('the change of term', () => {
    it('in June takes opinions online, and none in May', () => citizens.online(acts, '2006-05-31', '2006-06-05'));
    it('meets a second time with the order that is open and without the one that is done, and sends the council its copy', async () => {
      await meetings.report(acts, '2006-Q2', '50', '50');
      await acts.day('2006-06-13');
      expect(await meetings.carriedTo(acts, '2006-Q2')).toEqual(['상인회와 협의할 것']);
      await meetings.hold(acts, '2006-Q2', '2006-06-13', [['하반기 일정을 앞당길 것', 'WELFARE_POLICY', '2006-09-15']]);
      pack = await meetings.issuePack(acts, '2006-Q2');
      expect(await meetings.carriedTo(acts, '2006-Q3')).toEqual(['상인회와 협의할 것', '하반기 일정을 앞당길 것']);
    });
    it('closes the third term on 1 July, not on 30 June', async () => {
      await term.openNextTerm(acts, editions);
      await term.closeThirdTerm(acts);
    });
    it('takes all links over to the fourth, back, and over again', async () => {
      const foreseen = { CONFIRMED: 45, PROPOSED: 8, REFUSED: 2, OPEN: 4 };
      expect(await term.remapLinks(acts)).toEqual({ ...foreseen, replaced: 50, ended: 9 });
    });
    it('settles the fourth term’s plan, and plans hang together over it', async () => {
      await term.settleNextTerm(acts, editions);
      await coverageAgrees(acts, 2007, inForce('LT 2006', 'BP 2006', 'T4 2006', ...FIRST.slice(3)));
    });
  });

  describe('autumn 2006', () => {
    it('in August has the requirements of the next five years entered, which add up', async () => {
      await acts.day('2006-08-07');
      editions.set('FP 2007', await next.roll(acts, 'FP', 2007));
      await acts.move(edition('FP 2007'), 'COLLECTING');
      await money.enterRequirements(acts, edition('FP 2007'), 2011);
      await money.threeSmallProjects(acts, edition('FP 2007'), 2011);
    });
    it('in September meets a third time, and sums the draft in won and in millions', async () => {
      await meetings.report(acts, '2006-Q3', '75', '70');
      await acts.day('2006-09-27');
      await meetings.hold(acts, '2006-Q3', '2006-09-27', []);
      await money.tableAddsUp(acts, edition('FP 2007'), [2007, 2008, 2009, 2010, 2011]);
      await money.smallProjectsLeaveOne(acts, edition('FP 2007'), 2011);
    });
    it('in October settles the fiscal plan, which the council is told of in November', async () => {
      await acts.day('2006-10-31');
      await acts.passItems(edition('FP 2007'));
      await acts.move(edition('FP 2007'), 'DEPT_CONFIRMED', 'COORDINATION', 'COUNCIL_REPORT');
      await acts.day('2006-11-24');
      copy = await council.fiscalPlanForCouncil(acts, edition('FP 2007'));
      await money.supplementaryBudget(acts, edition('FP 2006'));
    });
    it('in December has met four times in four quarters, and rolls the annual plan', async () => {
      await acts.move(edition('FP 2007'), 'FINAL');
      await acts.day('2006-12-20');
      await meetings.hold(acts, '2006-Q4', '2006-12-20', []);
      const { meetingCompliance } = await acts.calls.read(
        '{ meetingCompliance(year: 2006) { held quarters rate { value } quarterRate { value } } }',
      );
      const all = { rate: { value: '100' }, quarterRate: { value: '100' } };
      expect(meetingCompliance).toEqual({ held: 4, quarters: [1, 2, 3, 4], ...all });
      editions.set('AP 2007', await next.roll(acts, 'AP', 2007));
      expect(await diffAgrees(acts, edition('AP 2006'), edition('AP 2007'))).toEqual({ CARRIED: 12 });
    });
  });

  describe('2007', () => {
    it('begins with a promise that nobody has kept', async () => {
      await acts.day('2007-01-02');
      expect(await citizens.unkept(acts)).toEqual(['O-FORUM']);
    });
    it('settles an annual plan of which each change is told', async () => {
      await next.reworkAnnualPlan(acts, edition('AP 2007'));
      await next.explainUnlinked(acts, edition('AP 2007'), 'A-1B', 'A-11');
      await next.passAndSettle(acts, 'AP', edition('AP 2007'));
      expect(await diffAgrees(acts, edition('AP 2006'), edition('AP 2007'))).toEqual({
        ...{
          CARRIED: 5,
          CHANGED: 3,
          REMOVED: 1,
          SPLIT_AWAY: 1,
          MERGED_AWAY: 2,
          FROM_SPLIT: 2,
          FROM_MERGE: 1,
          ADDED: 1,
        },
      });
    });
    it('lets no item of the sectoral plan go without a word', async () => {
      await next.sectoralPlanExplains(acts, editions);
      expect(await diffAgrees(acts, edition('SP 2006'), edition('SP 2007'))).toEqual({ CARRIED: 11, REMOVED: 1 });
    });
    it('keeps the promise by a revised edition', async () => {
      await acts.day('2007-03-12');
      const opinion = (await citizens.forumOpinion(acts)).id;
      editions.set('AP 2007-2', await next.promiseIsKept(acts, opinion));
      expect(await citizens.forumOpinion(acts)).toMatchObject({ status: 'INCORPORATED', item: { code: 'A-78' } });
      expect(await citizens.unkept(acts)).toEqual([]);
      await diffAgrees(acts, edition('AP 2007'), edition('AP 2007-2'));
      await diffAgrees(acts, edition('AP 2006'), edition('AP 2007'), edition('AP 2007-2'));
    });
    it('hangs together as the rows say', () =>
      coverageAgrees(acts, 2007, inForce('LT 2006', 'BP 2006', 'T4 2006', 'SP 2007', 'FP 2007', 'AP 2007-2')));
    it('is followed by years of any acts, of which no item is lost', () =>
      anyHistory(acts, 'SP', edition('SP 2007'), database === 'sqlite' ? 2007 : 2006));
    it('leaves every settled edition as it was', () => acts.settledStay());
    it('a year later has the council’s copy as it was, byte by byte', async () => {
      await acts.day('2007-06-13');
      await meetings.packStays(acts, '2006-Q2', pack);
    });
    it('and its copy of the fiscal plan', async () => {
      await acts.day('2007-11-26');
      await council.copyStays(acts, edition('FP 2007'), copy);
    });
  });
});
