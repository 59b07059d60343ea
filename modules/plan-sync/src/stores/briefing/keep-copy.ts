import {
  type Class,
  checksumOf,
  createRecord,
  fields,
  type Row,
  requiredText,
  type Sql,
  select,
  type TransactionContext,
} from '@yeondong/schema';
import type { IssuedCopy } from '../../entities/copy/issued-copy.js';
import type { Briefing, BriefingLang } from '../../rules/briefing/briefing.js';

type BothLanguages = Readonly<Record<BriefingLang, Briefing>>;

const RECIPIENT_LENGTH = 100;

interface CopyOf<T extends IssuedCopy> {
  readonly entity: Class<T>;
  /** The column that says what it is a copy of. */
  readonly subject: Omit<T, 'id' | 'key' | keyof IssuedCopy>;
  /** The copies of the same before. */
  readonly earlier: Sql;
  readonly recipient: string;
  readonly act: string;
}

/** Keeps a briefing in both languages as it stands today, under the next number; its key. */
export async function keepCopy<T extends IssuedCopy>(
  tx: TransactionContext,
  { entity, subject, earlier, recipient, act }: CopyOf<T>,
  briefing: (lang: BriefingLang) => Promise<Briefing>,
): Promise<number> {
  const both: BothLanguages = { ko: await briefing('ko'), en: await briefing('en') };
  const content = JSON.stringify(both);
  const copies: readonly Row<IssuedCopy>[] = await select(tx, entity, fields('number'), { where: earlier });
  const values = {
    ...subject,
    number: Math.max(0, ...copies.map(({ number }) => number)) + 1,
    recipient: requiredText(recipient, RECIPIENT_LENGTH, ['input', 'recipient']),
    asOf: tx.today,
    issuedAt: tx.clock.now(),
    issuedByKey: tx.actor.personKey,
    content,
    sha256: checksumOf(content),
  };
  return createRecord(tx, entity, act, values as unknown as Omit<T, 'id' | 'key'>);
}

/** The briefing that a copy was issued with, in a language. */
export const briefingIn = (content: string, lang: BriefingLang): Briefing =>
  (JSON.parse(content) as BothLanguages)[lang];
