import { type Block, pageOf, paginate } from './paginate';

const text = (height: number, more: Partial<Block> = {}): Block => ({
  ...{ height, table: null, head: 0, beginsPage: false, keepsNext: false },
  ...more,
});
const row = (height: number, table = 1): Block => text(height, { table, head: 10 });
const chapter = text(20, { beginsPage: true, keepsNext: true });

describe('pages', () => {
  it('are filled in order, and none where there is nothing', () => {
    expect(paginate([], 100)).toEqual([]);
    expect(paginate([text(60), text(40), text(1)], 100)).toEqual([[0, 1], [2]]);
  });

  it('begin with each chapter', () => {
    expect(paginate([chapter, text(10), chapter, text(10)], 100)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('repeat the head of a table that goes on', () => {
    // 10 + 45 + 45 = 100 fits; the third row needs the head again.
    expect(paginate([row(45), row(45), row(45), row(45), row(1)], 100)).toEqual([[0, 1], [2, 3], [4]]);
  });

  it('give each table a head of its own', () => {
    expect(paginate([row(40, 1), row(40, 2)], 100)).toEqual([[0, 1]]);
    expect(paginate([row(40, 1), row(41, 2)], 100)).toEqual([[0], [1]]);
  });

  it('never end with a heading or a caption', () => {
    expect(paginate([text(60), text(20, { keepsNext: true }), row(30)], 100)).toEqual([[0], [1, 2]]);
  });

  it('hold alone what is higher than they are', () => {
    expect(paginate([text(10), text(300), text(10)], 100)).toEqual([[0], [1], [2]]);
  });

  it('are counted from 1', () => {
    const pages = paginate([chapter, text(90), chapter], 100);
    expect([pageOf(pages, 0), pageOf(pages, 1), pageOf(pages, 2)]).toEqual([1, 2, 3]);
  });
});
