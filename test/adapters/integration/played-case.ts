/** Cases of real conversations: a conversation file is played to its end, and what the store keeps is the case. */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import type { CaseFile } from '../../../adapters/integration/case-file.ts';
import type { MemoryStore } from '../../../adapters/store/create.ts';
import type { StoredCase } from '../../../adapters/store/store.ts';
import { caseFileOf } from '../../../bot/case-file.ts';
import type { ConversationId } from '../../../machines/events.ts';
import type { IntakeContext } from '../../../machines/intake/context.ts';
import { createCatalog, files } from '../../../machines/programs/index.ts';
import { play } from '../../conversations/runner/playing.ts';
import { readConversationFile } from '../../conversations/runner/reading.ts';
import { reportOf } from '../../conversations/runner/report.ts';

const folder = fileURLToPath(new URL('../../conversations/', import.meta.url));
const catalog = createCatalog(files);

/** The case that a conversation file ends with. */
export const playedCase = async (store: MemoryStore, name: string): Promise<StoredCase> => {
  const conversation = readConversationFile(`${folder}${name}.yaml`);
  const failure = await play(conversation, store);
  assert.ok(failure === null, failure ? reportOf(conversation, failure) : '');
  const record = await store.conversation('conversation' as ConversationId);
  const snapshot = record?.intake?.snapshot as { readonly context: IntakeContext } | undefined;
  const kept = await store.caseByNumber(snapshot?.context.case?.number ?? '');
  assert.ok(kept, `expected ${name} to end with a case`);
  return kept;
};

/** A stored case with other answers. */
export const withAnswers = (kept: StoredCase, answers: Readonly<Record<string, unknown>>): StoredCase => {
  const content = kept.content as { readonly answers: object };
  return { ...kept, content: { ...content, answers: { ...content.answers, ...answers } } };
};

export const fileOf = (kept: StoredCase): CaseFile => caseFileOf(kept, catalog, 'en');
