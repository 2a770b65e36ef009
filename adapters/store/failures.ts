/** A second process opened the data folder of a running one. */
export class DataFolderInUse extends Error {
  override readonly name = 'DataFolderInUse';
  readonly code = 'data-folder-in-use';

  constructor(folder: string, cause: unknown) {
    super(
      `The data folder ${folder} is in use by another process. Stop that process, or give this one a folder of ` +
        'its own in DATA_DIR, or set DATABASE_URL: a PostgreSQL database serves several processes at once.',
      { cause },
    );
  }
}

/** The database behind DATABASE_URL cannot be used. The message names host, port and database, never the password. */
export class DatabaseUnreachable extends Error {
  override readonly name = 'DatabaseUnreachable';
  readonly code = 'database-unreachable';
}

/** A case number exists already: the turn is rolled back, and deciding it anew with other entropy gives another. */
export class CaseNumberTaken extends Error {
  override readonly name = 'CaseNumberTaken';
  readonly code = 'case-number-taken';

  constructor(number: string) {
    super(
      `Expected a new case number, found ${number} in the store. Decide the turn again with new entropy.`,
    );
  }
}

/** A turn moved a case on that its conversation never opened. */
export class CaseUnknown extends Error {
  override readonly name = 'CaseUnknown';
  readonly code = 'case-unknown';

  constructor(number: string) {
    super(
      `Expected case ${number} to be open in this conversation, found none. Open it before it is updated.`,
    );
  }
}

/** Messages of a turn do not follow the last one. */
export class SequenceBroken extends Error {
  override readonly name = 'SequenceBroken';
  readonly code = 'sequence-broken';

  constructor(expected: number, found: number) {
    super(
      `Expected a message with sequence number ${expected}, found ${found}. Number them from lastSeq + 1.`,
    );
  }
}

/** The store was called from inside a turn, where the one connection of PGlite is taken: it would wait for ever. */
export class StoreBusyWithTurn extends Error {
  override readonly name = 'StoreBusyWithTurn';
  readonly code = 'store-busy-with-turn';

  constructor() {
    super('Expected a call outside of a turn, found one inside. Inside `work`, use its transaction only.');
  }
}

/** A value was kept under a key that is not in DATA_KEYS. It stays as it is. */
export class DataKeyMissing extends Error {
  override readonly name = 'DataKeyMissing';
  readonly code = 'data-key-missing';

  constructor(id: string) {
    super(
      `Expected the key ${id} in DATA_KEYS, since there is data under it, found none. Add it at the end of the list: ` +
        'nothing is lost as long as the key exists.',
    );
  }
}

/** A document that a turn keeps was deleted meanwhile. */
export class DocumentNotOpen extends Error {
  override readonly name = 'DocumentNotOpen';
  readonly code = 'document-not-open';

  constructor() {
    super('Expected to keep a document that came in, found it deleted. Nothing was committed.');
  }
}

/** A value does not open: it was changed, it belongs to another row, or its key has other bytes than it had. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
  readonly code = 'seal-broken';

  constructor(place: string, id: string, options: ErrorOptions) {
    super(
      `Expected the value at ${place} to open with the key ${id}, and it does not. Either that key in DATA_KEYS has ` +
        'other bytes than when the value was written, or the value was changed in the database.',
      options,
    );
  }
}

/** A value that must be sealed is not. */
export class SealMissing extends Error {
  override readonly name = 'SealMissing';
  readonly code = 'seal-missing';

  constructor(place: string) {
    super(
      `Expected a sealed value at ${place}, found one in clear. This program writes none: somebody else wrote to the ` +
        'database. `npm run audit:verify` tells what else was touched.',
    );
  }
}

/** A PostgreSQL was named and no key. */
export class DataKeysNeeded extends Error {
  override readonly name = 'DataKeysNeeded';
  readonly code = 'data-keys-needed';

  constructor() {
    super('Expected DATA_KEYS beside DATABASE_URL, found none: personal data is never kept in clear.');
  }
}
