import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const version = '4.23.3';
const names = ['botbuilder', 'botbuilder-dialogs'] as const;
const folder = join(tmpdir(), `intake-bench-peers-${version}`);

/** botbuilder and botbuilder-dialogs, installed outside the product; `null`, with a line that says so, without a registry. */
export async function loadPeers(): Promise<{ readonly botbuilder: Peer; readonly dialogs: Peer } | null> {
  const file = join(folder, 'package.json');
  if (!existsSync(join(folder, 'node_modules', 'botbuilder-dialogs'))) {
    await mkdir(folder, { recursive: true });
    await writeFile(file, JSON.stringify({ private: true }));
    const packages = names.map((name) => `${name}@${version}`);
    const options = ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...packages];
    const failure = await promisify(execFile)('npm', options, { cwd: folder }).then(
      () => null,
      (error: Error) => error,
    );
    if (failure) {
      console.error(`peers: the npm registry did not give ${packages.join(', ')}; not measured`);
      return null;
    }
  }
  const load = createRequire(file);
  return { botbuilder: load(names[0]), dialogs: load(names[1]) };
}

// biome-ignore lint/suspicious/noExplicitAny: no dependency of the product, so its types are not there
type Peer = Readonly<Record<string, any>>;
