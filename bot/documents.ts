/** Documents on their way from the page into the conversation. */
import { createHash, randomUUID } from 'node:crypto';
import type { Store } from '../adapters/store/store.ts';
import { type DocumentAnswer, type DocumentPorts, partBytes } from '../adapters/web/ports.ts';
import { documentName, kindOf } from '../machines/document-kinds.ts';
import type { ConversationId, Instant } from '../machines/events.ts';
import type { Catalog } from '../machines/programs/index.ts';
import { refuseOffer } from '../machines/rules/documents.ts';
import { createStandings } from './standing.ts';
import type { Turn } from './turn.ts';

export interface DocumentsConfig {
  readonly store: Pick<Store, 'conversation' | 'documents'>;
  readonly catalog: Catalog;
  readonly turn: Turn;
  readonly now: () => Instant;
  /** Whether documents are scanned before staff get them. */
  readonly isScanned: boolean;
}

const refused = (why: Extract<DocumentAnswer, { outcome: 'refused' }>['why']): DocumentAnswer => ({
  outcome: 'refused',
  why,
});
const open = (parts: number): DocumentAnswer => ({ outcome: 'open', parts, partBytes });

export const createDocumentPorts = (config: DocumentsConfig): DocumentPorts => {
  const { turn, now, isScanned } = config;
  const { documents } = config.store;
  const standingOf = createStandings(config);
  const standing = async (id: ConversationId) =>
    (await standingOf(id))?.standing.documents ?? { rules: null, kept: [] };

  const isWanted = async (conversationId: ConversationId, head: Buffer): Promise<boolean> => {
    const kind = kindOf(head);
    const { rules } = await standing(conversationId);
    return kind !== null && (rules?.kinds.includes(kind) ?? false);
  };

  return {
    async begin(conversationId, { id, name, bytes }) {
      const { rules } = await standing(conversationId);
      const offered = { id, name: documentName(name), bytes };
      const begun = await documents.begin(conversationId, offered, now(), (others) =>
        refuseOffer(rules, others, bytes),
      );
      return 'refused' in begun ? refused(begun.refused) : open(begun.document.parts);
    },

    async addPart(conversationId, id, part, bytes) {
      const document = await documents.find(conversationId, id);
      if (!document) return refused('unknown');
      if (part < document.parts) return open(document.parts);
      if (part > document.parts) return refused('out-of-order');
      const left = Math.min(partBytes, document.bytes - part * partBytes);
      if (bytes.length > left) return refused('part-too-long');
      if (bytes.length < left) return refused('part-too-short');
      if (part === 0 && !(await isWanted(conversationId, bytes))) {
        await documents.cancel(conversationId, id);
        return refused('wrong-kind');
      }
      await documents.addPart(conversationId, id, part, bytes);
      return open(part + 1);
    },

    async end(conversationId, id) {
      const document = await documents.find(conversationId, id);
      if (!document) return refused('unknown');
      if (document.state === 'kept') return { outcome: 'added' };
      const { name, bytes, parts } = document;
      if (parts * partBytes < bytes) return refused('incomplete');
      const whole = await wholeOf(documents, conversationId, id);
      const kind = whole && kindOf(whole);
      if (!whole || !kind) return refused('unknown');
      const sha256 = createHash('sha256').update(whole).digest('hex');
      await turn({
        conversationId,
        id: `document:${id}:added`,
        event: { type: 'document.added', id, name, kind, bytes, sha256, isScanned },
      });
      const kept = await documents.find(conversationId, id);
      if (kept?.state === 'kept') return { outcome: 'added' };
      const { rules, kept: others } = await standing(conversationId);
      return refused(refuseOffer(rules, others.length, bytes) ?? 'closed');
    },

    async remove(conversationId, id) {
      const document = await documents.find(conversationId, id);
      if (document?.state === 'open') await documents.cancel(conversationId, id);
      if (document?.state !== 'kept') return { outcome: 'removed' };
      await turn({
        conversationId,
        id: `document:${id}:removed:${randomUUID()}`,
        event: { type: 'document.removed', id },
      });
      return (await documents.find(conversationId, id)) ? refused('closed') : { outcome: 'removed' };
    },
  };
};

/** All of a document; `null` for one that is not there. */
export const wholeOf = async (
  documents: Store['documents'],
  conversationId: ConversationId,
  id: string,
): Promise<Buffer | null> => {
  const parts: Buffer[] = [];
  for (;;) {
    const part = await documents.partOf(conversationId, id, parts.length);
    if (part === null) return parts.length > 0 ? Buffer.concat(parts) : null;
    parts.push(part);
  }
};
