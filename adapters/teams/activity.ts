/** What may come in from the Bot Framework: checked before anything else looks at it, everything unknown left out. */
import { z } from 'zod';

/** House: ids of Teams stay below 200 characters. */
const id = z
  .string()
  .max(512)
  .regex(/^\P{Cc}+$/u);
/** House: Teams takes messages up to 28 KB, so no text of it is longer. */
const words = z.string().max(28 * 1024);

/** Where the Bot Framework may be answered, by the end of the host's name. Microsoft's list for channels and Teams. */
const serviceHosts = [
  '.botframework.com',
  '.trafficmanager.net',
  '.teams.microsoft.com',
  '.teams.microsoft.us',
  '.botframework.azure.us',
];

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '127.0.0.1' || host === '[::1]';

/** The bearer token of every answer goes to this address, so it must be one of the framework's. */
const isServiceUrl = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username } = new URL(text);
  if (username !== '') return false;
  return (
    isLoopback(hostname) ||
    (protocol === 'https:' && serviceHosts.some((end) => `.${hostname}`.endsWith(end)))
  );
};

const account = z.object({
  id,
  name: z.string().max(256).optional(),
  aadObjectId: z.string().max(64).optional(),
});

const activity = z.object({
  type: z.string().min(1).max(64),
  id: id.optional(),
  channelId: z.string().min(1).max(64),
  serviceUrl: z.string().max(512).refine(isServiceUrl, 'expected an address of the Bot Framework'),
  conversation: z.object({
    id,
    conversationType: z.string().max(32).optional(),
    tenantId: z.string().max(64).optional(),
  }),
  from: account,
  recipient: account,
  text: words.optional(),
  name: z.string().max(128).optional(),
  action: z.string().max(32).optional(),
  replyToId: id.optional(),
  locale: z.string().max(35).optional(),
  value: z.unknown().optional(),
  attachments: z
    .array(z.object({ contentType: z.string().max(256) }))
    .max(50)
    .optional(),
  entities: z
    .array(
      z.object({
        type: z.string().max(64),
        text: z.string().max(512).optional(),
        mentioned: z.object({ id }).optional(),
      }),
    )
    .max(100)
    .optional(),
  membersAdded: z.array(account).max(1_000).optional(),
  membersRemoved: z.array(account).max(1_000).optional(),
  channelData: z
    .object({
      eventType: z.string().max(64).optional(),
      tenant: z.object({ id: z.string().max(64) }).optional(),
      team: z.object({ id, name: z.string().max(256).optional() }).optional(),
      channel: z.object({ id }).optional(),
      settings: z.object({ selectedChannel: z.object({ id }).optional() }).optional(),
    })
    .optional(),
});

export type Activity = z.output<typeof activity>;

/** `null` for what is no activity that could be answered. */
export const readActivity = (body: unknown): Activity | null => activity.safeParse(body).data ?? null;

const entered = z.looseObject({
  verb: z.string().max(32).optional(),
  conversation: id.optional(),
  to: z.string().max(256).optional(),
  check: z.string().max(128).optional(),
  action: z.string().max(64).optional(),
  task: z.string().max(64).optional(),
  stamp: z.string().max(64).optional(),
  until: z.iso.datetime().optional(),
  form: z.string().max(16).optional(),
});
const reason = z.string().trim().max(500);

/** What was entered, with the reason of the form that the button stands under. */
const readEntered = (value: unknown) => {
  const data = entered.safeParse(value).data;
  return data && { ...data, reason: reason.safeParse(data[`reason-${data.form}`]).data };
};

const execute = z.object({ action: z.object({ verb: z.string().max(32), data: z.unknown() }) });

/** A button that was pressed, with what was entered. */
export type Pressed = Pick<
  z.output<typeof entered>,
  'conversation' | 'to' | 'check' | 'action' | 'stamp' | 'task' | 'until'
> & { readonly verb: string; readonly reason?: string | undefined };

/** A press of `Action.Execute` (an invoke) or of its fallback `Action.Submit` (a message with a value). */
export const readPressed = ({ type, name, value }: Activity): Pressed | null => {
  if (type === 'invoke') {
    const invoked = name === 'adaptiveCard/action' ? execute.safeParse(value).data : undefined;
    const data = invoked && readEntered(invoked.action.data ?? {});
    return invoked && data ? { ...data, verb: invoked.action.verb } : null;
  }
  const data = type === 'message' ? readEntered(value) : undefined;
  return data?.verb === undefined ? null : { ...data, verb: data.verb };
};

/** Whether the words are meant for the bot alone: it is named in them. */
export const isAddressed = ({ entities = [], recipient }: Activity): boolean =>
  entities.some(({ type, mentioned }) => type === 'mention' && mentioned?.id === recipient.id);

/** The words without the bot's name, and other names without the marks that Teams puts around them. */
export const wordsOf = ({ text = '', entities = [], recipient }: Activity): string =>
  entities
    .flatMap(({ type, mentioned, text: shown }) =>
      type === 'mention' && shown
        ? [{ shown, name: mentioned?.id === recipient.id ? '' : shown.replace(/<\/?at\b[^>]*>/g, '') }]
        : [],
    )
    .reduce((rest, { shown, name }) => rest.replaceAll(shown, () => name), text)
    .replaceAll('\u00a0', ' ')
    .trim();

/** Files and pictures; `text/html` is the message itself once more, with its looks. */
export const fileCount = ({ attachments = [] }: Activity): number =>
  attachments.filter(({ contentType }) => contentType !== 'text/html').length;

export const tenantOf = ({ channelData, conversation }: Activity): string | undefined =>
  channelData?.tenant?.id ?? conversation.tenantId;
