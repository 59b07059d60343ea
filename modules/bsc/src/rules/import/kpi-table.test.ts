import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { namedTable, readAmount, readYear, tableLines } from '@yeondong/schema/rules';
import { readBands, readCodes, readWhole } from './kpi-cells.js';
import { KPI_TABLE } from './kpi-table.js';
import { KPI_WORDS, readWord, type WordField } from './kpi-words.js';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../../client/messages');
const texts = (lang: string) => JSON.parse(readFileSync(`${root}/${lang}.json`, 'utf8'));
const GROUPS: Partial<Record<WordField, string>> = { source: 'kpiSource', ground: 'changeGround' };

describe.each(['ko', 'en'])('a table of definition sheets in %s', (lang) => {
  const words = texts(lang);

  it('reads every word that pages print for a choice', () => {
    for (const field of Object.keys(KPI_WORDS) as WordField[])
      for (const code of Object.keys(KPI_WORDS[field]))
        expect([field, readWord(field, words[GROUPS[field] ?? field][code])]).toEqual([field, { read: code }]);
  });

  it('knows every column by the name it is exported with', () => {
    const head = Object.keys(KPI_TABLE.names).map((column) => words.tables.columns[column]);
    const { columns } = namedTable(tableLines(`${head.join(',')}\nA,a`), KPI_TABLE);
    expect([...columns.keys()]).toEqual(Object.keys(KPI_TABLE.names));
  });
});

describe('a cell of a definition sheet', () => {
  it.each([
    ['polarity', ' 하향', 'DOWN'],
    ['polarity', 'fit', 'FIT'],
    ['method', '구간평가', 'M3'],
    ['method', 'ｍ1_b', 'M1_B'],
    ['unitKind', '%', 'PERCENT'],
  ] as const)('names a choice: %s %s', (field, text, read) => expect(readWord(field, text)).toEqual({ read }));

  it('that names no choice is told the choices', () => {
    expect(readWord('cycle', '격월')).toEqual({
      fault: 'import.choice',
      params: { choices: '매월, 분기, 반기, 연 1회' },
    });
    expect(readWord('cycle', '')).toEqual({ fault: 'import.required' });
  });

  it.each([
    ['', null],
    ['-', null],
    [
      '0~60 → 60 / 60~ → 100',
      [
        { from: '0', to: '60', points: '60' },
        { from: '60', to: null, points: '100' },
      ],
    ],
    [
      '~△5->0; △5∼１,０００ → 100',
      [
        { from: null, to: '-5', points: '0' },
        { from: '-5', to: '1000', points: '100' },
      ],
    ],
  ])('%j holds bands', (text, read) => expect(readBands(text)).toEqual({ read }));

  it.each(['0-60: 60', '0~육십 → 60', '0~60 →', '0~60'])('%j holds none', (text) =>
    expect(readBands(text)).toEqual({ fault: 'bsc.import.bands' }),
  );

  it('holds whole numbers, amounts of its unit, years and codes', () => {
    expect([readWhole('일')('30일'), readWhole('σ')('2σ'), readWhole('')('2.0')]).toEqual([
      { read: 30 },
      { read: 2 },
      { read: 2 },
    ]);
    expect(readWhole('')('1.5')).toEqual({ fault: 'import.whole' });
    expect(readAmount('백만원')('△3억원')).toEqual({ read: '-300' });
    expect(readAmount('명')('0.1234567')).toEqual({ fault: 'decimal.too-precise', params: { digits: 6 } });
    expect([readYear('2006년'), readYear(''), readYear('06')]).toEqual([
      { read: 2006 },
      { read: null },
      { fault: 'import.year' },
    ]);
    expect(readCodes('A-1, B-2;A-1')).toEqual(['A-1', 'B-2']);
    expect(readCodes('-')).toEqual([]);
  });
});
