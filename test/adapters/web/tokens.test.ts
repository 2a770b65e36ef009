import assert from 'node:assert/strict';
import { SignJWT } from 'jose';
import { createTokens, type Grant, lifetimeSeconds, type TokenKind } from '../../../adapters/web/tokens.ts';
import type { ConversationId } from '../../../machines/events.ts';

const secret = 'a secret of more than 32 characters';
const start = Date.parse('2026-12-03T10:00:00Z');
const grant: Grant = {
  conversationId: 'c1' as ConversationId,
  userId: 'dl_1',
  locale: 'es',
  program: 'ucsf-adult',
};
const kinds: readonly TokenKind[] = ['access', 'stream', 'resume'];

describe('tokens', () => {
  for (const kind of kinds)
    it(`of the kind ${kind} live to their last second and read as no other kind`, async () => {
      let now = start;
      const tokens = createTokens({ secret, now: () => new Date(now) });
      const token = await tokens.issue(kind, grant);
      now = start + lifetimeSeconds[kind] * 1000 - 1;
      assert.deepEqual(await tokens.read(kind, token), { outcome: 'valid', grant });
      for (const other of kinds.filter((name) => name !== kind))
        assert.deepEqual(await tokens.read(other, token), { outcome: 'invalid' });
      now += 1;
      assert.deepEqual(await tokens.read(kind, token), { outcome: 'expired' });
    });

  it('of another installation, without a signature, or without an end are invalid', async () => {
    const tokens = createTokens({ secret, now: () => new Date(start) });
    const foreign = await createTokens({ secret: `${secret}!`, now: () => new Date(start) }).issue(
      'access',
      grant,
    );
    const [, payload] = (await tokens.issue('access', grant)).split('.');
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
    const endless = await new SignJWT({ conv: 'c1', user: 'dl_1' })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer('second-opinion-intake')
      .setAudience('access')
      .sign(new TextEncoder().encode(secret));
    for (const token of [foreign, unsigned, endless, '', 'a.b.c'])
      assert.deepEqual(await tokens.read('access', token), { outcome: 'invalid' });
  });

  it('are not signed with a short secret', () => {
    assert.throws(() => createTokens({ secret: 'short' }), { code: 'SigningSecretTooShort' });
  });
});
