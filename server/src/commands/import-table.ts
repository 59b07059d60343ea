import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { TableKind } from '@yeondong/schema';
import type { Command } from 'commander';
import { importDocument, importTable, type TableOutcome } from '../operations/table-import.js';
import type { Platform } from '../platform.js';
import { Failed, type Operator, table } from './operator.js';
import { inSteps } from './progress.js';
import { asInput, givenVariables, missing, operationOf, recordsOf } from './table-choice.js';
import { checkYear, operatorContext, type TableOptions, tableKind, YEAR_OPTION } from './table-kinds.js';
import { typedVariables } from './typed-variables.js';

interface Options extends TableOptions {
  readonly as?: string;
  readonly dryRun?: true;
  readonly byRow?: true;
  readonly columns?: string;
}

/** A file and how it is to be taken in. */
interface Order {
  readonly kind: TableKind;
  readonly file: string;
  readonly bytes: Buffer;
  readonly mapping: string | undefined;
  readonly options: Options;
}

export function importCommand(program: Command, operator: Operator): void {
  program
    .command('import')
    .argument('<kind>', 'which table; `yeondong export` lists them')
    .argument('<file>', 'CSV (UTF-8 or CP949) or XLSX (first sheet), as `yeondong export` writes it')
    .option('--dry-run', 'says what would happen and what is wrong in which cell; writes nothing')
    .option('--by-row', 'leaves out the lines with faults and takes the others; without it one fault refuses all')
    .option('--columns <file>', 'mapping of a table of other columns and words, as JSON')
    .option('--as <login>', 'in whose name and with whose rights; the installation itself unless given')
    .option(...YEAR_OPTION)
    .option('--var <name=value...>', 'a further field of the import; records by their codes', [])
    .description('takes a table in as the pages do; a line that says what already is changes nothing')
    .action(async (name: string, file: string, options: Options, command: Command) => {
      checkYear(options.year, command);
      const kind = await tableKind(name, operator, command);
      if (kind.byPerson && options.as === undefined)
        command.error(`error: ${name} is entered by a person: say --as LOGIN`);
      const bytes = await contentOf(file);
      const mapping = options.columns === undefined ? undefined : (await contentOf(options.columns)).toString('utf8');
      const order = { kind, file, bytes, mapping, options };
      const outcome = await operator.withPlatform((platform) => run(platform, order, operator, command));
      report(order, outcome, operator);
    });
}

const contentOf = (file: string): Promise<Buffer> =>
  readFile(file).catch(() => {
    throw new Failed(`${file} cannot be read`);
  });

/** Looks at every cell first, as a page does before its file is taken in; then writes, unless something is against it. */
async function run(
  platform: Platform,
  { kind, file, bytes, mapping, options }: Order,
  operator: Operator,
  command: Command,
): Promise<TableOutcome> {
  const schema = await platform.schema();
  const document = importDocument(schema, kind);
  const year = options.year === undefined ? [] : [`year=${options.year}`];
  const given = givenVariables([...options.var, ...year]);
  const [needed] = missing(operationOf(document), given);
  if (needed)
    command.error(`error: ${kind.kind} needs --var ${needed}=${needed in (kind.records ?? {}) ? 'CODE' : '…'}`);
  const ctx = await operatorContext(platform, operator, options.as);
  const more = asInput(kind, given, await recordsOf(ctx, kind, given));
  const input = {
    ...typedVariables(operationOf(document), more, kind.kind),
    ...{ fileName: basename(file), bytes: bytes.toString('base64'), soundOnly: options.byRow ?? false },
    ...(mapping !== undefined && { mapping }),
  };
  return inSteps(2, async ({ step }) => {
    step(`checking ${basename(file)}`);
    const seen = await importTable(schema, document, { ...input, dryRun: true }, ctx);
    if (seen.repeated || options.dryRun || !mayWrite(seen, options)) return seen;
    step(`writing ${seen.created + seen.revised} records`);
    return { ...(await importTable(schema, document, { ...input, dryRun: false }, ctx)), issues: seen.issues };
  });
}

const mayWrite = ({ issues, created, revised, unchanged }: TableOutcome, { byRow }: Options): boolean =>
  issues.length === 0 || (byRow === true && created + revised + unchanged > 0);

const LONGEST_CELL = 40;
const shown = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST_CELL ? `${line.slice(0, LONGEST_CELL)}…` : line;
};

/** Every refused cell, and what was done or would be; fails where nothing could be taken in. */
function report({ kind, file, options }: Order, outcome: TableOutcome, operator: Operator): void {
  const { repeated, rows, leftOut, created, revised, unchanged, issues } = outcome;
  if (repeated) {
    operator.print(`${basename(file)} has been imported before; nothing is changed`);
    return;
  }
  const faults = issues.map((fault) => [
    ...[String(fault.row), kind.names[fault.column]?.[0] ?? fault.column, shown(fault.text)],
    ...[fault.code, fault.message],
  ]);
  if (faults.length > 0)
    for (const line of table([['line', 'column', 'cell', 'code', 'message'], ...faults])) operator.print(line);
  const refused = new Set(issues.map(({ row }) => row)).size;
  const left = leftOut ? `, ${leftOut} left out` : '';
  operator.print(
    `${rows} lines: ${created} added, ${revised} changed, ${unchanged} unchanged, ${refused} refused${left}`,
  );
  if (!mayWrite(outcome, options)) {
    const others = mayWrite(outcome, { ...options, byRow: true }) ? '; --by-row would take the other lines' : '';
    throw new Failed(`Nothing is written${others}`);
  }
  if (options.dryRun) operator.print('Nothing is written: this was a dry run');
}
