import { jest } from '@jest/globals';
import type { RequestContext } from '@yeondong/schema';
import { pino } from 'pino';
import { JobRunner } from './runner.js';

describe('the jobs beside requests', () => {
  const context = () => Promise.resolve({} as RequestContext);
  const silent = pino({ level: 'silent' });

  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('runs each at its interval, also after it failed, until it is stopped', async () => {
    const ran: string[] = [];
    const job = (id: string, everySeconds: number, fails: boolean) => ({
      id,
      everySeconds,
      timeoutSeconds: 20,
      run: async () => {
        ran.push(id);
        if (fails) throw new Error('no');
      },
    });
    const runner = new JobRunner([job('seal', 30, false), job('count', 50, true)], context, silent);
    runner.start();
    expect(ran).toEqual([]);
    await jest.advanceTimersByTimeAsync(30_000);
    expect(ran).toEqual(['seal']);
    await jest.advanceTimersByTimeAsync(70_000);
    expect(ran).toEqual(['seal', 'count', 'seal', 'seal', 'count']);
    await runner.stop();
    await jest.advanceTimersByTimeAsync(100_000);
    expect(ran).toHaveLength(5);
  });

  it('never runs one twice at the same time, and waits for those that run when it stops', async () => {
    let began = 0;
    let finish: () => void = () => undefined;
    const run = () =>
      new Promise<void>((resolve) => {
        began += 1;
        finish = resolve;
      });
    const runner = new JobRunner([{ id: 'long', everySeconds: 1, timeoutSeconds: 60, run }], context, silent);
    runner.start();
    await jest.advanceTimersByTimeAsync(5_000);
    expect(began).toBe(1);
    let stopped = false;
    const stopping = runner.stop().then(() => {
      stopped = true;
    });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(stopped).toBe(false);
    finish();
    await stopping;
    expect(stopped).toBe(true);
  });
});
