import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ModuleDefinition, tableOf } from '@yeondong/schema';
import { getNamedType, isInputObjectType } from 'graphql';
import type { Subject } from './subject.js';

/** What every import of a table takes. */
const FILE_FIELDS = ['fileName', 'bytes', 'dryRun', 'soundOnly'];

const isKorean = (text: string): boolean => /[가-힣]/.test(text);
const isEnglish = (text: string): boolean => /[A-Za-z]/.test(text) && !isKorean(text);
/** Names of the values in a text; Korean ones may carry the particles to choose from, `{target:과/와}`. */
const placeholders = (text: string): string => [...new Set(text.match(/(?<=\{)\w+/g) ?? [])].sort().join(' ');

/** The compiled source of the package, without its tests. */
function sourceOf({ folder }: Subject): string {
  const files = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' });
  const own = files.filter((file) => file.endsWith('.js') && !/(^|\/)tests\/|\.test\.js$/.test(file));
  return own.map((file) => readFileSync(join(folder, 'dist', file), 'utf8')).join('\n');
}

function withoutPrefix({ id, ...module }: ModuleDefinition): string[] {
  const named: [what: string, prefix: string, names: readonly string[]][] = [
    ['table', `${id.replaceAll('-', '_')}_`, module.entities.map((entity) => tableOf(entity).name)],
    ['permission', `${id}.`, Object.keys(module.permissions)],
    ['event', `${id}.`, module.events.emits.map(({ name }) => name)],
    ['job', `${id}.`, module.jobs.map((job) => job.id)],
    ['message', `${id}.`, [...Object.keys(module.messages.ko), ...Object.keys(module.messages.en)]],
  ];
  return named.flatMap(([what, prefix, names]) =>
    names.filter((name) => !name.startsWith(prefix)).map((name) => `${what} ${name}`),
  );
}

type Texts = { readonly [key: string]: string | Texts };

/** The texts of the module's pages, by path, with the values that each takes; null where it has no pages. */
function pageTexts({ folder }: Subject, language: string): Map<string, string> | null {
  const file = join(folder, 'client', 'messages', `${language}.json`);
  if (!existsSync(file)) return null;
  const texts = new Map<string, string>();
  const walk = (below: Texts, path: string): void => {
    for (const [key, text] of Object.entries(below)) {
      if (typeof text === 'string') texts.set(`${path}${key}`, text);
      else walk(text, `${path}${key}.`);
    }
  };
  walk(JSON.parse(readFileSync(file, 'utf8')) as Texts, '');
  return texts;
}

const pageValues = (text: string): string => (text.match(/\{\{\w+/g) ?? []).sort().join(' ');

/** What can be seen of a module without asking its server. */
export function definitionTests(subject: () => Subject): void {
  it('has a kebab-case id, and gives its tables, permissions, events, jobs and messages its name', () => {
    const { definition } = subject();
    expect(definition.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(withoutPrefix(definition)).toEqual([]);
  });

  it('is titled and described in both languages, and so is every permission', () => {
    const { definition } = subject();
    const texts = [
      definition.title,
      definition.description,
      ...Object.values(definition.permissions).map(({ title }) => title),
    ];
    expect(texts.filter(({ ko, en }) => !isKorean(ko) || !isEnglish(en))).toEqual([]);
  });

  it('uses every permission that it declares', () => {
    const { definition, permissions } = subject();
    const source = sourceOf(subject());
    const used = new Set(permissions.values());
    // The core itself asks for the one by which a module says who runs its contests.
    const run = `${definition.id}.contest.run`;
    const unused = Object.keys(definition.permissions).filter(
      (name) => name !== run && !used.has(name) && source.split(`'${name}'`).length < 3,
    );
    expect(unused).toEqual([]);
  });

  it('takes its tables in by mutations whose input is a file, and calls them in both languages', () => {
    const { definition, on } = subject();
    const mutations = on.getMutationType()?.getFields() ?? {};
    const wrong = definition.tables.filter(({ imports, title }) => {
      const input = getNamedType(mutations[imports]?.args.find(({ name }) => name === 'input')?.type);
      const fields = isInputObjectType(input) ? Object.keys(input.getFields()) : [];
      return FILE_FIELDS.some((name) => !fields.includes(name)) || !isKorean(title.ko) || !isEnglish(title.en);
    });
    expect(wrong.map(({ kind }) => kind)).toEqual([]);
  });

  it('has the text of every error code in Korean and in English, with the same values in it', () => {
    const { ko, en } = subject().definition.messages;
    expect(Object.keys(en).sort()).toEqual(Object.keys(ko).sort());
    const wrong = Object.keys(ko).filter((code) => {
      const [korean = '', english = ''] = [ko[code], en[code]];
      return !isKorean(korean) || !isEnglish(english) || placeholders(korean) !== placeholders(english);
    });
    expect(wrong).toEqual([]);
  });

  it('has every text of its pages in both languages, with the same values in it', () => {
    const [ko, en] = [pageTexts(subject(), 'ko'), pageTexts(subject(), 'en')];
    expect([...(en?.keys() ?? [])].sort()).toEqual([...(ko?.keys() ?? [])].sort());
    const wrong = [...(ko ?? [])].filter(([key, korean]) => {
      const english = en?.get(key) ?? '';
      return !korean.trim() || !english.trim() || pageValues(korean) !== pageValues(english);
    });
    expect(wrong).toEqual([]);
  });

  it('refuses nothing by a code without a text', () => {
    const { definition } = subject();
    const refusals = new RegExp(`(?:refuse\\(|code: ?)['"\`](${definition.id}\\.[\\w.-]+)['"\`]`, 'g');
    const codes = [...sourceOf(subject()).matchAll(refusals)].map(([, code]) => code as string);
    expect([...new Set(codes)].filter((code) => !(code in definition.messages.ko))).toEqual([]);
  });
}
