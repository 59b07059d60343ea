import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Sqlite from 'better-sqlite3';
import { createPool } from 'mysql2/promise';
import { floorAnswers } from './floor-answers/answers.js';
import type { Ask } from './floor-answers/values.js';
import type { Cell } from './tables.js';

/** The floor as a process of its own: node:http, SQL by hand, JSON.stringify. Ends with its parent. */
const ask = connect(process.argv[2] ?? '');

const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://floor');
  const answer = floorAnswers[url.pathname.slice(1)];
  if (!answer) {
    response.writeHead(404).end();
    return;
  }
  answer(ask, Object.fromEntries(url.searchParams)).then(
    (data) => {
      const body = Buffer.from(JSON.stringify({ data }));
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
    },
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});
server.listen(0, '127.0.0.1', () => {
  process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.on('disconnect', () => process.exit());

function connect(databaseUrl: string): Ask {
  return databaseUrl.startsWith('sqlite:') ? sqlite(databaseUrl.slice('sqlite:'.length)) : mariadb(databaseUrl);
}

function sqlite(file: string): Ask {
  const database = new Sqlite(file, { readonly: true });
  const prepared = new Map<string, Sqlite.Statement>();
  return async (sql, values = []) => {
    let statement = prepared.get(sql);
    if (!statement) {
      statement = database.prepare(sql).raw();
      prepared.set(sql, statement);
    }
    return statement.all(...values) as Cell[][];
  };
}

function mariadb(uri: string): Ask {
  const pool = createPool({ uri, rowsAsArray: true, connectionLimit: 10 });
  return async (sql, values = []) => {
    const [rows] = await pool.execute(sql, [...values]);
    return rows as unknown as Cell[][];
  };
}
