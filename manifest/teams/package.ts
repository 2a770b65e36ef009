import { readFile } from 'node:fs/promises';
import { archive } from './archive.ts';
import { type ManifestSettings, teamsManifest } from './manifest.ts';

/** A setting that the package needs; the message is for the person who builds it. */
export class ManifestSettingMissing extends Error {
  override readonly name = 'ManifestSettingMissing';
  readonly code = 'manifest-setting-missing';
}

const beside = (name: string) => new URL(name, import.meta.url);

/** `MicrosoftAppId` and `PUBLIC_URL` of the environment, the version of `package.json`. */
export const readManifestSettings = async (
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ManifestSettings> => {
  const { MicrosoftAppId: appId = '', PUBLIC_URL: publicUrl = '' } = environment;
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(appId))
    throw new ManifestSettingMissing(
      'Set MicrosoftAppId to the id of the app that is registered for the bot.',
    );
  if (!URL.canParse(publicUrl) || new URL(publicUrl).protocol !== 'https:')
    throw new ManifestSettingMissing('Set PUBLIC_URL to the https address of this server.');
  const { version } = JSON.parse(await readFile(beside('../../package.json'), 'utf8')) as { version: string };
  return { appId: appId.toLowerCase(), publicUrl: new URL(publicUrl).origin, version };
};

/** The app package as Teams takes it. */
export const teamsPackage = async (settings: ManifestSettings): Promise<Buffer> =>
  archive([
    { name: 'manifest.json', content: Buffer.from(`${JSON.stringify(teamsManifest(settings), null, 2)}\n`) },
    { name: 'color.png', content: await readFile(beside('color.png')) },
    { name: 'outline.png', content: await readFile(beside('outline.png')) },
  ]);
