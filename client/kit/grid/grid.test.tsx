import { act, fireEvent, renderHook, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPart } from '../testing';
import { type GridColumn, type GridValues, type PasteResult, pasteBlock } from './cells';
import { EntryGrid } from './entry-grid';
import { nextCell } from './moves';
import { useGrid } from './use-grid';

const COLUMNS: readonly GridColumn[] = [
  { key: 'actual', title: '실적', unit: '%', kind: 'number' },
  { key: 'people', title: '인원', unit: '명', kind: 'number' },
  { key: 'note', title: '비고', kind: 'text' },
];
const ROWS = ['a', 'b', 'c'];
const EMPTY: GridValues = {};

function Sample({ locked = false }: { locked?: boolean }) {
  const grid = useGrid(EMPTY, ROWS, COLUMNS);
  return (
    <EntryGrid
      caption="실적 입력"
      rowTitle="지표"
      rows={ROWS.map((id) => ({ id, title: `지표 ${id}`, locked }))}
      columns={COLUMNS}
      grid={grid}
    />
  );
}

const cell = (row: string, column: string) => screen.getByLabelText<HTMLInputElement>(`지표 ${row}, ${column}`);
const paste = (target: HTMLElement, text: string) =>
  fireEvent.paste(target, { clipboardData: { getData: () => text } });

describe('moves', () => {
  const caret = { atStart: false, atEnd: false, all: false };
  const size = { rows: 3, columns: 2 };

  it('lead down with Enter and up with Shift+Enter, never out of the grid', () => {
    expect(nextCell('Enter', false, { row: 0, column: 1 }, size, caret)).toEqual({ row: 1, column: 1 });
    expect(nextCell('Enter', true, { row: 1, column: 1 }, size, caret)).toEqual({ row: 0, column: 1 });
    expect(nextCell('Enter', false, { row: 2, column: 1 }, size, caret)).toBeNull();
  });

  it('lead sideways only from the edge of the text', () => {
    expect(nextCell('ArrowRight', false, { row: 0, column: 0 }, size, caret)).toBeNull();
    expect(nextCell('ArrowRight', false, { row: 0, column: 0 }, size, { ...caret, atEnd: true })).toEqual({
      row: 0,
      column: 1,
    });
    expect(nextCell('ArrowLeft', false, { row: 0, column: 1 }, size, { ...caret, all: true })).toEqual({
      row: 0,
      column: 0,
    });
  });

  it('leave Tab to the browser', () => {
    expect(nextCell('Tab', false, { row: 0, column: 0 }, size, caret)).toBeNull();
  });
});

describe('a pasted block', () => {
  it('fills from the cell on, leaves what it cannot read, and says what fell outside', () => {
    const result = pasteBlock('△3.2\t1,200\n없음\t7%\n5\t6\n9\t9', {
      rowIds: ROWS,
      columns: COLUMNS.slice(0, 2),
      at: { row: 0, column: 0 },
      values: { b: { actual: '77' } },
    });
    expect(result.values).toEqual({
      a: { actual: '-3.2', people: '1200' },
      b: { actual: '77' },
      c: { actual: '5', people: '6' },
    });
    expect(result.faults).toEqual({ 'b/actual': 'notANumber', 'b/people': 'unitPercent' });
    expect(result).toMatchObject({ written: 4, refused: 2, outside: true });
  });
});

