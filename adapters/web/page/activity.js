/**
 * Reads an activity of Direct Line into what the page shows.
 *
 * @param {any} activity
 * @returns {{ seq: number, clientId?: string, shown: import('./message.js').Shown, progress?: { number: number, of: number, label: string } } | null}
 *   `null` for what is not a message
 */
export function readActivity(activity) {
  if (activity?.type !== 'message') return null;
  const data = activity.channelData ?? {};
  const from = data.from ?? (activity.from?.role === 'user' ? 'person' : 'assistant');
  return {
    seq: Number(data.seq ?? String(activity.id).split('|').at(-1)),
    ...(data.clientActivityID ? { clientId: String(data.clientActivityID) } : {}),
    ...(data.progress ? { progress: data.progress } : {}),
    shown: {
      id: String(activity.id),
      from,
      text: String((from === 'person' && data.title) || activity.text || ''),
      at: String(activity.timestamp ?? ''),
      ...(data.name ? { name: String(data.name) } : {}),
      ...(activity.locale ? { language: String(activity.locale) } : {}),
      choices: (activity.suggestedActions?.actions ?? []).map(
        /** @param {any} action */ (action) => ({ title: String(action.title), value: String(action.value) }),
      ),
      answers: data.answers ?? [],
    },
  };
}
