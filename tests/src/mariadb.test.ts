import { createConnection } from 'mysql2/promise';
import { createDatabase } from './mariadb.js';

describe('the MariaDB of the run', () => {
  it('syncs every commit, speaks utf8mb4 and refuses lost updates', async () => {
    const database = await createDatabase('settings');
    const connection = await createConnection(database.url);
    const [rows] = await connection.query(
      'SELECT @@innodb_flush_log_at_trx_commit AS flush, @@character_set_database AS charset, ' +
        '@@innodb_snapshot_isolation AS isolation, @@bind_address AS address',
    );
    expect(rows).toEqual([{ flush: 1, charset: 'utf8mb4', isolation: 1, address: '127.0.0.1' }]);
    await connection.end();
    await database.drop();
  });

  it('gives every suite a database of its own, and takes it away', async () => {
    const [mine, yours] = [await createDatabase('pair'), await createDatabase('pair')];
    const connection = await createConnection(mine.url);
    await connection.query('CREATE TABLE goal (title VARCHAR(50))');
    await connection.query('INSERT INTO goal VALUES (?)', ['문화도시 부천 🏛']);
    expect((await connection.query('SELECT title FROM goal'))[0]).toEqual([{ title: '문화도시 부천 🏛' }]);
    await expect(connection.query(`SELECT * FROM ${yours.name}.goal`)).rejects.toThrow('denied');
    await connection.end();
    await mine.drop();
    await yours.drop();
    await expect(createConnection(mine.url)).rejects.toThrow('denied');
  });
});