describe('a year of sixty KPIs, pasted at once', () => {
  const months: readonly GridColumn[] = Array.from({ length: 12 }, (_, at) => ({
    key: `m${at + 1}`,
    title: `${at + 1}월`,
    kind: 'number',
  }));
  const kpis = Array.from({ length: 60 }, (_, at) => `k${at + 1}`);
  const BAD: Readonly<Record<string, string>> = { 'k7/m3': '셋', 'k30/m12': '1,23', 'k60/m1': '▽5' };
  const valueAt = (kpi: number, month: number) => String(1000 * kpi + month);
  const before: GridValues = Object.fromEntries(kpis.map((id) => [id, { m1: '1', m12: '12' }]));
  const block = kpis
    .map((id, row) => months.map(({ key }, at) => BAD[`${id}/${key}`] ?? valueAt(row + 1, at + 1)).join('\t'))
    .join('\r\n');

  it('keeps 717 cells, marks the 3 that cannot be read, and gives all of it back', () => {
    const { result } = renderHook(() => useGrid(before, kpis, months));
    let pasted: PasteResult | undefined;
    act(() => {
      pasted = result.current.paste(block, { row: 0, column: 0 });
    });
    expect(pasted).toMatchObject({ written: 717, refused: 3, outside: false });
    expect(Object.keys(result.current.faults).sort()).toEqual(Object.keys(BAD).sort());
    const kept = kpis.flatMap((id, row) =>
      months.filter(({ key }, at) => result.current.values[id]?.[key] === valueAt(row + 1, at + 1)),
    );
    expect(kept).toHaveLength(717);
    expect(result.current.values.k30?.m12).toBe('12');
    act(() => result.current.undo());
    expect([result.current.values, result.current.faults, result.current.dirty]).toEqual([before, {}, false]);
  });
});

describe('the entry grid', () => {
  it('takes a number, shows it grouped, and goes down with Enter', async () => {
    renderPart(<Sample />);
    const user = userEvent.setup();
    await user.click(cell('a', '인원'));
    await user.keyboard('１２３４{Enter}');
    expect(cell('a', '인원').value).toBe('1,234');
    expect(document.activeElement).toBe(cell('b', '인원'));
  });

  it('follows the reading order with Tab', async () => {
    renderPart(<Sample />);
    const user = userEvent.setup();
    await user.click(cell('a', '실적'));
    await user.tab();
    expect(document.activeElement).toBe(cell('a', '인원'));
    await user.tab();
    await user.tab();
    expect(document.activeElement).toBe(cell('b', '실적'));
  });

  it('keeps what cannot be read, marks the cell and says why', async () => {
    renderPart(<Sample />);
    const user = userEvent.setup();
    await user.click(cell('a', '실적'));
    await user.keyboard('▽3{Enter}');
    expect(cell('a', '실적').value).toBe('▽3');
    expect(cell('a', '실적').getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(cell('a', '실적').getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      '△',
    );
  });

  it('goes back to the old value with Escape', async () => {
    renderPart(<Sample />);
    const user = userEvent.setup();
    await user.click(cell('a', '비고'));
    await user.keyboard('쓰다 만 글{Escape}');
    expect(cell('a', '비고').value).toBe('');
  });

  it('pastes a block from Excel and takes it back with Ctrl+Z', async () => {
    renderPart(<Sample />);
    const user = userEvent.setup();
    await user.click(cell('b', '실적'));
    paste(cell('b', '실적'), '98.5%\t1,200\t분기 실적\r\n△1\t20\t\r\n');
    expect([cell('b', '실적').value, cell('b', '인원').value, cell('b', '비고').value]).toEqual([
      '98.5',
      '1,200',
      '분기 실적',
    ]);
    expect([cell('c', '실적').value, cell('c', '인원').value]).toEqual(['-1', '20']);
    expect(screen.getByRole('status').textContent).toBe('6칸을 붙여 넣었습니다');
    await user.keyboard('{Control>}z{/Control}');
    expect(cell('b', '실적').value).toBe('');
  });

  it('leaves Enter to the input method while Hangul is composed', async () => {
    renderPart(<Sample />);
    await userEvent.setup().click(cell('a', '비고'));
    fireEvent.keyDown(cell('a', '비고'), { key: 'Enter', isComposing: true });
    expect(document.activeElement).toBe(cell('a', '비고'));
  });

  it('takes nothing where it is locked', () => {
    renderPart(<Sample locked />);
    expect(cell('a', '실적').readOnly).toBe(true);
    paste(cell('a', '실적'), '1\t2');
    expect(cell('a', '실적').value).toBe('');
  });
});
