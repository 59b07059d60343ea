import { dataRows, planLines } from './data-files.js';
import { type PlanLine, type ProgramRow, planProgram } from './plan-program.js';

const rows: readonly ProgramRow[] = dataRows('programs');
const lines: readonly PlanLine[] = dataRows('lines');
const english = dataRows<'program_no' | 'title_en'>('program-titles');
const programs = rows.map((row, index) => planProgram(row, english[index]?.title_en as string, lines));

describe('programs of the plan', () => {
  it('are five, with their exact titles in the order of the plan', () => {
    expect(programs.map(({ code, titleKo }) => [code, titleKo])).toEqual([
      ['P2006-1', '비전부천 2015 장기발전계획 연동화'],
      ['P2006-2', '새로운 정책개발 역량 제고'],
      ['P2006-3', '고객과 성과중심의 BSC 확대 정착'],
      ['P2006-4', '지속가능한 혁신프로그램 운영'],
      ['P2006-5', '정책결정에 유용한 사회지표 작성'],
    ]);
    expect(programs.map(({ titleEn }) => titleEn)).toEqual(english.map((row) => row.title_en));
  });

  it.each([
    ['plan-sync', 2, 4, 20, 4],
    ['policy-rnd', 1, 3, 12, 2],
    ['bsc', 2, 3, 18, 3],
    ['innovation', 1, 3, 16, 2],
    ['social-indicators', 2, 3, 10, 2],
  ])('%s has %i purposes, %i lines of overview, %i of plans, %i of effects', (module, ...counts) => {
    const program = programs.find((candidate) => candidate.module === module);
    const parts = [program?.purposes, program?.overview, program?.plans, program?.expectedEffects];
    expect(parts.map((part) => part?.length)).toEqual(counts);
    expect(counts.reduce((sum, count) => sum + count)).toBe(Number(rows.find((row) => row.module === module)?.bullets));
  });

  it('put what BSC needs to take root after its plans', () => {
    const plans = programs[2]?.plans ?? [];
    expect(plans[0]).toBe('업무, 고객, 성과와 보상을 연계하는 통합행정관리시스템 구축');
    expect(plans.slice(-4)).toEqual([
      'BSC 운영 표준 매뉴얼 제작 활용',
      '성과관리 이해 교육 : 2회 (전직원)',
      '평가 결과 성과 및 보상반영 : 성과급, 인사 고가, 인재관리',
      '평가 결과 Feed-back 및 성과지표 추적',
    ]);
  });

  it('keep every line as the plan has it, also a misprint', () => {
    const plan = planLines();
    for (const { line, text } of lines) expect(plan[Number(line) - 1]).toContain(text);
    expect(programs[3]?.plans).toContain('시정0의 총체적 개선 혁신과제 발굴 추진(148건)');
  });
});
