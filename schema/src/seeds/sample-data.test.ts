import { ROLES } from '../contract/permission.js';
import { dataRows } from './data-files.js';
import { words } from './data-folder.js';

const units = dataRows<'code' | 'name_ko' | 'name_en' | 'kind' | 'level' | 'parent' | 'valid_to' | 'sample' | 'source'>(
  'organization',
);
const byCode = new Map(units.map((unit) => [unit.code, unit]));
const below = (code: string) => units.filter(({ parent }) => parent === code);

describe('the organization of the data', () => {
  it('has the 3 districts and 37 town offices of 1 January 2006', () => {
    expect(units.filter(({ level }) => level === '구').map((unit) => [unit.name_ko, below(unit.code).length])).toEqual([
      ['원미구', 20],
      ['소사구', 10],
      ['오정구', 7],
    ]);
    expect(units.filter(({ level }) => level === '동')).toHaveLength(37);
    expect(units.filter(({ level }) => level === '구').map((unit) => unit.valid_to)).toEqual(
      Array(3).fill('2016-07-03'),
    );
  });

  it('names every region, division and affiliate of its sources', () => {
    const names = (rows: readonly Readonly<Record<string, string>>[], column: string) => rows.map((row) => row[column]);
    const known = units.map((unit) => unit.name_ko);
    expect(known).toEqual(expect.arrayContaining(names(dataRows('regions'), 'name')));
    expect(known).toEqual(expect.arrayContaining(names(dataRows('departments-2019'), 'department')));
    expect(known).toEqual(expect.arrayContaining(names(dataRows('organisations'), 'name')));
  });

  it('has ASCII codes, English names, and every unit after the one above it', () => {
    expect(byCode.size).toBe(units.length);
    units.forEach((unit, index) => {
      expect(unit.code).toMatch(/^[A-Z0-9_]+$/);
      expect(unit.name_en).toMatch(/^[ -~]+$/);
      if (index > 0) expect(units.findIndex(({ code }) => code === unit.parent)).toBeLessThan(index);
    });
    expect(units.filter(({ parent }) => parent === '')).toHaveLength(1);
  });

  it('marks as samples the divisions of 2019 and of nowhere, but not the one that the plan names', () => {
    const marked = units.filter(({ sample }) => sample === '1').map(({ source }) => source);
    expect(new Set(marked)).toEqual(new Set(['departments-2019.csv', 'supplement']));
    expect(byCode.get('POLICY_PLANNING')).toMatchObject({ name_ko: '정책기획과', sample: '0' });
  });

  it('has one account of each role but the public, head and staff in one division other than 정책기획과', () => {
    const people = dataRows<'login' | 'role' | 'department'>('people');
    expect(people.map(({ role }) => role)).toEqual(ROLES.filter((role) => role !== 'public'));
    expect(people.every(({ login, role }) => login === role)).toBe(true);
    const at = (login: string) => people.find((person) => person.login === login)?.department;
    expect(at('planner')).toBe('POLICY_PLANNING');
    expect([at('head'), at('staff')]).toEqual(['WELFARE_POLICY', 'WELFARE_POLICY']);
    for (const { department } of people) expect(byCode.has(department)).toBe(true);
  });
});

describe('the hierarchy of the data', () => {
  const domains = dataRows<'code' | 'title_ko'>('domains');
  const goals = dataRows<'code' | 'domain'>('goals');
  const initiatives = dataRows<'code' | 'goal' | 'lead' | 'cooperating' | 'starts_on' | 'ends_on'>('initiatives');
  const milestones = dataRows<'initiative' | 'due_on' | 'done_on'>('milestones');

  it('has missions in words of the plan, and each area in at least one of them', () => {
    const missions = dataRows<'line' | 'title_ko' | 'domains'>('missions');
    const plan = dataRows<'line' | 'text'>('lines');
    for (const { line, title_ko } of missions) expect(plan.find((row) => row.line === line)?.text).toContain(title_ko);
    expect(new Set(missions.flatMap((row) => words(row.domains)))).toEqual(new Set(domains.map(({ code }) => code)));
  });

  it('has six areas, three goals in each, three or four initiatives in each goal', () => {
    expect(domains.map((row) => row.title_ko)).toEqual(['경제', '문화', '도시·교통', '복지', '환경', '자치경영']);
    for (const { code } of domains) expect(goals.filter(({ domain }) => domain === code)).toHaveLength(3);
    for (const { code } of goals) expect([3, 4]).toContain(initiatives.filter(({ goal }) => goal === code).length);
    expect(goals.every(({ code }) => code.startsWith('sample.'))).toBe(true);
  });

  it('names known departments, and days within the vision', () => {
    for (const { lead, cooperating, starts_on, ends_on } of initiatives) {
      for (const code of [lead, ...words(cooperating)]) expect(byCode.has(code)).toBe(true);
      expect(['2006-01-01' <= starts_on, starts_on < ends_on, ends_on <= '2015-12-31']).toEqual([true, true, true]);
    }
  });

  it('has milestones done and overdue on 15 June 2006', () => {
    const codes = new Set(initiatives.map(({ code }) => code));
    expect(milestones.every(({ initiative }) => codes.has(initiative))).toBe(true);
    expect(milestones.filter(({ done_on }) => done_on !== '')).toHaveLength(56);
    expect(milestones.filter(({ due_on, done_on }) => done_on === '' && due_on < '2006-06-15')).toHaveLength(16);
    expect(milestones.every(({ done_on }) => done_on < '2006-06-15')).toBe(true);
  });
});
