/** Which keys the database knows: a start with keys that do not fit ends before anything is read or written. */
import { type Kysely, sql } from 'kysely';
import { createCodec, type Place } from './codec.ts';
import { DataKeyMissing } from './failures.ts';
import type { DataKeys } from './keys.ts';
import type { Schema } from './schema.ts';
import { reseal } from './sealing.ts';

const placeOf = (id: string): Place => ['data_key.proof', id];

/**
 * Compares the keys at hand with those the database was written with, and notes the one that writes. Throws
 * `DataKeyMissing` or `SealBroken`. The first keys that a database gets seal what was kept in clear before.
 */
export async function registerKeys(db: Kysely<Schema>, keys: DataKeys): Promise<void> {
  const codec = createCodec(keys);
  const known = await db.selectFrom('data_key').selectAll().orderBy('id').execute();
  for (const { id, proof } of known) {
    if (!keys.byId(id)) throw new DataKeyMissing(id);
    codec.unseal(proof, placeOf(id));
  }
  if (known.length === 0) await sealWhatIsClear(db, keys);
  const { id } = keys.writing;
  await db
    .insertInto('data_key')
    .values({ id, proof: codec.seal(id, placeOf(id)) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Other keys are needed no more. */
export async function forgetOtherKeys(db: Kysely<Schema>, keys: DataKeys): Promise<readonly string[]> {
  const gone = await db.deleteFrom('data_key').where('id', '<>', keys.writing.id).returning('id').execute();
  return gone.map(({ id }) => id);
}

/**
 * A closed address had only a hash, under a key of its own; the address with the same hash tells which it was. That key
 * is needed no more afterwards.
 */
async function sealWhatIsClear(db: Kysely<Schema>, keys: DataKeys): Promise<void> {
  await sql`update suppression set body = address.body from address
    where suppression.body is null and address.channel = suppression.channel
      and address.hash = suppression.hash`.execute(db);
  await reseal(db, keys);
  await db.deleteFrom('setting').where('name', '=', 'address-key').execute();
}
