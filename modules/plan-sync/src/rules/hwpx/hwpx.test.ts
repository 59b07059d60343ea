import { strFromU8, unzipSync } from 'fflate';
import type { Briefing } from '../briefing/briefing.js';
import { hwpxOf } from './hwpx.js';

const BRIEFING: Briefing = {
  title: '2분기 보고회 <시험> & "따옴표"',
  subtitle: '보고회 자료',
  office: '정책기획과',
  day: '2006-06-13',
  approval: [
    { role: '담당', name: '담당자', signedOn: '2006-06-12' },
    { role: '과장', name: null, signedOn: null },
  ],
  sections: [
    {
      title: '보고 순서',
      paragraphs: ['단위: %'],
      tables: [
        {
          caption: '보고 순서',
          columns: [
            { title: '과제', numeric: false },
            { title: '진도', numeric: true },
          ],
          rows: [
            ['육성자금 <1차>', '45%'],
            ['두 줄\n내용', '–'],
          ],
        },
      ],
    },
  ],
};

const bytes = hwpxOf(BRIEFING, 'ko');
const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
const part = (name: string): string => parts.get(name) ?? '';

const unescaped = (text: string): string =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

/** Texts of the cells of each table, lines of a cell joined. */
const tables = [...part('Contents/section0.xml').matchAll(/<hp:tbl .*?<\/hp:tbl>/gs)].map(([table]) =>
  [...table.matchAll(/<hp:tr>(.*?)<\/hp:tr>/gs)].map(([, row]) =>
    [...(row ?? '').matchAll(/<hp:tc .*?<\/hp:tc>/gs)].map(([cell]) =>
      [...cell.matchAll(/<hp:t>(.*?)<\/hp:t>/gs)].map(([, text]) => unescaped(text ?? '')).join('\n'),
    ),
  ),
);

describe('a briefing as HWPX', () => {
  it('begins with its type, which is stored as it is', () => {
    // Local file header: signature, method at 8, length of the name at 26, then name and content.
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    expect([view.getUint32(0, true), view.getUint16(8, true), view.getUint16(26, true)]).toEqual([0x04034b50, 0, 8]);
    expect(strFromU8(bytes.slice(30, 57))).toBe('mimetypeapplication/hwp+zip');
  });

  it('has the parts of the package, and its root names them', () => {
    expect([...parts.keys()].sort()).toEqual(
      [
        'mimetype',
        'version.xml',
        'settings.xml',
        'META-INF/container.xml',
        'META-INF/manifest.xml',
        'Contents/content.hpf',
        'Contents/header.xml',
        'Contents/section0.xml',
      ].sort(),
    );
    expect(part('META-INF/container.xml')).toContain('full-path="Contents/content.hpf"');
    const hrefs = [...part('Contents/content.hpf').matchAll(/href="([^"]+)"/g)].map(([, href]) => href ?? '');
    expect(hrefs.every((href) => parts.has(href))).toBe(true);
  });

  it.each(['Contents/header.xml', 'Contents/section0.xml', 'Contents/content.hpf', 'version.xml', 'settings.xml'])(
    'closes every element of %s',
    (name) => {
      const open: string[] = [];
      for (const [, close, tag = '', self] of part(name).matchAll(/<(\/?)([a-z]+:\w+)[^<>]*?(\/?)>/g)) {
        if (close) expect(open.pop()).toBe(tag);
        else if (!self) open.push(tag);
      }
      expect(open).toEqual([]);
    },
  );

  it('refers only to letters, paragraphs and borders that the header has', () => {
    const known = (element: string) =>
      [...part('Contents/header.xml').matchAll(new RegExp(`<hh:${element} id="(\\d+)"`, 'g'))].map(([, id]) => id);
    const used = (attribute: string) => [
      ...new Set(
        [...part('Contents/section0.xml').matchAll(new RegExp(`${attribute}="(\\d+)"`, 'g'))].map(([, id]) => id),
      ),
    ];
    expect(known('charPr')).toEqual(expect.arrayContaining(used('charPrIDRef')));
    expect(known('paraPr')).toEqual(expect.arrayContaining(used('paraPrIDRef')));
    expect(known('borderFill')).toEqual(expect.arrayContaining(used('borderFillIDRef')));
  });

  it('holds the approval box and every cell of the tables, with signs of XML and lines as they are', () => {
    expect(tables).toEqual([
      [
        ['담당', '과장'],
        ['담당자\n2006-06-12', ''],
      ],
      [
        ['과제', '진도'],
        ['육성자금 <1차>', '45%'],
        ['두 줄\n내용', '–'],
      ],
    ]);
  });

  it('is the same byte for byte however often it is made', () => {
    expect(Buffer.from(hwpxOf(BRIEFING, 'ko')).equals(Buffer.from(bytes))).toBe(true);
  });
});
