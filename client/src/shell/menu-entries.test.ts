import { type MenuLink, underHeadings } from './menu-entries';

const link = (to: string, heading?: string): MenuLink => ({ to, title: to, icon: null, ...(heading && { heading }) });

describe('pages of a module in the menu', () => {
  it('stand under their headings in their own order, and without one where they name none', () => {
    const links = [link('board'), link('map', '준비'), link('kpis', '준비'), link('entry', '실적')];
    expect(underHeadings(links).map(({ heading, links: own }) => [heading, own.map(({ to }) => to)])).toEqual([
      [undefined, ['board']],
      ['준비', ['map', 'kpis']],
      ['실적', ['entry']],
    ]);
  });

  it('are one list in a module without headings', () => {
    expect(underHeadings([link('a'), link('b')])).toEqual([{ heading: undefined, links: [link('a'), link('b')] }]);
    expect(underHeadings([])).toEqual([]);
  });
});
