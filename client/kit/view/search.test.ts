import { defineSearch, flag, integer, oneOf, period, sort, text } from './search';

const view = defineSearch({
  tab: oneOf(['a', 'b'], 'a'),
  month: integer(1, 12, null),
  period: period('2006-05'),
  sort: sort('code'),
  q: text(''),
  mine: flag(),
});

describe('the state of a view in the URL', () => {
  it('is read with its defaults', () => {
    expect(view.read({})).toEqual({ tab: 'a', month: null, period: '2006-05', sort: 'code', q: '', mine: false });
  });

  it('turns wrong values into the defaults', () => {
    expect(view.read({ tab: 'z', month: 13, period: '2006-13', sort: 'a b', q: {}, mine: 'yes' })).toEqual(
      view.read({}),
    );
  });

  it('takes numbers that the address made of texts', () => {
    expect(view.read({ period: 2006, month: '3' })).toMatchObject({ period: '2006', month: 3 });
  });

  it('holds only what differs from the defaults', () => {
    expect(view.validate({ tab: 'b', month: null, sort: 'code', q: 'x', stray: 1 })).toEqual({ tab: 'b', q: 'x' });
  });
});
