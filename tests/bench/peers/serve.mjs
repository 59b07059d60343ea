import { createServer } from 'node:http';

/** Tells the parent where it listens, and ends with it. */
export function tellParent(port) {
  process.send?.(`http://127.0.0.1:${port}`);
  process.on('disconnect', () => process.exit());
}

export function serve(listener) {
  const server = createServer(listener);
  server.listen(0, '127.0.0.1', () => tellParent(server.address().port));
}
