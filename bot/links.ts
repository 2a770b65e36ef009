import type { NewLink } from '../adapters/addresses.ts';
import type { LinkIssue, LinkKind } from '../machines/effects.ts';

/** The one-time links of a turn: what the store keeps of them, and the addresses that its messages name. */
export interface Links {
  readonly made: readonly NewLink[];
  readonly addresses: Partial<Record<LinkKind, string>>;
}

/** Makes a link for each order. `entropy` gives 32 hexadecimal digits from a cryptographic source. */
export const createLinks = (
  orders: readonly LinkIssue[],
  publicUrl: string,
  entropy: () => string,
): Links => {
  const made = orders.map(({ kind, expiresAt }) => ({ token: entropy(), kind, expiresAt }));
  return {
    made,
    addresses: Object.fromEntries(made.map(({ kind, token }) => [kind, `${publicUrl}/${kind}/${token}`])),
  };
};
