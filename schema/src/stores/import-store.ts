import { type RequestContext, type TransactionContext, transact } from '../contract/context.js';
import { fields, type Selection } from '../contract/selection.js';
import { tell } from '../contract/tell.js';
import { ImportBatch, type ImportOutcome } from '../entities/import-batch.js';
import { RuleError } from '../kernel/errors.js';
import { sql } from '../kernel/sql.js';
import { checksumOf } from '../rules/checksum.js';
import type { CellIssue } from '../rules/named-table.js';
import type { TableFile } from '../rules/table-file.js';
import { mapTable, readMapping } from '../rules/table-mapping.js';
import { type ImportContent, importFile } from './import-file.js';
import { byKeys, insert, select } from './record-store.js';

/** What an import would do: its counts and what it writes are of the lines without issues. */
export interface ImportPlan {
  readonly rows: number;
  /** Lines that the caller wished to be left out. */
  readonly leftOut: number;
  readonly created: number;
  readonly revised: number;
  readonly unchanged: number;
  readonly issues: readonly CellIssue[];
  apply(tx: TransactionContext, batchKey: number): Promise<void>;
}

interface ImportOrder {
  readonly module: string;
  readonly kind: string;
  /** As the permission is written. */
  readonly act: string;
  readonly input: ImportContent & {
    readonly dryRun?: boolean | null;
    readonly soundOnly?: boolean | null;
    readonly mapping?: string | null;
  };
  /** What the table is taken into, where the same file may go into several. */
  readonly into?: string;
  plan(ctx: RequestContext, file: TableFile): Promise<ImportPlan>;
}

/**
 * Imports a table: all of it or nothing, and the same file once. A dry run says what would happen, with every issue at its
 * cell; an import with issues is refused, unless the caller asks for the sound lines alone.
 */
export async function runImport(ctx: RequestContext, order: ImportOrder, selection: Selection): Promise<ImportOutcome> {
  const file = await fileOf(ctx, order);
  if (order.input.dryRun) {
    const former = await formerBatch(ctx, order, file);
    return outcomeOf(ctx, await planOf(ctx, order, file), null, former !== null);
  }
  const { plan, key } = await transact(ctx, async (tx) => {
    const former = await formerBatch(tx, order, file);
    if (former) return { plan: null, key: former.key };
    const made = await planOf(tx, order, file);
    const sound = made.created + made.revised + made.unchanged;
    if (made.issues.length > 0 && (!order.input.soundOnly || sound === 0)) throw refusal(made.issues);
    const batchKey = await insert(tx, ImportBatch, batchOf(tx, order, file, made));
    await made.apply(tx, batchKey);
    const { created, revised, unchanged } = made;
    const after = { fileName: file.name, checksum: file.checksum, created, revised, unchanged };
    tell(tx, { act: order.act, type: 'ImportBatch', key: batchKey, after });
    return { plan: made, key: batchKey };
  });
  const columns = fields(...selection.below('batch').names(), 'created', 'revised', 'unchanged');
  const [batch] = await byKeys(ctx, ImportBatch, [key], columns);
  return plan
    ? outcomeOf(ctx, plan, batch ?? null, false)
    : outcomeOf(
        ctx,
        { ...(batch as ImportBatch), rows: file.lines.length, leftOut: null, issues: [] },
        batch ?? null,
        true,
      );
}

interface OrderedFile extends TableFile {
  readonly leftOut: number;
}

/** The table as ours. Read in another way, or into something else, it is another table. */
async function fileOf(ctx: RequestContext, { input, into }: ImportOrder): Promise<OrderedFile> {
  const file = await importFile(ctx, input);
  const mapping = input.mapping ?? '';
  const { lines, leftOut } = mapping === '' ? { ...file, leftOut: 0 } : mapTable(file.lines, readMapping(mapping));
  const checksum =
    mapping === '' && into === undefined ? file.checksum : checksumOf([file.checksum, into ?? '', mapping].join('\n'));
  return { ...file, lines, leftOut, checksum };
}

async function planOf(ctx: RequestContext, order: ImportOrder, file: OrderedFile): Promise<ImportPlan> {
  const plan = await order.plan(ctx, file);
  return { ...plan, rows: plan.rows + file.leftOut, leftOut: plan.leftOut + file.leftOut };
}

const formerBatch = async (ctx: RequestContext, { module, kind }: ImportOrder, { checksum }: TableFile) =>
  (
    await select(ctx, ImportBatch, fields(), {
      where: sql`t.module = ${module} and t.kind = ${kind} and t.checksum = ${checksum}`,
      limit: 1,
    })
  )[0] ?? null;

const batchOf = (tx: TransactionContext, { module, kind }: ImportOrder, file: TableFile, plan: ImportPlan) => ({
  module,
  kind,
  fileName: file.name,
  checksum: file.checksum,
  encoding: file.encoding,
  created: plan.created,
  revised: plan.revised,
  unchanged: plan.unchanged,
  importedByKey: tx.actor.personKey,
  importedAt: tx.clock.now(),
});

/** At most so many cells are told of a refused import; its dry run tells all. */
const MOST_ISSUES = 100;

const refusal = (issues: readonly CellIssue[]): RuleError =>
  new RuleError(
    issues.slice(0, MOST_ISSUES).map(({ row, column, code, params = {} }) => ({
      path: ['input', 'bytes', row, column],
      code,
      params,
    })),
  );

type Counted = Omit<ImportPlan, 'apply' | 'leftOut'> & { readonly leftOut: number | null };

const outcomeOf = (
  ctx: RequestContext,
  plan: Counted,
  batch: ImportBatch | null,
  repeated: boolean,
): ImportOutcome => ({
  batch,
  repeated,
  rows: plan.rows,
  leftOut: plan.leftOut,
  created: plan.created,
  revised: plan.revised,
  unchanged: plan.unchanged,
  issues: plan.issues.map(({ params = {}, ...issue }) => ({
    ...issue,
    message: ctx.host.textOf(ctx, issue.code, params),
  })),
});
