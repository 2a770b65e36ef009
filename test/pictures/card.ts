import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { conversationCard } from '../../adapters/teams/cards/conversation.ts';
import { renderPhrase } from '../../bot/render.ts';

const renderer = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.js');

const card = conversationCard(
  {
    conversationId: 'c0ffee',
    state: 'waiting',
    reason: 'asked',
    requestedAt: '2026-03-10T17:00:00.000Z',
    owner: null,
    lines: [
      { label: 'Program', value: 'An Example Hospital' },
      { label: 'Step', value: 'Medical records' },
      { label: 'Language', value: 'Spanish' },
      { label: 'Channel', value: 'Text messages' },
      { label: 'Lives in', value: 'Ohio' },
    ],
    callback: 'weekdays after five, at 614-555-0123',
    delivery: null,
    case: null,
    colleagues: [],
  },
  (key, values = {}) => renderPhrase({ key: `card.${key}`, values }, 'en'),
);

/** Draws as Teams does. Runs in the page. */
const draw = `card => {
  const adaptive = new AdaptiveCards.AdaptiveCard();
  adaptive.hostConfig = new AdaptiveCards.HostConfig({
    fontFamily: 'Segoe UI, system-ui, sans-serif',
    supportsInteractivity: true,
    containerStyles: { default: { backgroundColor: '#ffffff' } },
    actions: { actionsOrientation: 'horizontal', actionAlignment: 'left', maxActions: 6, buttonSpacing: 8 },
    factSet: { spacing: 12, title: { weight: 'bolder', maxWidth: 140 } },
  });
  adaptive.parse(card);
  document.querySelector('#host').replaceChildren(adaptive.render());
}`;

const style = `
  body { margin: 0; padding: 16px; background: #f5f5f5; font: 14px "Segoe UI", system-ui, sans-serif }
  #host { width: 480px; border-radius: 8px; box-shadow: 0 1px 4px #0003; overflow: hidden }
  .ac-pushButton { padding: 6px 14px; border: 1px solid #d1d1d1; border-radius: 4px; background: #fff; font: inherit }
  .ac-pushButton.style-positive { border-color: #5b5fc7; background: #5b5fc7; color: #fff }`;

/** The card of a conversation that waits for a coordinator, by Microsoft's own renderer. */
export const showCard = async (page: Page): Promise<void> => {
  await page.setContent(
    `<!doctype html><html lang="en"><title>Card</title><style>${style}</style><div id="host"></div>`,
  );
  await page.addScriptTag({ path: renderer });
  await page.evaluate(`(${draw})(${JSON.stringify(card)})`);
};
