import {
  changedTitles,
  changeRecord,
  codeText,
  createRecord,
  FieldsOf,
  fields,
  insert,
  LAST_POSITION,
  newTitles,
  once,
  type RequestContext,
  raw,
  referred,
  refuse,
  refuseAll,
  remove,
  type Selection,
  saved,
  sql,
  type TransactionContext,
  WriteField,
} from '@yeondong/schema';
import { FiscalClass, FiscalCrosswalk, FiscalScheme } from '../../entities/fiscal/classification.js';
import {
  FiscalClassInput,
  FiscalClassUpdate,
  FiscalCrosswalkInput,
  FiscalSchemeInput,
  FiscalSchemeUpdate,
} from '../../inputs/fiscal/classification-inputs.js';
import { checkShares, levelBelow } from '../../rules/fiscal/crosswalk.js';

const ACT = 'plan-sync.fiscal.configure';
const [EARLIEST, LATEST] = [1990, 2100];

@FieldsOf(() => FiscalScheme)
export class FiscalSchemeMutations {
  @WriteField(() => FiscalScheme, {
    permission: ACT,
    input: FiscalSchemeInput,
    description: '재정 분류체계를 만듦. / Creates a classification of spending.',
  })
  createFiscalScheme(input: FiscalSchemeInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, FiscalScheme, selection, (tx) =>
      once(tx, 'plan-sync.scheme.create', input.idempotencyKey, async () => {
        const { structure, fromYear, toYear = null } = input;
        checkYears(fromYear, toYear);
        const code = codeText(input.code, ['input', 'code']);
        await requireFree(tx, 'plan_sync_scheme', sql`code = ${code}`);
        const values = { code, ...newTitles(input), structure, fromYear, toYear };
        return createRecord(tx, FiscalScheme, ACT, { ...values, position: LAST_POSITION, sample: false, version: 1 });
      }),
    );
  }

  @WriteField(() => FiscalScheme, {
    permission: ACT,
    input: FiscalSchemeUpdate,
    description: '재정 분류체계를 고침. / Changes a classification of spending.',
  })
  updateFiscalScheme(input: FiscalSchemeUpdate, ctx: RequestContext, selection: Selection) {
    return saved(ctx, FiscalScheme, selection, async (tx) => {
      const read = fields('titleKo', 'titleEn', 'fromYear', 'toYear');
      const before = await referred(tx, FiscalScheme, input.id, ['input', 'id'], read);
      const toYear = input.toYear === undefined ? before.toYear : input.toYear;
      checkYears(before.fromYear, toYear);
      return changeRecord(tx, FiscalScheme, before, { ...changedTitles(input), toYear }, change(input));
    });
  }
}

@FieldsOf(() => FiscalClass)
export class FiscalClassMutations {
  @WriteField(() => FiscalClass, {
    permission: ACT,
    input: FiscalClassInput,
    description: '분류를 더함. / Adds a class.',
  })
  createFiscalClass(input: FiscalClassInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, FiscalClass, selection, (tx) =>
      once(tx, 'plan-sync.class.create', input.idempotencyKey, async () => {
        const place = await placeOf(tx, input);
        const code = codeText(input.code, ['input', 'code']);
        await requireFree(tx, 'plan_sync_class', sql`code = ${code} and scheme_id = ${place.schemeKey}`);
        const values = { code, ...newTitles(input), ...place };
        return createRecord(tx, FiscalClass, ACT, { ...values, position: LAST_POSITION, sample: false, version: 1 });
      }),
    );
  }

  @WriteField(() => FiscalClass, {
    permission: ACT,
    input: FiscalClassUpdate,
    description: '분류의 이름을 고침. / Renames a class.',
  })
  updateFiscalClass(input: FiscalClassUpdate, ctx: RequestContext, selection: Selection) {
    return saved(ctx, FiscalClass, selection, async (tx) => {
      const before = await referred(tx, FiscalClass, input.id, ['input', 'id'], fields('titleKo', 'titleEn'));
      return changeRecord(tx, FiscalClass, before, changedTitles(input), change(input));
    });
  }

  @WriteField(() => FiscalClass, {
    permission: ACT,
    input: FiscalCrosswalkInput,
    description: '한 분류가 다른 체계의 어디로 가는지 정함. / Sets where a class goes in another scheme.',
  })
  setFiscalCrosswalk(input: FiscalCrosswalkInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, FiscalClass, selection, async (tx) => {
      const before = await referred(tx, FiscalClass, input.id, ['input', 'id'], fields('schemeKey'));
      const { key: scheme } = await referred(tx, FiscalScheme, input.scheme, ['input', 'scheme']);
      if (scheme === before.schemeKey) throw refuse('plan-sync.crosswalk.own-scheme', ['input', 'scheme']);
      const shares = await sharesOf(tx, input, scheme);
      refuseAll(checkShares(shares, ['input', 'shares']));
      await remove(
        tx,
        FiscalCrosswalk,
        sql`from_id = ${before.key} and to_id in (select c.id from plan_sync_class c where c.scheme_id = ${scheme})`,
      );
      for (const { to, share } of shares) await insert(tx, FiscalCrosswalk, { fromKey: before.key, toKey: to, share });
      return changeRecord(tx, FiscalClass, before, {}, change(input));
    });
  }
}

const change = ({ version }: { readonly version: number }) => ({ act: ACT, version });

function checkYears(from: number, to: number | null): void {
  if (from < EARLIEST || from > LATEST) {
    throw refuse('plan-sync.version.year', ['input', 'fromYear'], { from: EARLIEST, to: LATEST });
  }
  if (to !== null && to < from) throw refuse('term.reversed', ['input', 'toYear']);
}

async function requireFree(tx: TransactionContext, table: string, where: ReturnType<typeof sql>): Promise<void> {
  const [known] = await tx.db.rows<{ key: number }>(sql`select id as "key" from ${raw(table)} where ${where}`);
  if (known) throw refuse('record.duplicate', ['input', 'code']);
}

/** Scheme, class above and level of a new class; refused below the lowest level. */
async function placeOf(tx: TransactionContext, input: FiscalClassInput) {
  const scheme = await referred(tx, FiscalScheme, input.scheme, ['input', 'scheme'], fields('structure'));
  const parent = input.parent
    ? await referred(tx, FiscalClass, input.parent, ['input', 'parent'], fields('schemeKey', 'level'))
    : null;
  if (parent && parent.schemeKey !== scheme.key) throw refuse('plan-sync.class.other-scheme', ['input', 'parent']);
  const level = levelBelow(scheme.structure, parent?.level ?? null);
  if (level === null) throw refuse('plan-sync.class.lowest', ['input', 'parent']);
  return { schemeKey: scheme.key, parentKey: parent?.key ?? null, level };
}

async function sharesOf(tx: TransactionContext, { shares }: FiscalCrosswalkInput, scheme: number) {
  const found: { readonly to: number; readonly share: string }[] = [];
  for (const [at, { to, share }] of shares.entries()) {
    const path = ['input', 'shares', at, 'to'];
    const target = await referred(tx, FiscalClass, to, path, fields('schemeKey'));
    if (target.schemeKey !== scheme) throw refuse('plan-sync.class.other-scheme', path);
    found.push({ to: target.key, share });
  }
  return found;
}
