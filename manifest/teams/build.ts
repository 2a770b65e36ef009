/** `npm run manifest`: writes the app package for Teams, `data/teams.zip` unless another file is named. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ManifestSettingMissing, readManifestSettings, teamsPackage } from './package.ts';

const file = process.argv[2] ?? 'data/teams.zip';
try {
  const content = await teamsPackage(await readManifestSettings(process.env));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
  process.stdout.write(
    `${file}: ${content.length} bytes. Upload it in Teams under Apps, Manage your apps.\n`,
  );
} catch (error) {
  if (!(error instanceof ManifestSettingMissing)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
