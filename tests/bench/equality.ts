import { createHash } from 'node:crypto';
import type { Request, Way } from './contender.js';

export interface Proof {
  /** Of the data alone, as text. */
  hash: string;
  /** Length of the whole answer. */
  bytes: number;
}

/** Asks once and hashes the data, which must be there and without errors. Who has them already must be told so. */
export async function proofOf(url: string, { request, status }: Asked): Promise<Proof> {
  if (status === 200) return dataProof(url, request);
  const { path, ...init } = request;
  const response = await fetch(`${url}${path}`, init);
  const text = await response.text();
  if (response.status !== status) throw new Error(`HTTP ${response.status} instead of ${status} from ${url}`);
  const { 'if-none-match': _, ...headers } = request.headers;
  return { ...(await dataProof(url, { ...request, headers })), bytes: Buffer.byteLength(text) };
}

type Asked = Way & { request: Request };

async function dataProof(url: string, request: Request): Promise<Proof> {
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
