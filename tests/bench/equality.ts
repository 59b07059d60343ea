import { createHash } from 'node:crypto';
import type { Request, Way } from './contenders.js';

export interface Proof {
  /** Of the data alone, as text. */
  hash: string;
  /** Length of the whole answer. */
  bytes: number;
}

/** Asks once and hashes the data, which must be there and without errors. */
export async function proofOf(url: string, { request }: Way): Promise<Proof> {
  if (!request) throw new Error(`Nothing to ask ${url}`);
  const { text, data } = await answerOf(url, request);
  const hash = createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 16);
  return { hash, bytes: Buffer.byteLength(text) };
}

export async function answerOf(url: string, { path, ...init }: Request): Promise<{ text: string; data: unknown }> {
  const response = await fetch(`${url}${path}`, init);
  const text = await response.text();
  if (response.status !== 200) throw new Error(`HTTP ${response.status} from ${url}: ${text.slice(0, 1000)}`);
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
  if (errors !== undefined || !data) throw new Error(`No data from ${url}: ${text.slice(0, 1000)}`);
  return { text, data };
}
