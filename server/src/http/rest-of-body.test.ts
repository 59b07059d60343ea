import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import { listen } from './listen.js';
import { openTrialApp, type TrialApp } from './trial-app.js';

let app: TrialApp;
beforeEach(async () => {
  app = await openTrialApp();
});
afterEach(() => app.close());

test('a body that is refused while it is still being written is answered, not cut off', async () => {
  const { port } = new URL(await listen(app.server, { host: '127.0.0.1', port: 0 }));
  for (let round = 0; round < 20; round += 1) {
    const socket = connect(Number(port), '127.0.0.1');
    const answer = text(socket);
    socket.write(
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 2000000\r\n\r\n',
    );
    for (let part = 0; part < 20; part += 1) {
      socket.write('x'.repeat(100_000));
      await setImmediate();
    }
    expect(await answer).toMatch(/^HTTP\/1\.1 413 /);
  }
});
