import { planYear, type TableKind } from '@yeondong/schema';
import { type CsvCell, csvText, MOST_LINES, writtenLines } from '@yeondong/schema/rules';
import type { Command } from 'commander';
import { importDocument } from '../operations/table-import.js';
import { workbookOf } from '../operations/workbook.js';
import type { Platform } from '../platform.js';
import { checkDelivery, type Delivery, deliver } from './deliver.js';
import { Failed, type Operator, table } from './operator.js';
import { inSteps } from './progress.js';
import { givenVariables, missing, operationOf, recordsOf } from './table-choice.js';
import { checkYear, modulesInUse, operatorContext, type TableOptions, tableKind, YEAR_OPTION } from './table-kinds.js';

const FORMATS = ['csv', 'xlsx'];
type Options = TableOptions & Delivery;

export function exportCommand(program: Command, operator: Operator): void {
  program
    .command('export')
    .argument('[kind]', 'which table; without it the tables are listed')
    .option('--format <format>', FORMATS.join(', '), 'csv')
    .option(...YEAR_OPTION)
    .option('--var <name=value...>', 'a record that the table is of, by its code', [])
    .option('--output <file>', 'where to write; standard output unless given')
    .description('writes a table as it stands, in the columns that import reads')
    .action(async (name: string | undefined, options: Options, command: Command) => {
      checkDelivery(command, options, FORMATS);
      checkYear(options.year, command);
      if (name === undefined) return list(operator);
      const kind = await tableKind(name, operator, command);
      const count = await inSteps(2, async ({ step }) => {
        step(`reading ${name}`);
        const lines = await standing(kind, options, operator, command);
        step(`writing ${lines.length - 1} lines`);
        await deliver(options.format === 'xlsx' ? await workbookOf(kind.title.ko, lines) : csvText(lines), options);
        return lines.length;
      });
      if (count > MOST_LINES) operator.note(`import takes ${MOST_LINES} lines at once; this file has ${count}`);
    });
}

async function list(operator: Operator): Promise<void> {
  const rows = (await modulesInUse(operator)).flatMap(({ id, tables }) =>
    tables.map(({ kind, title, records = {} }) => [
      kind,
      id,
      title.ko,
      title.en,
      Object.keys(records).join(' ') || '-',
    ]),
  );
  for (const line of table([['kind', 'module', '이름', 'title', 'variables'], ...rows])) operator.print(line);
}

/** The lines of a table, the names of its columns first. */
const standing = (
  kind: TableKind,
  options: Options,
  operator: Operator,
  command: Command,
): Promise<readonly (readonly CsvCell[])[]> =>
  operator.withPlatform(async (platform) => {
    const given = givenVariables(options.var);
    const { records: known = {} } = kind;
    const strange = given.find(({ name }) => !(name in known));
    if (strange) throw new Failed(`${kind.kind} has no variable ${strange.name}`);
    const needed = (await neededRecords(platform, kind)).find((name) => !given.some((one) => one.name === name));
    if (needed) command.error(`error: ${kind.kind} is of one ${needed}: say --var ${needed}=CODE`);
    const ctx = await operatorContext(platform, operator);
    const records = await recordsOf(ctx, kind, given);
    const year = options.year === undefined ? planYear(ctx) : Number(options.year);
    return writtenLines(kind.names, await kind.stands(ctx, { year, records }));
  });

/** The records without which the import would not know what a table is of. */
async function neededRecords(platform: Platform, kind: TableKind): Promise<string[]> {
  const { records } = kind;
  if (!records) return [];
  return missing(operationOf(importDocument(await platform.schema(), kind)), []).filter((name) => name in records);
}
