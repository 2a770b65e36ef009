/**
 * Looks at documents before anybody else gets them, by asking an HTTP service that is posted the bytes: any 2xx calls
 * them clean, 422 unsafe; everything else, silence too, is no verdict and is asked again. What it says comes back to the
 * conversation as `document.scanned`.
 */
import type { ConversationId } from '../../machines/events.ts';
import type { Channel } from '../channel.ts';
import type { Receive } from './ports.ts';
import { codeOf } from './webhooks.ts';

export interface ScannerConfig {
  readonly url: string;
  /** The whole document; `null` for one that was deleted meanwhile. */
  readonly read: (conversationId: ConversationId, id: string) => Promise<Buffer | null>;
  readonly receive: Receive;
  readonly timeoutMs?: number;
}

type Verdict = 'clean' | 'unsafe';

/** Below the 30 s after which a send counts as failed. */
const defaultTimeoutMs = 25_000;

export const createScanner = ({
  url,
  read,
  receive,
  timeoutMs = defaultTimeoutMs,
}: ScannerConfig): Channel => ({
  name: 'scan',
  async send({ conversationId, id, content }) {
    const { document } = content as { readonly document: string };
    const bytes = await read(conversationId, document);
    if (bytes === null) return { outcome: 'handed' };
    const found = await look(url, bytes, timeoutMs);
    if ('code' in found) return { outcome: 'failed', code: found.code, retry: 'later' };
    const { verdict } = found;
    await receive({
      conversationId,
      id: `scanned:${id}`,
      event: { type: 'document.scanned', id: document, verdict },
    });
    return { outcome: 'handed' };
  },
});

const look = async (
  url: string,
  bytes: Buffer,
  timeoutMs: number,
): Promise<{ readonly verdict: Verdict } | { readonly code: string }> => {
  try {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/octet-stream' },
      body: new Uint8Array(bytes),
      signal: AbortSignal.timeout(timeoutMs),
    });
    await response.body?.cancel();
    if (response.ok) return { verdict: 'clean' };
    return response.status === 422 ? { verdict: 'unsafe' } : { code: `http-${response.status}` };
  } catch (error) {
    return { code: codeOf(error) };
  }
};
