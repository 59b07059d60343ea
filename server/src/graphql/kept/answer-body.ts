import { createHash } from 'node:crypto';

/** The bytes of an answer, encoded once, and the tag under which caches know them. */
export class AnswerBody {
  readonly bytes: Buffer;
  #etag: string | undefined;

  constructor(text: string) {
    this.bytes = Buffer.from(text);
  }

  get etag(): string {
    this.#etag ??= `"${createHash('sha256').update(this.bytes).digest('base64url')}"`;
    return this.#etag;
  }
}
