/**
 * The pages behind one-time links: `/sign/:token`, where forms are read in full and signed, and `/continue/:token`, which
 * opens the same conversation on the web.
 *
 * They work without JavaScript, but for the chat itself. A link is used by a POST alone: previews of links ask for pages
 * too. The token is the secret and is used once, so no other site can post in the person's name.
 */
import type { LinkKind } from '../../machines/effects.ts';
import type { ConversationId } from '../../machines/events.ts';
import { type Answer, type Call, type Route, refuse } from '../http.ts';
import { documentOf, escapeHtml, type Html, html } from './document.ts';

export interface FormShown {
  readonly kind: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly signer: string;
  readonly signedAt: string | null;
}

/** What a signing link leads to now. `token` is what the next POST has to carry. */
export type SigningState =
  | {
      readonly outcome: 'waiting';
      readonly token: string;
      readonly form: FormShown;
      readonly refusal?: 'name-differs' | 'not-agreed';
    }
  | { readonly outcome: 'done'; readonly signed: readonly FormShown[] }
  | { readonly outcome: 'gone' };

/**
 * - look: what a signing link leads to, without using it.
 * - sign: signs the form that waits, and uses the link; a name that is not the signer's, or no agreement, uses nothing.
 * - isOpen, open: the same for a link to the conversation.
 */
export interface SigningPorts {
  text(key: string, values?: { readonly [name: string]: string }): string;
  look(token: string): Promise<SigningState>;
  sign(
    token: string,
    signature: { readonly name: string; readonly agrees: boolean; readonly from: string },
  ): Promise<SigningState>;
  isOpen(token: string): Promise<boolean>;
  open(token: string): Promise<{ readonly conversationId: ConversationId; readonly kind: LinkKind } | null>;
}

export interface OneTimePagesConfig {
  readonly ports: SigningPorts;
  /** The credential with which the chat page opens a conversation again; it goes there behind `#`, which no server sees. */
  readonly resumeFor: (conversationId: ConversationId) => Promise<string>;
}

const token = /^[0-9a-f]{32}$/;
const longestName = 200;

export function createOneTimeRoutes({ ports, resumeFor }: OneTimePagesConfig): readonly Route[] {
  const known = (call: Call): string | null =>
    token.test(call.params.token ?? '') ? (call.params.token ?? null) : null;
  const gone = () => page(404, ports.text('signing.title'), html`<p>${ports.text('signing.gone')}</p>`);
  const show = (state: SigningState): Answer => (state.outcome === 'gone' ? gone() : showState(state, ports));

  return [
    {
      method: 'GET',
      path: '/sign/:token',
      handle: async (call) => show(await ports.look(known(call) ?? '')),
    },
    {
      method: 'POST',
      path: '/sign/:token',
      async handle(call) {
        if (!(call.body instanceof URLSearchParams)) return notAForm;
        const name = (call.body.get('name') ?? '').slice(0, longestName);
        const agrees = call.body.get('agree') === 'yes';
        return show(await ports.sign(known(call) ?? '', { name, agrees, from: call.address }));
      },
    },
    {
      method: 'GET',
      path: '/continue/:token',
      async handle(call) {
        const mine = known(call);
        if (mine === null || !(await ports.isOpen(mine))) return gone();
        return page(
          200,
          ports.text('continuing.title'),
          html`<p>${ports.text('continuing.text')}</p>
<form method="post" action="/continue/${mine}"><button class="primary">${ports.text('continuing.open')}</button></form>`,
        );
      },
    },
    {
      method: 'POST',
      path: '/continue/:token',
      async handle(call) {
        const opened = await ports.open(known(call) ?? '');
        if (!opened) return gone();
        const resume = await resumeFor(opened.conversationId);
        return { status: 303, headers: { location: `/#resume=${resume}`, 'referrer-policy': 'no-referrer' } };
      },
    },
  ];
}

const notAForm = refuse(400, 'BadRequest', 'Send the form of this page.');

function showState(state: Exclude<SigningState, { outcome: 'gone' }>, ports: SigningPorts): Answer {
  const title = ports.text('signing.title');
  return state.outcome === 'waiting'
    ? page(state.refusal ? 422 : 200, title, formHtml(state, ports))
    : page(200, title, doneHtml(state.signed, ports));
}

function formHtml(
  { token: mine, form, refusal }: Extract<SigningState, { outcome: 'waiting' }>,
  { text }: SigningPorts,
): Html {
  const said = refusal
    ? html`<p role="alert" id="refusal">${text(`signing.${refusal}`, { name: form.signer })}</p>`
    : html``;
  return html`<article>${paragraphs(form)}</article>
<form method="post" action="/sign/${mine}">
${said}
<p><label for="name">${text('signing.name')}: <b>${form.signer}</b></label>
<input id="name" name="name" autocomplete="name" required maxlength="${String(longestName)}"></p>
<p><label><input type="checkbox" name="agree" value="yes" required> ${text('signing.agree')}</label></p>
<p><button class="primary">${text('signing.sign')}</button></p>
</form>`;
}

const paragraphs = ({ paragraphs: all }: FormShown): Html =>
  html`${all.map((paragraph) => html`<p class="wording">${paragraph}</p>`)}`;

/** The copy is part of the page, so that nothing of it is left on the server under an address. */
function doneHtml(signed: readonly FormShown[], { text }: SigningPorts): Html {
  const line = ({ signer, signedAt }: FormShown) =>
    text('signing.signed-line', {
      name: signer,
      at: `${(signedAt ?? '').slice(0, 16).replace('T', ' ')} UTC`,
    });
  const copy = signed.map((form) => [...form.paragraphs, line(form)].join('\n\n')).join('\n\n---\n\n');
  const address = `data:text/plain;charset=utf-8;base64,${Buffer.from(copy, 'utf8').toString('base64')}`;
  return html`<p role="status">${text('signing.done')}</p>
<p><a download="signed-forms.txt" href="${address}">${text('signing.copy')}</a></p>
${signed.map((form) => html`<article>${paragraphs(form)}<p>${line(form)}</p></article>`)}`;
}

const page = (status: number, title: string, content: Html): Answer => ({
  status,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex',
  },
  body: documentOf(escapeHtml(title), content),
});

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
