/**
 * Puts the chat on a hospital's own page:
 *
 *     <script src="https://HOST/embed.js" defer data-program="dana-farber"></script>
 *
 * Adds a button that opens the chat in a panel, over the whole screen on a phone. Optional: `data-label` (the button's
 * words), `data-close`, `data-lang`. The page's policy needs HOST in `script-src` and `frame-src`, and nothing else: there
 * is no inline style, markup or script. The colours follow `--second-opinion-brand` and `--second-opinion-on-brand`.
 */
(() => {
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const { program, lang, label = 'Ask for a second opinion', close = 'Close' } = script.dataset;
  const address = new URL('/', script.src);
  if (program) address.searchParams.set('program', program);
  if (lang) address.searchParams.set('lang', lang);

  const look = `
    :host { all: initial; }
    button {
      font: 600 1.0625rem/1.3 system-ui, sans-serif; min-height: 44px; padding: .625rem 1.25rem; cursor: pointer;
      border: 1px solid transparent; border-radius: 2rem;
      color: var(--second-opinion-on-brand, #fff); background: var(--second-opinion-brand, #0b5d70);
    }
    button:focus-visible, iframe:focus-visible { outline: 3px solid var(--second-opinion-brand, #0b5d70); outline-offset: 3px; }
    .open { position: fixed; right: 1.25rem; bottom: 1.25rem; z-index: 2147483646; box-shadow: 0 .5rem 1.5rem rgb(0 0 0/.25); }
    dialog {
      position: fixed; inset: auto 1.25rem 1.25rem auto; z-index: 2147483647; box-sizing: border-box; margin: 0; padding: 0;
      width: min(27rem, calc(100vw - 2.5rem)); height: min(46rem, calc(100vh - 2.5rem)); max-width: none; max-height: none;
      border: 1px solid #6d8189; border-radius: 1rem; overflow: hidden; background: Canvas; color: CanvasText;
      box-shadow: 0 1rem 3rem rgb(0 0 0/.3); flex-direction: column;
    }
    dialog[open] { display: flex; }
    dialog button { flex: none; border-radius: 0; text-align: end; }
    iframe { flex: 1; width: 100%; border: 0; }
    @media (max-width: 40rem), (max-height: 32rem) {
      dialog { inset: 0; width: 100%; height: 100%; border: 0; border-radius: 0; }
    }`;

  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const style = new CSSStyleSheet();
  style.replaceSync(look);
  root.adoptedStyleSheets = [style];

  const opener = document.createElement('button');
  opener.type = 'button';
  opener.className = 'open';
  opener.textContent = label;
  opener.setAttribute('aria-haspopup', 'dialog');
  opener.setAttribute('aria-expanded', 'false');

  const closer = document.createElement('button');
  closer.type = 'button';
  closer.textContent = close;

  const panel = document.createElement('dialog');
  panel.setAttribute('aria-label', label);
  panel.append(closer);

  /** @type {HTMLIFrameElement | undefined} */
  let frame;

  function open() {
    if (!frame) {
      frame = document.createElement('iframe');
      frame.title = label;
      frame.src = address.href;
      panel.append(frame);
    }
    opener.setAttribute('aria-expanded', 'true');
    if (matchMedia('(max-width: 40rem), (max-height: 32rem)').matches) panel.showModal();
    else panel.show();
    frame.focus();
  }

  opener.addEventListener('click', () => (panel.open ? panel.close() : open()));
  closer.addEventListener('click', () => panel.close());
  panel.addEventListener('close', () => {
    opener.setAttribute('aria-expanded', 'false');
    opener.focus();
  });
  root.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent && event.key === 'Escape' && panel.open) panel.close();
  });
  addEventListener('message', (event) => {
    if (event.source === frame?.contentWindow && event.data === 'second-opinion.close') panel.close();
  });

  root.append(opener, panel);
  document.body.append(host);
})();
