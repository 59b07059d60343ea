import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { execute, getOperationAST, parse, validate } from 'graphql';
import { csvText, ndjsonText, resultLines } from '../operations/result-rows.js';
import { workbookOf } from '../operations/workbook.js';
import { businessDate, type Platform } from '../platform.js';
import { checkDelivery, type Delivery, deliver } from './deliver.js';
import { Failed, type Operator } from './operator.js';
import { typedVariables } from './typed-variables.js';

const FORMATS = ['json', 'csv', 'ndjson', 'xlsx'];

interface Options extends Delivery {
  readonly var: readonly string[];
}

export function queryCommand(program: Command, operator: Operator): void {
  program
    .command('query')
    .argument('<file>', 'a GraphQL document with one query')
    .option('--var <name=value...>', 'a variable of the query', [])
    .option('--format <format>', FORMATS.join(', '), 'json')
    .option('--output <file>', 'where to write; standard output unless given')
    .description(
      'runs a query with the rights of the installation; csv, ndjson and xlsx hold its first list of records',
    )
    .action(async (file: string, options: Options, command: Command) => {
      checkDelivery(command, options, FORMATS);
      const text = await readFile(file, 'utf8').catch(() => {
        throw new Failed(`${file} cannot be read`);
      });
      const data = await operator.withPlatform((platform) => ask(platform, text, options.var));
      await deliver(await inFormat(data, options.format), options);
    });
}

async function ask(platform: Platform, text: string, given: readonly string[]): Promise<unknown> {
  const { systemContext } = platform;
  const document = parsed(text);
  const operation = getOperationAST(document);
  if (operation?.operation !== 'query') throw new Failed('The file must hold one query');
  const schema = await platform.schema();
  const faults = validate(schema, document);
  if (faults.length > 0) throw new Failed(faults.map(({ message }) => message).join('\n'));
  const contextValue = { ...systemContext(), today: await businessDate(platform) };
  const variableValues = typedVariables(operation, given);
  const { data, errors } = await execute({ schema, document, variableValues, contextValue });
  if (errors?.[0]) throw errors[0].originalError ?? new Failed(errors[0].message);
  return data;
}

function parsed(text: string) {
  try {
    return parse(text);
  } catch (error) {
    throw new Failed((error as Error).message);
  }
}

async function inFormat(data: unknown, format: string): Promise<string | Uint8Array> {
  if (format === 'xlsx') return workbookOf('query', resultLines(data));
  if (format === 'json') return `${JSON.stringify(data, null, 2)}\n`;
  return `${format === 'csv' ? csvText(data) : ndjsonText(data)}\n`;
}
