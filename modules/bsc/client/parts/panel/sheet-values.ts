import type { GridErrors, GridValues } from '@yeondong/client/kit';
import { cellKey } from '@yeondong/client/kit';
import type { Item, Round } from './panel-nodes';

export const COMMENT = 'comment';

interface Scheme {
  readonly criteria: readonly Pick<Round['criteria'][number], 'code'>[];
  readonly grades: readonly Pick<Round['grades'][number], 'code' | 'titleKo' | 'titleEn' | 'points'>[];
}

type Cells = GridValues[string];

/** Whether a member gives this KPI nothing: it is the own department's, or they are recused. */
export const isClosedTo = ({ ownDepartment, mySheet }: Pick<Item, 'ownDepartment' | 'mySheet'>): boolean =>
  ownDepartment || mySheet?.state === 'RECUSED';

/** What the server has of a row. */
export const cellsOf = ({ mySheet }: Pick<Item, 'mySheet'>, { criteria }: Scheme): Cells => ({
  ...Object.fromEntries(
    criteria.map(({ code }) => [code, mySheet?.marks.find(({ criterion }) => criterion === code)?.grade ?? '']),
  ),
  [COMMENT]: mySheet?.state === 'RECUSED' ? '' : (mySheet?.comment ?? ''),
});

export const valuesOf = (items: readonly Item[], scheme: Scheme): GridValues =>
  Object.fromEntries(items.map((item) => [item.id, cellsOf(item, scheme)]));

/** The sign of a grade that was typed: the sign itself, its title, or its points (5 for 수). Null where it is none. */
export function gradeFrom(text: string, { grades }: Scheme): string | null {
  const typed = text.trim();
  const found = grades.find(
    ({ code, titleKo, titleEn, points }) =>
      [code, titleKo, points].includes(typed) || titleEn.toLowerCase() === typed.toLowerCase(),
  );
  return found?.code ?? null;
}

/** Cells whose text is no grade. */
export const faultsOf = (values: GridValues, scheme: Scheme, message: string): GridErrors =>
  Object.fromEntries(
    Object.entries(values).flatMap(([id, cells]) =>
      scheme.criteria.flatMap(({ code }) => {
        const text = cells[code] ?? '';
        return text === '' || gradeFrom(text, scheme) ? [] : [[cellKey(id, code), message] as const];
      }),
    ),
  );

const same = (one: Cells | undefined, other: Cells, scheme: Scheme): boolean =>
  scheme.criteria.every(({ code }) => {
    const text = one?.[code] ?? '';
    return (gradeFrom(text, scheme) ?? text) === (other[code] ?? '');
  }) && (one?.[COMMENT] ?? '') === (other[COMMENT] ?? '');

/** Rows that differ from what the server has. */
export const changedItems = (items: readonly Item[], values: GridValues, scheme: Scheme): Item[] =>
  items.filter((item) => !isClosedTo(item) && !same(values[item.id], cellsOf(item, scheme), scheme));

/** A row as it is sent; what is no grade is left out. */
export const rowOf = (item: Item, values: GridValues, scheme: Scheme) => ({
  item: item.id,
  version: item.mySheet?.version ?? null,
  marks: scheme.criteria.flatMap(({ code }) => {
    const grade = gradeFrom(values[item.id]?.[code] ?? '', scheme);
    return grade === null ? [] : [{ criterion: code, grade }];
  }),
  comment: values[item.id]?.[COMMENT]?.trim() || null,
});

/** Whether every criterion of a row has a grade. */
export const isWhole = (item: Item, values: GridValues, scheme: Scheme): boolean =>
  rowOf(item, values, scheme).marks.length === scheme.criteria.length;

/** What is handed in: whole rows that are new, changed, or a draft still. */
export const rowsToSubmit = (items: readonly Item[], values: GridValues, scheme: Scheme): Item[] => {
  const changed = new Set(changedItems(items, values, scheme).map(({ id }) => id));
  return items.filter(
    (item) =>
      !isClosedTo(item) &&
      isWhole(item, values, scheme) &&
      (item.mySheet?.state !== 'SUBMITTED' || changed.has(item.id)),
  );
};
