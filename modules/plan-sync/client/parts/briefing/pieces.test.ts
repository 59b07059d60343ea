import { piecesOf, widthsOf } from './pieces';

const column = (title: string, numeric = false) => ({ __typename: 'BriefingColumn' as const, title, numeric });
const table = (caption: string, rows: string[][]) => ({
  ...{ __typename: 'BriefingTable' as const, caption, rows },
  columns: [column('가'), column('나', true), column('다')],
});
const section = (title: string, tables: ReturnType<typeof table>[], paragraphs: string[] = []) => ({
  ...{ __typename: 'BriefingSection' as const, title, tables, paragraphs },
});

describe('pieces of a briefing', () => {
  it('are headings, paragraphs, captions that say more than the heading, and rows', () => {
    const { pieces, tables, chapters } = piecesOf([
      section('개요', [table('개요', [['1', '2', '3']])], ['단위']),
      section('보고', [table('과제 하나', [['4', '5', '6']])]),
    ]);
    expect(
      pieces.map((piece) => (piece.kind === 'row' ? `${piece.table}: ${piece.cells.join()}` : piece.text)),
    ).toEqual(['1. 개요', '단위', '0: 1,2,3', '2. 보고', '과제 하나', '1: 4,5,6']);
    expect(tables).toHaveLength(2);
    expect(chapters.map(({ at }) => at)).toEqual([0, 3]);
  });

  it('give numbers less room than words, and the whole is 100', () => {
    expect(widthsOf(table('', []))).toEqual([37.5, 25, 37.5]);
    expect(widthsOf({ ...table('', []), columns: [column('가'), column('나')] })).toEqual([24, 76]);
  });
});
