/** Whether a request comes from Twilio (https://www.twilio.com/docs/usage/security#validating-requests). */
import type { Call } from '../http.ts';

export interface SignatureConfig {
  /** Any of them signs: while a token is rotated, Twilio signs with the old or the new one. */
  readonly authTokens: readonly string[];
  /** As Twilio was given it: behind a proxy the server does not see its own address. */
  readonly publicUrl: string;
}

export type IsSigned = (call: Pick<Call, 'target' | 'headers' | 'rawBody'>) => Promise<boolean>;

/**
 * Twilio signs the full address and the parameters as they were sent, so both come from the raw request. A body that is
 * no form is signed by its hash, which stands in the address.
 */
export const createSignatureCheck = ({ authTokens, publicUrl }: SignatureConfig): IsSigned => {
  return async ({ target, headers, rawBody }) => {
    const signature = headers['x-twilio-signature'];
    if (typeof signature !== 'string' || signature === '') return false;
    const { default: twilio } = await import('twilio');
    const address = `${publicUrl}${target}`;
    const body = rawBody.toString('utf8');
    const parameters = parametersOf(new URLSearchParams(body));
    return authTokens.some((token) =>
      target.includes('bodySHA256=')
        ? twilio.validateRequestWithBody(token, signature, address, body)
        : twilio.validateRequest(token, signature, address, parameters),
    );
  };
};

/** A parameter that is repeated is a list, as Twilio's own check wants it. */
const parametersOf = (form: URLSearchParams): Record<string, string | string[]> =>
  Object.fromEntries(
    [...new Set(form.keys())].map((name) => {
      const values = form.getAll(name);
      return [name, values.length > 1 ? values : (values[0] ?? '')];
    }),
  );
