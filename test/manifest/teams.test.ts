import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { AppManifestUtils } from '@microsoft/app-manifest';
import { readManifestSettings, teamsPackage } from '../../manifest/teams/package.ts';

const environment = {
  MicrosoftAppId: '11111111-2222-4333-8444-555555555555',
  PUBLIC_URL: 'https://intake.example.org',
};

/** The files of an archive that stores them as they are, by its directory at the end. */
const unpack = (zip: Buffer): ReadonlyMap<string, Buffer> => {
  const end = zip.length - 22;
  assert.equal(zip.readUInt32LE(end), 0x06054b50);
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [size, length, offset] = [
      zip.readUInt32LE(at + 24),
      zip.readUInt16LE(at + 28),
      zip.readUInt32LE(at + 42),
    ];
    const name = zip.toString('latin1', at + 46, at + 46 + length);
    const start = offset + 30 + length;
    const content = zip.subarray(start, start + size);
    assert.equal(crc32(content), zip.readUInt32LE(at + 16));
    assert.equal(zip.toString('latin1', offset + 30, start), name);
    files.set(name, content);
    at += 46 + length;
  }
  return files;
};

/** From the header of a PNG; colour type 6 is colour with transparency. */
const sizeOf = (png: Buffer) => ({
  width: png.readUInt32BE(16),
  height: png.readUInt32BE(20),
  color: png[25],
});

describe('the Teams app package', () => {
  let files: ReadonlyMap<string, Buffer>;
  const manifest = () => JSON.parse(files.get('manifest.json')?.toString() ?? '');

  before(async () => {
    files = unpack(await teamsPackage(await readManifestSettings(environment)));
  });

  it('holds a manifest that Microsoft’s schema takes', async () => {
    const { fetch } = globalThis;
    globalThis.fetch = () => Promise.reject(new TypeError('expected the schema that is installed'));
    try {
      assert.deepEqual(await AppManifestUtils.validateAgainstSchema(manifest()), []);
      const { bots: _, ...broken } = { ...manifest(), accentColor: 'green' };
      assert.notDeepEqual(await AppManifestUtils.validateAgainstSchema(broken), []);
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('names the app, and reads the channel without being named', () => {
    const { bots, webApplicationInfo, validDomains, authorization } = manifest();
    assert.equal(bots[0].botId, environment.MicrosoftAppId);
    assert.equal(webApplicationInfo.id, environment.MicrosoftAppId);
    assert.deepEqual(validDomains, ['intake.example.org']);
    assert.equal(authorization.permissions.resourceSpecific[0].name, 'ChannelMessage.Read.Group');
  });

  it('has icons of the sizes that Teams asks for, the small one with transparency', () => {
    const [color, outline] = ['color.png', 'outline.png'].map((name) => files.get(name) ?? Buffer.alloc(0));
    assert.ok(color && outline);
    const { width, height } = sizeOf(color);
    assert.deepEqual([width, height], [192, 192]);
    assert.deepEqual(sizeOf(outline), { width: 32, height: 32, color: 6 });
  });

  it('is the same for the same settings', async () => {
    const settings = await readManifestSettings(environment);
    assert.deepEqual(await teamsPackage(settings), await teamsPackage(settings));
  });

  it('asks for the settings that it needs', async () => {
    await assert.rejects(readManifestSettings({}), { code: 'manifest-setting-missing' });
    await assert.rejects(readManifestSettings({ ...environment, PUBLIC_URL: 'http://intake.example.org' }), {
      code: 'manifest-setting-missing',
    });
  });

  it('is written by one command', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'intake-manifest-'));
    try {
      const file = join(folder, 'out', 'teams.zip');
      execFileSync(process.execPath, ['manifest/teams/build.ts', file], {
        env: { ...process.env, ...environment },
      });
      assert.deepEqual(
        [...unpack(await readFile(file)).keys()],
        ['manifest.json', 'color.png', 'outline.png'],
      );
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
