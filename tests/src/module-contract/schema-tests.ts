import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { repository } from '../server-process.js';
import { isOfRepository } from './load.js';
import { pathsOf } from './shape.js';
import type { Subject } from './subject.js';

/** Korean, then " / ", then English. */
function isBilingual(description: string | null): boolean {
  const [ko = '', ...en] = (description ?? '').split(' / ');
  return /[가-힣]/.test(ko) && /[A-Za-z]/.test(en.join(' / '));
}

const isEnumValue = (schema: GraphQLSchema, path: string): boolean =>
  path.includes('.') && isEnumType(schema.getType(path.split('.')[0] as string));

const GENERATED = /(Connection|Edge|Row)$/;

/** What a module adds to the schema, as those see it who have it. */
export function schemaTests(subject: () => Subject): void {
  it('shows everything that its definition declares', () => {
    const { declared, on } = subject();
    const paths = pathsOf(on);
    const roots = [
      ...declared.queries.map((name) => `Query.${name}`),
      ...declared.mutations.map((name) => `Mutation.${name}`),
      ...declared.subscriptions.map((name) => `Subscription.${name}`),
    ];
    const expected = [...roots, ...declared.extensions, ...declared.conditions, ...declared.sortKeys];
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.filter((path) => !paths.has(path))).toEqual([]);
  });

  it('describes every type, field and argument that it adds in Korean and in English', () => {
    const { on, off } = subject();
    const before = pathsOf(off);
    const own = [...pathsOf(on)].filter(([path]) => !before.has(path) && !isEnumValue(on, path));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(([, description]) => !isBilingual(description)).map(([path]) => path)).toEqual([]);
  });

  it('gives no condition a default, which would be injected into every part of an `and`', () => {
    const { on, off } = subject();
    const defaults = Object.values(on.getTypeMap())
      .filter((type) => isInputObjectType(type) && /Where$/.test(type.name) && !off.getType(type.name))
      .flatMap((type) => (isInputObjectType(type) ? Object.values(type.getFields()) : []))
      .filter(({ defaultValue }) => defaultValue !== undefined);
    expect(defaults.map(({ name }) => name)).toEqual([]);
  });

  it('asks a permission of every root field', () => {
    const { definition, permissions, added } = subject();
    const roots = added.filter(({ parent }) => ['Query', 'Mutation', 'Subscription'].includes(parent));
    const open = roots.filter(({ name }) => !((permissions.get(name) ?? '') in definition.permissions));
    expect(open.map(({ name }) => name)).toEqual([]);
  });

  it('adds no record that the glossary of this repository does not explain', () => {
    const { on, off } = subject();
    if (!isOfRepository(subject())) return;
    const glossary = readFileSync(join(repository, 'GLOSSARY.md'), 'utf8');
    const shown = Object.values(on.getTypeMap()).filter(
      (type) => (isObjectType(type) || isInterfaceType(type)) && !off.getType(type.name) && !GENERATED.test(type.name),
    );
    const missing = shown.map(({ name }) => name).filter((name) => !new RegExp(`\\b${name}\\b`).test(glossary));
    expect(missing).toEqual([]);
  });
}
