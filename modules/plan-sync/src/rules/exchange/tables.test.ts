import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { namedTable, type TableShape, tableLines } from '@yeondong/schema/rules';
import { BUDGET_ITEM_TABLE, BUDGET_TABLE, readStep, stepsOf, writtenStep } from './budget-table.js';
import { amountYears, FISCAL_TABLE } from './fiscal-table.js';
import { ITEM_TABLE, readCustomers, targetYearsOf, writtenCustomers } from './item-table.js';
import { moneyUnit } from './money-unit.js';
import { LINK_TABLE, PLAN_TABLE } from './plan-table.js';
import { PLAN_WORDS, readUsual, readWord, type WordField, wordFor } from './words.js';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../../client/messages');
const texts = (lang: string) => JSON.parse(readFileSync(`${root}/${lang}.json`, 'utf8'));
const SHAPES: Readonly<Record<string, TableShape<string>>> = {
  PLANS: PLAN_TABLE,
  ITEMS: ITEM_TABLE,
  LINKS: LINK_TABLE,
  FISCAL_LINES: FISCAL_TABLE,
  BUDGETS: BUDGET_TABLE,
  BUDGET_ITEMS: BUDGET_ITEM_TABLE,
};

describe.each(['ko', 'en'] as const)('tables of plans and money in %s', (lang) => {
  const words = texts(lang);

  it('know every column by the name that pages give it', () => {
    for (const [kind, shape] of Object.entries(SHAPES)) {
      const titles: Record<string, string> = words.exchange.columns[kind];
      const { columns } = namedTable(tableLines(`${Object.values(titles).join(',')}\nA`), shape);
      expect([kind, [...columns.keys()]]).toEqual([kind, Object.keys(titles)]);
      const named = Object.keys(shape.names).filter((column) => !/\d/.test(column));
      expect([kind, Object.keys(titles).sort()]).toEqual([kind, named.sort()]);
    }
  });

  it('read every word that pages print for a choice, and go out with it', () => {
    for (const field of Object.keys(PLAN_WORDS) as WordField[])
      for (const code of Object.keys(PLAN_WORDS[field])) {
        const printed = field === 'targetPath' ? words.target.paths[code] : words[field][code];
        expect([field, readWord(field)(printed)]).toEqual([field, { read: code }]);
        expect(wordFor(field, code, lang)).toBe(printed);
      }
  });
});

describe('columns of years, sources and supplementary budgets', () => {
  it('are found as tables write them', () => {
    const head = 'code,title,2006 국비,2007년 시비(백만원),2006 합계,2008 Local debt,2008년목표';
    const fiscal = namedTable(tableLines(`${head}\nA,a`), FISCAL_TABLE).columns;
    expect([...fiscal.keys()].slice(2)).toEqual(['2006 국비', '2007 시비', '2006 합계', '2008 지방채']);
    expect(amountYears(fiscal)).toEqual([2006, 2007, 2008]);
    expect(targetYearsOf(namedTable(tableLines(`${head}\nA,a`), ITEM_TABLE).columns)).toEqual(['2008 목표']);
    const budget = namedTable(tableLines('line,source,제2회 추경,추경1\nA,a'), BUDGET_TABLE).columns;
    expect(stepsOf(budget)).toEqual([1, 2]);
  });

  it.each([
    ['2006 국비(백만원)', [], '백만원'],
    ['2006 국비', ['재정계획', '', '( 단위 : 천원 )'], '천원'],
    ['총사업비(단위: 억원)', ['단위: 천원'], '억원'],
    ['금액', ['단위: 명'], '원'],
    ['금액(원)', ['(단위:백만원)'], '원'],
  ])('%s under %j is in %s', (head, title, unit) => expect(moneyUnit(head, [{ number: 1, cells: title }])).toBe(unit));

  it.each([
    ['', 0],
    ['본예산', 0],
    ['1회 추경', 1],
    ['제2회추경', 2],
    ['추경３', 3],
  ])('step %j is %i', (text, read) => expect(readStep(text)).toEqual({ read }));

  it('other steps are refused, and steps go out as they come in', () => {
    expect(readStep('결산')).toEqual({ fault: 'plan-sync.import.step' });
    for (const lang of ['ko', 'en'] as const)
      expect([0, 2].map((step) => readStep(writtenStep(step, lang)))).toEqual([{ read: 0 }, { read: 2 }]);
    expect(readUsual('source', 'CITY')('')).toEqual({ read: 'CITY' });
    expect(readCustomers(writtenCustomers(['시민', '소상공인, 노점']))).toEqual(['시민', '소상공인, 노점']);
  });
});
