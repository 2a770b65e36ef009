import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { openPglite } from '../../../adapters/store/database.ts';
import { migrateTables } from '../../../adapters/store/migrations/index.ts';
import { breaksIn, frozenTables, type Tables, tablesOfToday } from '../../fixtures/tables.ts';

const folder = new URL('../../../adapters/store/migrations/', import.meta.url);

/**
 * A migration that has run somewhere never runs there again, so changing it changes nothing there. When this fails,
 * take the change back and write the next migration; a new file adds its line here.
 */
const frozen: { readonly [file: string]: string } = {
  '0001-first-tables.ts': '488655580b8a90709958a1060f7f51a5d890eaf4fb1aa8e83d557a12bc846986',
  '0002-addresses.ts': 'c0504f0f85a465771ea1203f905e6291d7e6a48f4a1d38e5f859324d0c2eae79',
  '0003-coordinators.ts': '50863aafabd4624fb1ec17c1f653811469a22fe6170089e715c4a53500bf507b',
  '0004-sealed-values.ts': '91841e8b883c2e3ca78d7c262b6060b5d42c8024d672ca5487c0931a3892348d',
  '0005-tasks-done.ts': '11f12efea56e3cbc260e497ce1812e991fd4d726c1c7e908ea02cffb49a7918a',
  '0006-receipts.ts': '24e0a84a51b36916acdecab3af6d8340ac62d6ed940ff26d123e68e5fd23a906',
  '0007-holds.ts': '0e6243953ff07d038f165596c9935773c3d61600f15734f42282ea02493d92b7',
  '0008-progress.ts': '0a35afd68f054748117c436adbcd344348cfd63122e9fad1a5352865cbb7389c',
  '0009-anchors.ts': '37862eb77d224c359af2f5f9c4d46642c1e5379ead91cfadce3e14c428cfcd97',
  '0010-documents.ts': 'cf5fb550c5f17949240571f7209c23a850b4ee0f3270fa0324a304bddad0bfbd',
  '0011-channel-of-a-send.ts': '3867817847bd7967f7a0dafa3a78c2154f6bed0aee380369ac4b7a368521fc5d',
};

describe('the migrations', () => {
  const files = readdirSync(folder).filter((name) => name !== 'index.ts');

  it('are as they were first written', () => {
    const found = files.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(new URL(name, folder)))
        .digest('hex'),
    ]);
    assert.deepEqual(Object.fromEntries(found), frozen);
  });

  it('are numbered without a gap and all of them run', () => {
    const index = readFileSync(new URL('index.ts', folder), 'utf8');
    files.forEach((name, position) => {
      assert.equal(Number(name.slice(0, 4)), position + 1);
      assert.ok(
        index.includes(`'${name.slice(0, -3)}':`),
        `expected ${name} in the list of index.ts, found it missing`,
      );
    });
  });

  it('only add to the tables of the version before, whose servers still run', async function () {
    this.timeout(20_000);
    assert.deepEqual(breaksIn(frozenTables(), await tablesOfToday()), []);
  });

  it('are found out when they take away, change or demand something', () => {
    const column = { type: 'text', takesNull: true, hasDefault: false };
    const table = (columns: Tables[string]['columns'], unique = ['btree (id)']) => ({ columns, unique });
    const before = {
      one: table({ id: column, name: column, note: column }),
      two: table({ id: column }),
      three: table({ id: column }),
    };
    const after = {
      one: table({
        id: { ...column, type: 'integer' },
        note: { ...column, takesNull: false },
        more: column,
        preset: { ...column, takesNull: false, hasDefault: true },
        needed: { ...column, takesNull: false },
      }),
      two: table({ id: column }, []),
      four: table({ id: { ...column, takesNull: false } }),
    };
    assert.deepEqual(breaksIn(before, after), [
      'one.id has another type',
      'one.name is gone',
      'one.note takes null no more',
      'one.needed is new and must be written',
      'two has other keys',
      'three is gone',
    ]);
  });

  it('leave tables of a later version as they are', async function () {
    this.timeout(20_000);
    const database = await openPglite(null);
    try {
      await migrateTables(database.db);
      await database.execute(`insert into kysely_migration values ('9999-later', '2026-12-03')`);
      await migrateTables(database.db);
      const { rows } = await database.execute('select count(*)::int as count from conversation');
      assert.deepEqual(rows, [{ count: 0 }]);
    } finally {
      await database.close();
    }
  });
});
