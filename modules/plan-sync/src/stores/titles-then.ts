import { byKeys, type Class, fields, formerTexts, type RequestContext } from '@yeondong/schema';

export interface Titles {
  readonly titleKo: string;
  readonly titleEn: string | null;
}

interface Titled extends Partial<Titles> {
  readonly textKo?: string;
}

/** What records are called now, or were called at each of some moments: the title that was replaced first behind it. */
export async function titlesThen(
  ctx: RequestContext,
  entity: Class<Titled>,
  asked: readonly { readonly key: number | null; readonly at: Date | null }[],
): Promise<readonly (Titles | null)[]> {
  const keys = asked.map(({ key }) => key);
  const rows = await byKeys(ctx, entity, keys, fields('titleKo', 'titleEn', 'textKo'));
  const known = [...new Set(rows.flatMap((row) => (row ? [row.key] : [])))];
  const lists = known.length === 0 ? [] : await formerTexts(ctx, entity.name, known, WHEN);
  const formerOf = new Map(known.map((key, index) => [key, lists[index] ?? []]));
  return rows.map((row, index) => {
    const at = asked[index]?.at ?? null;
    const titleKo = row?.titleKo ?? row?.textKo;
    if (!row || titleKo === undefined) return null;
    const then = at && formerOf.get(row.key)?.findLast(({ replacedAt }) => replacedAt > at);
    return then ?? { titleKo, titleEn: row.titleEn ?? null };
  });
}

const WHEN = fields('titleKo', 'titleEn', 'replacedAt');
