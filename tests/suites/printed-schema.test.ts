import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { repository } from '../src/index.js';

const schema = buildSchema(readFileSync(join(repository, 'schema/schema.graphql'), 'utf8'));
const glossary = readFileSync(join(repository, 'GLOSSARY.md'), 'utf8');
const types = Object.values(schema.getTypeMap()).filter(
  (type) =>
    !isIntrospectionType(type) && !isSpecifiedScalarType(type) && !/^(Query|Mutation|Subscription)$/.test(type.name),
);

/** Korean, then " / ", then English. */
const isBilingual = (description: string | null | undefined): boolean => {
  const [ko = '', ...en] = (description ?? '').split(' / ');
  return /[가-힣]/.test(ko) && /[A-Za-z]/.test(en.join(' / '));
};

function undescribed(type: GraphQLNamedType): string[] {
  const missing = isBilingual(type.description) ? [] : [type.name];
  if (isEnumType(type) || !('getFields' in type)) return missing;
  for (const field of Object.values(type.getFields())) {
    if (!isBilingual(field.description)) missing.push(`${type.name}.${field.name}`);
    if (!('args' in field)) continue;
    for (const argument of field.args) {
      if (!isBilingual(argument.description)) missing.push(`${type.name}.${field.name}(${argument.name})`);
    }
  }
  return missing;
}

describe('the printed schema', () => {
  it('describes every type, field and argument in Korean and in English', () => {
    const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) => type ?? []);
    const missing = [...types, ...roots].flatMap(undescribed).filter((name) => !['Query', 'Mutation'].includes(name));
    expect(missing).toEqual([]);
  });

  it('has the cubes of the modules, whose fields are made of their definitions', () => {
    const fields = Object.keys(schema.getQueryType()?.getFields() ?? {}).filter((name) => name.endsWith('Facts'));
    expect(fields).toEqual(
      expect.arrayContaining(['bscResultFacts', 'budgetFacts', 'innovationFacts', 'observationFacts', 'proposalFacts']),
    );
  });

  it('names no record or interface that the glossary does not explain', () => {
    const generated = /(Connection|Edge|PageInfo|Row)$/;
    const shown = types.filter((type) => (isObjectType(type) || isInterfaceType(type)) && !generated.test(type.name));
    const missing = shown.map(({ name }) => name).filter((name) => !new RegExp(`\\b${name}\\b`).test(glossary));
    expect(missing).toEqual([]);
  });

  it('gives no where input a default value, which would be injected into every part of an `and`', () => {
    const defaults = types
      .filter((type) => isInputObjectType(type))
      .flatMap((type) =>
        Object.values(type.getFields())
          .filter((field) => field.defaultValue !== undefined)
          .map((field) => `${type.name}.${field.name}`),
      );
    expect(defaults).toEqual([]);
  });
});
