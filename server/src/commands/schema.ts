import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildFullSchema } from '../graphql/full-schema.js';
import { loadRegistry } from '../modules/registry.js';
import { Failed, type Operator } from './operator.js';

export function schemaCommand(program: Command, operator: Operator): void {
  program
    .command('schema')
    .option('--write', 'writes schema/schema.graphql')
    .option('--check', 'fails where schema/schema.graphql is not this schema')
    .description('prints the schema of all installed modules; needs no database')
    .action(async ({ write, check }: { write?: true; check?: true }) => {
      const file = join(operator.root, 'schema', 'schema.graphql');
      const { modules, cubes } = await loadRegistry(operator.config().modules);
      const schema = await buildFullSchema(modules, cubes);
      const text = `${printSchema(lexicographicSortSchema(schema))}\n`;
      if (write) writeFileSync(file, text);
      else if (!check) operator.print(text.trimEnd());
      else if (text !== committed(file)) {
        throw new Failed(
          'schema/schema.graphql is not the schema of the installed modules; run: npx yeondong schema --write',
        );
      }
    });
}

function committed(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
