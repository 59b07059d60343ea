import type { Program } from '../entities/program.js';
import { PLAN_YEAR } from './planned-activity.js';

type LineColumn = 'line' | 'module' | 'section' | 'text' | 'kind';
/** A row of lines.csv: one line of the plan. */
export type PlanLine = Readonly<Record<LineColumn, string>>;

type ProgramColumn = 'program_no' | 'module' | 'title' | 'bullets';
/** A row of programs.csv. */
export type ProgramRow = Readonly<Record<ProgramColumn, string>>;

export type PlanProgram = Omit<Program, 'id' | 'key' | 'departmentKey' | 'version'>;

/** Which headings of the plan's text a part of a program holds, in order. */
const SECTIONS = {
  purposes: ['취지'],
  overview: ['사업개요'],
  plans: ['추진계획', 'BSC 정착을 위한 보완 및 관리'],
  expectedEffects: ['기대효과'],
} as const;

/** A program of the plan with its own words, line by line. */
export function planProgram(row: ProgramRow, titleEn: string, lines: readonly PlanLine[]): PlanProgram {
  const bullets = lines.filter(({ module, kind }) => module === row.module && kind === 'bullet');
  const under = (headings: readonly string[]): string[] =>
    headings.flatMap((heading) => bullets.filter(({ section }) => section === heading).map(({ text }) => text));
  return {
    code: `P${PLAN_YEAR}-${row.program_no}`,
    titleKo: row.title,
    titleEn,
    position: Number(row.program_no),
    year: PLAN_YEAR,
    module: row.module,
    purposes: under(SECTIONS.purposes),
    overview: under(SECTIONS.overview),
    plans: under(SECTIONS.plans),
    expectedEffects: under(SECTIONS.expectedEffects),
  };
}
