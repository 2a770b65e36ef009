/** What is handed out of a case, and the trace that it leaves in the audit log. */
import type { ExportForm, ExportPorts } from '../adapters/integration/exports.ts';
import type { KnownCase } from '../adapters/integration/ports.ts';
import type { Store } from '../adapters/store/store.ts';
import type { Instant } from '../machines/events.ts';
import type { Catalog } from '../machines/programs/index.ts';
import { caseFileOf, documentsOf } from './case-file.ts';
import { wholeOf } from './documents.ts';
import { renderPhrase } from './render.ts';

export interface ExportsConfig {
  readonly store: Pick<Store, 'turn' | 'documents' | 'upkeep'>;
  readonly catalog: Catalog;
  readonly baseUrl: string;
  readonly now?: () => Instant;
}

/** A case whose conversation is gone. */
export class ConversationGone extends Error {
  override readonly name = 'ConversationGone';
  readonly code = 'CONVERSATION_GONE';
  constructor() {
    super('expected the conversation of the case, found none');
  }
}

export const createExportPorts = (config: ExportsConfig): ExportPorts => {
  const { store, catalog, baseUrl, now = () => new Date().toISOString() } = config;

  /** Resolves with the language of the conversation, once the entry is committed. */
  const trace = ({ conversationId, number }: KnownCase, form: ExportForm, by: string): Promise<string> =>
    store.turn(conversationId, async (turn) => {
      const { record } = turn;
      if (record === null) throw new ConversationGone();
      await turn.save({
        record,
        at: now(),
        messages: [],
        timers: [],
        outbox: [],
        tasks: [],
        cases: [],
        audit: [{ type: 'audit.write', action: 'case.exported', by, details: { number, form } }],
        wipeTranscript: false,
      });
      return record.language;
    });

  return {
    baseUrl,
    words: (key, values = {}) => renderPhrase({ key: `packet.${key}`, values }, 'en'),
    documentsOf,
    readDocument: async ({ conversationId, number }, id, by) => {
      const details = { number, id };
      const entry = { type: 'audit.write', action: 'document.fetched', by, details } as const;
      if (!(await store.documents.find(conversationId, id))) return null;
      await store.upkeep.note(conversationId, now(), [entry]);
      return wholeOf(store.documents, conversationId, id);
    },
    handOut: async (known, form, to) => caseFileOf(known, catalog, await trace(known, form, to)),
  };
};
