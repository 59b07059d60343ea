import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ofClientPart } from './client-part.js';

const PAGES = { './client': './client/index.tsx' };

describe('the pages of a module', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'yd-module-'));
    mkdirSync(join(folder, 'client'));
    writeFileSync(join(folder, 'client', 'index.tsx'), '');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const complaints = (content: object, module: { id?: string; client?: string }): string[] => {
    const file = join(folder, 'package.json');
    writeFileSync(file, JSON.stringify({ name: '@city/field-survey', ...content }));
    return ofClientPart(file, { id: 'field-survey', ...module });
  };

  it('may be there or not, as the definition says', () => {
    expect(complaints({ exports: PAGES }, { client: './client' })).toEqual([]);
    expect(complaints({}, {})).toEqual([]);
  });

  it('are refused when the package does not export them, or the file is not there', () => {
    expect(complaints({}, { client: './client' })).toEqual([
      'package @city/field-survey does not export ./client, which module field-survey names',
    ]);
    expect(complaints({ exports: { './client': './client/main.tsx' } }, { client: './client' })).toEqual([
      'package @city/field-survey exports ./client/main.tsx, which is not there',
    ]);
  });

  it('are refused under another subpath than the build looks at', () => {
    expect(complaints({ exports: { './pages': './client/index.tsx' } }, { client: './pages' })).toEqual([
      'module field-survey names its client part ./pages; the build looks for ./client',
    ]);
  });

  it('are refused when the definition does not name what the package exports', () => {
    expect(complaints({ exports: PAGES }, {})).toEqual([
      'package @city/field-survey exports ./client, but module field-survey does not name it',
    ]);
  });

  it('are refused when they would be built under another name than the id', () => {
    const module = { id: 'survey', client: './client' };
    expect(complaints({ exports: PAGES }, module)).toEqual([
      'the pages of module survey would be built as field-survey: its package.json needs "yeondong": { "id": "survey" }',
    ]);
    expect(complaints({ exports: PAGES, yeondong: { id: 'survey' } }, module)).toEqual([]);
  });
});
