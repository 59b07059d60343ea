import { parentPort, workerData } from 'node:worker_threads';
import type { CompiledStatement } from '@yeondong/schema';
import { openReadConnection } from './sqlite-connection.js';

/** The thread in which long reads run, so that they do not stop other requests. */
const connection = openReadConnection((workerData as { file: string }).file);

parentPort?.on('message', ({ id, statement }: { id: number; statement: CompiledStatement }) => {
  try {
    parentPort?.postMessage({ id, rows: connection.rows(statement) });
  } catch (error) {
    const { message, code } = error as { message: string; code?: string };
    parentPort?.postMessage({ id, error: { message, code } });
  }
});
