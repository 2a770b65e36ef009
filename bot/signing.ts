/** The forms behind a signing link: read, rendered, and signed through the same turn as everything else. */
import { randomBytes } from 'node:crypto';
import type { Addresses } from '../adapters/addresses.ts';
import type { Store } from '../adapters/store/store.ts';
import type { FormShown, SigningPorts, SigningState } from '../adapters/web/signing.ts';
import { type Form, formsOf, isSigner } from '../machines/conversation/signing.ts';
import { createTelling } from '../machines/conversation/telling.ts';
import type { ConversationId, Instant } from '../machines/events.ts';
import { createIntakeMachine } from '../machines/intake/machine.ts';
import type { Catalog } from '../machines/programs/index.ts';
import { createIntakeStore } from '../machines/snapshot.ts';
import { renderMoment, renderPhrase } from './render.ts';
import { spokenLanguageFor } from './text/languages.ts';
import type { Turn } from './turn.ts';

export interface SigningConfig {
  readonly store: Pick<Store, 'conversation'> & {
    readonly addresses: Pick<Addresses, 'addLink' | 'peekLink' | 'useLink'>;
  };
  readonly catalog: Catalog;
  readonly turn: Turn;
  readonly now?: () => Instant;
  readonly entropy?: () => string;
}

/** The next form's link lives as long as the first one's. */
const linkMs = 15 * 60 * 1000;

export const createSigning = (config: SigningConfig): SigningPorts => {
  const { store, catalog, turn } = config;
  const { now = () => new Date().toISOString(), entropy = () => randomBytes(16).toString('hex') } = config;
  const telling = createTelling(catalog, createIntakeStore(createIntakeMachine(catalog)));

  const stateOf = async (id: ConversationId, token: string): Promise<SigningState> => {
    const record = await store.conversation(id);
    if (!record) return { outcome: 'gone' };
    const { language } = record;
    const { waiting, signed } = formsOf(record, telling);
    const show = (form: Form): FormShown => shown(form, language);
    return waiting
      ? { outcome: 'waiting', language, token, form: show(waiting) }
      : { outcome: 'done', language, signed: signed.map(show) };
  };

  const link = async (token: string) => {
    const found = await store.addresses.peekLink(token, now());
    return found?.kind === 'sign' ? found : null;
  };

  return {
    text: (language, key, values = {}) => renderPhrase({ key, values }, language),
    languageFor: (accepted) => spokenLanguageFor(accepted),
    look: async (token) => {
      const found = await link(token);
      return found ? stateOf(found.conversationId, token) : { outcome: 'gone' };
    },
    sign: async (token, { name, agrees, from }) => {
      const found = await link(token);
      const record = found && (await store.conversation(found.conversationId));
      const form = record ? formsOf(record, telling).waiting : null;
      if (!found || !form) return { outcome: 'gone' };
      const refusal = !agrees ? 'not-agreed' : isSigner(form, name) ? null : 'name-differs';
      const { conversationId } = found;
      if (refusal) return { ...(await stateOf(conversationId, token)), refusal };
      await turn({
        conversationId,
        id: `sign:${token}`,
        event: { type: 'person.signed', consent: form.kind, name: name.trim(), from },
      });
      await store.addresses.useLink(token, now());
      const next = entropy();
      const state = await stateOf(conversationId, next);
      if (state.outcome === 'waiting') {
        const expiresAt = new Date(new Date(now()).getTime() + linkMs).toISOString();
        await store.addresses.addLink(conversationId, { token: next, kind: 'sign', expiresAt });
      }
      return state;
    },
    open: async (token) => {
      const found = await store.addresses.peekLink(token, now());
      if (found?.kind !== 'continue') return null;
      return store.addresses.useLink(token, now());
    },
    languageOf: async (token) => {
      const found = await store.addresses.peekLink(token, now());
      if (found?.kind !== 'continue') return null;
      return (await store.conversation(found.conversationId))?.language ?? null;
    },
  };
};

const shown = ({ kind, title, phrases, who, signer, signedAt }: Form, language: string): FormShown => {
  const words = (phrase: Form['title']) => renderPhrase(phrase, language, who);
  const at = signedAt && renderMoment(signedAt, language);
  return { kind, title: words(title), paragraphs: phrases.map(words), signer, signedAt: at };
};
