import { createMemoryStore, type MemoryStore } from '../adapters/store/create.ts';

let making: Promise<MemoryStore> | undefined;

/** The store in memory of all tests of this process, emptied, its clock set by hand. Nobody closes it. */
export const emptyStore = async (): Promise<MemoryStore> => {
  making ??= createMemoryStore({ handClock: true });
  const store = await making;
  await store.clear();
  return store;
};
