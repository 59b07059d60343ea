import { Worker } from 'node:worker_threads';
import type { CompiledStatement } from '@yeondong/schema';

type Rows = Record<string, unknown>[];
interface Answer {
  readonly id: number;
  readonly rows?: Rows;
  readonly error?: { readonly message: string; readonly code?: string };
}

/** Long reads in a thread of their own, started at the first of them. */
export class LongReader {
  private worker: Worker | null = null;
  private next = 0;
  private readonly waiting = new Map<number, { resolve(rows: Rows): void; reject(error: unknown): void }>();

  constructor(private readonly file: string) {}

  rows(statement: CompiledStatement): Promise<Rows> {
    this.worker ??= this.start();
    const id = this.next++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker?.postMessage({ id, statement });
    });
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
  }

  private start(): Worker {
    const worker = new Worker(new URL('./sqlite-reader-thread.js', import.meta.url), {
      workerData: { file: this.file },
    });
    worker.unref();
    worker.on('message', ({ id, rows, error }: Answer) => {
      const waiting = this.waiting.get(id);
      this.waiting.delete(id);
      if (rows) waiting?.resolve(rows);
      else waiting?.reject(Object.assign(new Error(error?.message), { code: error?.code }));
    });
    worker.on('error', (error) => this.give(error));
    worker.on('exit', () => this.give(new Error('The thread of long reads has ended')));
    return worker;
  }

  /** Nobody may wait for a thread that is gone; the next read starts another. */
  private give(error: unknown): void {
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
    this.worker = null;
  }
}
