/** The store as the settings say, for every command that works on it. */
import { createStore } from '../adapters/store/create.ts';
import {
  DatabaseUnreachable,
  DataFolderInUse,
  DataKeyMissing,
  DataKeysNeeded,
  SealBroken,
} from '../adapters/store/failures.ts';
import type { Store } from '../adapters/store/store.ts';
import { type Config, ConfigInvalid } from './config.ts';

/** Opens the store and brings it up to date. `onFault` is that of `StoreConfig`. */
export const openStore = async (config: Config, onFault?: (error: Error) => void): Promise<Store> => {
  const store = await createStore({
    ...(config.DATABASE_URL ? { databaseUrl: config.DATABASE_URL } : { dataDir: config.DATA_DIR }),
    dataKeys: config.DATA_KEYS,
    ...(onFault ? { onFault } : {}),
  });
  try {
    await store.migrate();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
};

const mendable = [
  ConfigInvalid,
  DataFolderInUse,
  DatabaseUnreachable,
  DataKeyMissing,
  DataKeysNeeded,
  SealBroken,
];

/** What whoever starts a command can mend: its message says how. */
export const isMendable = (error: unknown): error is Error => mendable.some((kind) => error instanceof kind);
