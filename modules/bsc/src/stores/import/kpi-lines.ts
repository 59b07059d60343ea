import { compare, isCalled, isEmptyCell, type NamedLine, readAmount, recordInCell } from '@yeondong/schema';
import type { Kpi } from '../../entities/kpi.js';
import type { KpiInput } from '../../inputs/kpi-inputs.js';
import type { ChangeGround } from '../../rules/change-window.js';
import { readCodes } from '../../rules/import/kpi-cells.js';
import type { KpiColumn } from '../../rules/import/kpi-table.js';
import type { KnownKpi, KpiLookups } from './kpi-lookups.js';
import { NUMBER_COLUMNS, READ_COLUMNS, READERS, readCode } from './kpi-readers.js';

export type KpiLine = NamedLine<KpiColumn>;
type Place = 'departmentKey' | 'objectiveKey' | 'csfKey' | 'goalKey' | 'surveyQuestionKey';
type Cells = Partial<Omit<KpiInput, 'department' | 'objective' | 'csf' | 'goal' | 'surveyQuestion' | 'initiatives'>>;

/** What a line says: cells that stand for themselves, places in the plan, and why it changes. Columns left out say nothing. */
export interface KpiSheet {
  readonly line: KpiLine;
  readonly code: string;
  readonly known: KnownKpi | null;
  readonly cells: Cells & Partial<Pick<Kpi, 'toYear'>>;
  readonly place: Partial<Pick<Kpi, Place>>;
  readonly initiatives: readonly number[] | null;
  readonly ground: ChangeGround;
  readonly reason: string | null;
}

/** The objective of a line, in the perspective that it names. */
function objectiveOf(line: KpiLine, { perspectives, objectives }: KpiLookups, known: KnownKpi | null): number | null {
  const perspective = recordInCell(line, 'perspective', perspectives);
  const within = objectives.filter(({ under }) => perspective === null || under === perspective);
  const text = line.text('objective');
  const elsewhere = within.every((each) => !isCalled(text, each)) && objectives.some((each) => isCalled(text, each));
  if (elsewhere && !isEmptyCell(text)) return line.refuse('perspective', 'bsc.import.perspective');
  return recordInCell(line, 'objective', within, known?.objectiveKey);
}

/** Places in the plan, of the columns that the table has; a KPI stays in its department. */
function placeOf(line: KpiLine, lookups: KpiLookups, known: KnownKpi | null): KpiSheet['place'] {
  const place: Partial<Record<Place, number | null>> = {};
  const department = recordInCell(line, 'department', lookups.departments, known?.departmentKey);
  if (known && department !== null && department !== known.departmentKey)
    line.refuse('department', 'bsc.import.department');
  if (!known && department !== null) place.departmentKey = department;
  const objective = objectiveOf(line, lookups, known);
  if (objective !== null) place.objectiveKey = objective;
  else if (known && line.has('objective') && isEmptyCell(line.text('objective')))
    line.refuse('objective', 'import.required');
  const factors = lookups.csfs.filter(({ under }) => under === (objective ?? known?.objectiveKey));
  if (line.has('csf')) place.csfKey = recordInCell(line, 'csf', factors, known?.csfKey);
  if (line.has('goal')) place.goalKey = recordInCell(line, 'goal', lookups.goals, known?.goalKey);
  if (line.has('surveyQuestion'))
    place.surveyQuestionKey = recordInCell(line, 'surveyQuestion', lookups.questions, known?.surveyQuestionKey);
  return place as KpiSheet['place'];
}

function initiativesOf(line: KpiLine, { initiatives }: KpiLookups): readonly number[] | null {
  if (!line.has('initiatives')) return null;
  return readCodes(line.text('initiatives')).flatMap(
    (code) => initiatives.get(code) ?? line.refuse('initiatives', 'bsc.import.initiative', { code }) ?? [],
  );
}

function cellsOf(line: KpiLine, unit: string): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const column of READ_COLUMNS) {
    if (!line.has(column)) continue;
    if (NUMBER_COLUMNS.has(column) && line.isMerged(column) && line.text(column) !== '')
      line.refuse(column, 'import.merged');
    cells[column] = line.read<unknown>(column, (text) => READERS[column](text, unit));
  }
  return cells;
}

/** Weights are of the scorecard: a table shows them and does not change them. */
function checkWeight(line: KpiLine, stands: string | undefined): void {
  if (isEmptyCell(line.text('weight'))) return;
  const weight = line.read('weight', readAmount('점'));
  if (weight !== null && (stands === undefined || compare(weight, stands) !== 0))
    line.refuse('weight', 'bsc.import.weight');
}

/** Reads a line; what is wrong is told at its cell, and the reading goes on. */
export function readSheet(line: KpiLine, lookups: KpiLookups): KpiSheet {
  const known = lookups.kpis.get(line.text('kpi')) ?? null;
  const code = known?.code ?? line.read('kpi', readCode) ?? '';
  const { title, ground, reason, ...cells } = cellsOf(line, line.text('unit') || (known?.unit ?? ''));
  checkWeight(line, known ? lookups.weights.get(known.key) : undefined);
  return {
    line,
    code,
    known,
    cells: { ...cells, titleKo: title } as KpiSheet['cells'],
    place: placeOf(line, lookups, known),
    initiatives: initiativesOf(line, lookups),
    ground: (ground as ChangeGround | null | undefined) ?? 'MIDYEAR',
    reason: (reason as string | null | undefined) ?? null,
  };
}
