import { spawn } from 'node:child_process';
import { once } from 'node:events';

const MODULE = new URL('./stop-on-signals.js', import.meta.url).href;

/** How a process with this stop ends after SIGTERM, and what it logged. */
async function endOf(stop: string): Promise<[code: unknown, logged: string]> {
  const script = `import { stopOnSignals } from ${JSON.stringify(MODULE)};
    const log = { info: () => undefined, error: (text) => console.log(text) };
    stopOnSignals(${stop}, log, 300);
    setInterval(() => undefined, 1000);
    console.log('ready');`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: ['ignore', 'pipe', 2] });
  const gone = once(child, 'exit');
  let logged = '';
  for await (const part of child.stdout as NodeJS.ReadableStream) {
    if (logged === '') child.kill('SIGTERM');
    logged += part;
  }
  const [code] = await gone;
  return [code, logged.replace('ready\n', '').trim()];
}

test('a stop that comes to its end is exit 0', async () => {
  expect(await endOf('async () => undefined')).toEqual([0, '']);
});

test('a stop that never ends is told, and ended with 1', async () => {
  const [code, logged] = await endOf('() => new Promise(() => undefined)');
  expect(code).toBe(1);
  expect(logged).toMatch(/could not stop in order/);
});
