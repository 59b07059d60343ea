import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Image, type ImageManifest } from './image.js';

describe('the image of the program', () => {
  const root = mkdtempSync(join(tmpdir(), 'yd-image-test-'));
  const image = new Image(root);
  const madeOf = ['schema/tsconfig.tsbuildinfo', 'package-lock.json'];
  const manifest: ImageManifest = { modules: ['@yeondong/bsc'], madeOf };
  const write = (file: string, text: string, second: number): void => {
    writeFileSync(join(root, file), text);
    utimesSync(join(root, file), second, second);
  };

  beforeEach(() => {
    for (const folder of ['schema', 'server/dist/image']) mkdirSync(join(root, folder), { recursive: true });
    for (const file of madeOf) write(file, '', 1000);
    write('server/dist/image/manifest.json', JSON.stringify(manifest), 2000);
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('serves the modules that it holds, all or some', () => {
    expect([image.serves(['@yeondong/bsc']), image.serves([])]).toEqual([true, true]);
  });

  it('does not serve a module that it does not hold', () => {
    expect(image.serves(['@yeondong/bsc', '@neighbour/complaints'])).toBe(false);
  });

  it('does not serve when something was compiled after it, or when it is not known what', () => {
    write('schema/tsconfig.tsbuildinfo', '', 3000);
    expect(image.serves([])).toBe(false);
    rmSync(join(root, 'schema/tsconfig.tsbuildinfo'));
    expect(image.serves([])).toBe(false);
  });

  it('does not serve before it was made', () => {
    rmSync(join(root, 'server/dist/image/manifest.json'));
    expect(image.serves([])).toBe(false);
  });

  it('runs with what it asks for, compiled before or not, and with a compilation of another node as without', () => {
    const text = "(function (exports, require, folder) { exports.joined = require('node:path').join(folder, 'x'); })";
    write('server/dist/image/program.cjs', text, 2000);
    const joined = join(root, 'server/dist/image/x');
    const script = image.compile();
    expect(image.run(script)).toEqual({ joined });
    writeFileSync(image.cache, script.createCachedData());
    expect(image.compile().cachedDataRejected).toBe(false);
    expect(image.run()).toEqual({ joined });
    write('server/dist/image/program.cache', 'of another node', 2000);
    expect(image.run()).toEqual({ joined });
  });
});
