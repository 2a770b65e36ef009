/**
 * The pages behind one-time links: `/sign/:token`, where forms are read in full and signed, and `/continue/:token`, which
 * opens the same conversation on the web.
 *
 * They work without JavaScript, but for the chat itself. A link is used by a POST alone: previews of links ask for pages
 * too. The token is the secret and is used once, so no other site can post in the person's name.
 */
import type { LinkKind } from '../../machines/effects.ts';
import type { ConversationId } from '../../machines/events.ts';
import { documentOf, documentPolicy, escapeHtml, type Html, html } from '../document.ts';
import { type Answer, type Call, type Route, refuse } from '../http.ts';

export interface FormShown {
  readonly kind: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly signer: string;
  /** In words of the page's language, with the zone; `null` before it is signed. */
  readonly signedAt: string | null;
}

/** What a signing link leads to now. `token` is what the next POST has to carry. */
export type SigningState =
  | {
      readonly outcome: 'waiting';
      /** BCP 47 tag of the page's words. */
      readonly language: string;
      readonly token: string;
      readonly form: FormShown;
      readonly refusal?: 'name-differs' | 'not-agreed';
    }
  | { readonly outcome: 'done'; readonly language: string; readonly signed: readonly FormShown[] }
  | { readonly outcome: 'gone' };

/**
 * - look: what a signing link leads to, without using it.
 * - sign: signs the form that waits, and uses the link; a name that is not the signer's, or no agreement, uses nothing.
 * - open: uses a link to the conversation.
 * - languageOf: the language of the conversation that a link to it opens; `null` when it opens nothing.
 * - languageFor: the language for a browser's `Accept-Language`.
 */
export interface SigningPorts {
  text(language: string, key: string, values?: { readonly [name: string]: string }): string;
  languageFor(accepted: string): string;
  look(token: string): Promise<SigningState>;
  sign(
    token: string,
    signature: { readonly name: string; readonly agrees: boolean; readonly from: string },
  ): Promise<SigningState>;
  languageOf(token: string): Promise<string | null>;
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
  const gone = (call: Call, title: 'signing.title' | 'continuing.title') => {
    const language = ports.languageFor(call.headers['accept-language'] ?? '');
    const text = ports.text.bind(ports, language);
    return page(404, language, text(title), html`<p>${text('signing.gone')}</p>`);
  };
  const show = (call: Call, state: SigningState): Answer =>
    state.outcome === 'gone' ? gone(call, 'signing.title') : showState(state, ports);

  return [
    {
      method: 'GET',
      path: '/sign/:token',
      handle: async (call) => show(call, await ports.look(known(call) ?? '')),
    },
    {
      method: 'POST',
      path: '/sign/:token',
      async handle(call) {
        if (isForeign(call) || !(call.body instanceof URLSearchParams)) return notAForm;
        const name = (call.body.get('name') ?? '').slice(0, longestName);
        const agrees = call.body.get('agree') === 'yes';
        const state = await ports.sign(known(call) ?? '', { name, agrees, from: call.address });
        return state.outcome === 'waiting' && !state.refusal ? seeOther(state.token) : show(call, state);
      },
    },
    {
      method: 'GET',
      path: '/continue/:token',
      async handle(call) {
        const mine = known(call);
        const language = mine === null ? null : await ports.languageOf(mine);
        if (mine === null || language === null) return gone(call, 'continuing.title');
        const text = ports.text.bind(ports, language);
        return page(
          200,
          language,
          text('continuing.title'),
          html`<p>${text('continuing.text')}</p>
<form method="post" action="/continue/${mine}"><button class="primary">${text('continuing.open')}</button></form>`,
        );
      },
    },
    {
      method: 'POST',
      path: '/continue/:token',
      async handle(call) {
        if (isForeign(call)) return notAForm;
        const opened = await ports.open(known(call) ?? '');
        if (!opened) return gone(call, 'continuing.title');
        const resume = await resumeFor(opened.conversationId);
        return { status: 303, headers: { location: `/#resume=${resume}`, 'referrer-policy': 'no-referrer' } };
      },
    },
  ];
}

/** The next form stands under its own link, so that a phone that loads the page again shows it again. */
const seeOther = (next: string): Answer => ({
  status: 303,
  headers: { location: `/sign/${next}`, 'referrer-policy': 'no-referrer' },
});

/** A form that another site's page sends along. Browsers say so in a header that no page can set. */
const isForeign = ({ headers }: Call): boolean =>
  (headers['sec-fetch-site'] ?? 'same-origin') !== 'same-origin';

type Words = (key: string, values?: { readonly [name: string]: string }) => string;

const notAForm = refuse(400, 'BadRequest', 'Send the form of this page.');

function showState(state: Exclude<SigningState, { outcome: 'gone' }>, ports: SigningPorts): Answer {
  const text = ports.text.bind(ports, state.language);
  return state.outcome === 'waiting'
    ? page(state.refusal ? 422 : 200, state.language, text('signing.title'), formHtml(state, text))
    : page(200, state.language, text('signing.done.title'), doneHtml(state.signed, text));
}

function formHtml(
  { token: mine, form, refusal }: Extract<SigningState, { outcome: 'waiting' }>,
  text: Words,
): Html {
  const said = refusal
    ? html`<p role="alert" id="refusal">${text(`signing.${refusal}`, { name: form.signer })}</p>`
    : html``;
  const isWrong = refusal ? html` aria-describedby="refusal" aria-invalid="true" autofocus` : html``;
  return html`<article>${paragraphs(form)}</article>
<form method="post" action="/sign/${mine}">
${said}
<p><label for="name">${text('signing.name')}: <b>${form.signer}</b></label>
<input id="name" name="name" autocomplete="name" required maxlength="${String(longestName)}"${isWrong}></p>
<p><label class="agree"><input type="checkbox" name="agree" value="yes" required> ${text('signing.agree')}</label></p>
<p><button class="primary">${text('signing.sign')}</button></p>
</form>`;
}

/** Lines that begin with a hyphen are a list, as in the chat. */
const paragraphs = ({ paragraphs: all }: FormShown): Html =>
  html`${all
    .flatMap((paragraph) => paragraph.match(/(?:^- .*\n?)+|(?:^(?!- ).*\S.*\n?)+/gm) ?? [])
    .map((lines) =>
      lines.startsWith('- ') ? listOf(lines) : html`<p class="wording">${lines.trim()}</p>`,
    )}`;

const listOf = (lines: string): Html =>
  html`<ul>${lines
    .trim()
    .split('\n')
    .map((line) => html`<li>${line.slice(2)}</li>`)}</ul>`;

/** The copy is part of the page, so that nothing of it is left on the server under an address. */
function doneHtml(signed: readonly FormShown[], text: Words): Html {
  const line = ({ signer, signedAt }: FormShown) =>
    text('signing.signed-line', { name: signer, at: signedAt ?? '' });
  const copy = signed.map((form) => [...form.paragraphs, line(form)].join('\n\n')).join('\n\n---\n\n');
  const address = `data:text/plain;charset=utf-8;base64,${Buffer.from(copy, 'utf8').toString('base64')}`;
  return html`<p role="status">${text('signing.done')}</p>
<p><a download="signed-forms.txt" href="${address}">${text('signing.copy')}</a></p>
${signed.map((form) => html`<article>${paragraphs(form)}<p>${line(form)}</p></article>`)}`;
}

const page = (status: number, language: string, title: string, content: Html): Answer => ({
  status,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': documentPolicy,
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex',
  },
  body: documentOf(language, escapeHtml(title), content),
});
