import { createHash } from 'node:crypto';

export interface ManifestSettings {
  /** `MicrosoftAppId`, which is also the bot's id. */
  readonly appId: string;
  /** `PUBLIC_URL`, an https address: Teams opens nothing else. */
  readonly publicUrl: string;
  /** `package.json`'s. */
  readonly version: string;
}

const commands = [
  ['queue', 'Who waits for a person'],
  ['mine', 'The conversations that you have'],
  ['case', 'A case by its number, and what can be done with it'],
  ['find', 'Waiting conversations by program, place, reason or owner'],
  ['tasks', 'Open tasks, to be called done with a reason'],
  ['summary', 'What is open today'],
  ['program', 'Show only the conversations of one program in this team'],
  ['help', 'What you can ask'],
] as const;

/** House: 1.19 is taken by every tenant, and has all that this app needs. */
const manifestVersion = '1.19';

/** The app's own id: the same for the same bot, and not the bot's. */
const packageId = (appId: string): string => {
  const hex = createHash('sha256').update(`second-opinion-intake ${appId}`).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
};

/**
 * What Teams is told of the app. Reading all messages of a team's channel is asked for, so that a coordinator's words in
 * a thread reach the bot without naming it.
 */
export const teamsManifest = ({ appId, publicUrl, version }: ManifestSettings) => ({
  $schema: `https://developer.microsoft.com/en-us/json-schemas/teams/v${manifestVersion}/MicrosoftTeams.schema.json`,
  manifestVersion,
  version,
  id: packageId(appId),
  developer: {
    name: 'Second Opinion Intake',
    websiteUrl: publicUrl,
    privacyUrl: publicUrl,
    termsOfUseUrl: publicUrl,
  },
  name: { short: 'Second Opinion Intake', full: 'Second Opinion Intake for coordinators' },
  description: {
    short: 'Take over conversations of patients who need a person.',
    full: 'Shows coordinators which patients wait for a person, one thread for each. Take a conversation over, write with the patient from its thread, decide what the rules leave to people, and give it back to the assistant.',
  },
  icons: { color: 'color.png', outline: 'outline.png' },
  accentColor: '#0B5D70',
  bots: [
    {
      botId: appId,
      scopes: ['team', 'personal'],
      supportsFiles: false,
      isNotificationOnly: false,
      commandLists: [
        {
          scopes: ['team', 'personal'],
          commands: commands.map(([title, description]) => ({ title, description })),
        },
      ],
    },
  ],
  defaultInstallScope: 'team',
  webApplicationInfo: { id: appId, resource: `api://botid-${appId}` },
  authorization: {
    permissions: {
      resourceSpecific: [{ name: 'ChannelMessage.Read.Group', type: 'Application' }],
    },
  },
  validDomains: [new URL(publicUrl).hostname],
});
