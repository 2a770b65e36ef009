import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { root } from '../sources.ts';
import { readBill, unlicensed } from './bill.ts';

const billOf = (...licenses: readonly object[]) =>
  readBill(
    JSON.stringify({
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      components: [{ name: 'a', version: '1.0.0', purl: 'pkg:npm/a@1.0.0', licenses }],
    }),
  );

describe('the bill of materials', () => {
  it('names a package whose licence is not on the list, or that names none', () => {
    assert.deepEqual(unlicensed(billOf({ license: { id: 'MIT' } })), []);
    assert.deepEqual(unlicensed(billOf({ expression: '(GPL-3.0 OR MIT)' })), []);
    assert.deepEqual(unlicensed(billOf({ expression: 'MIT AND GPL-3.0' })), ['a 1.0.0: MIT AND GPL-3.0']);
    assert.deepEqual(unlicensed(billOf({ license: { name: 'Ours' } })), ['a 1.0.0: Ours']);
    assert.deepEqual(unlicensed(billOf()), ['a 1.0.0: none named']);
  });

  it('is none without a package, or in another format', () => {
    const none = { bomFormat: 'CycloneDX', specVersion: '1.5', components: [] };
    assert.throws(() => readBill(JSON.stringify(none)));
    assert.throws(() => readBill('{"spdxVersion":"SPDX-2.3"}'));
  });
});

describe('what is installed', () => {
  const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'));

  it('runs install scripts only where somebody decided on them by name', () => {
    const withScript = Object.entries<{ hasInstallScript?: boolean }>(packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.replace(/^.*node_modules\//, ''));
    assert.ok(withScript.length > 0);
    assert.deepEqual(
      withScript.filter((name) => !Object.hasOwn(manifest.allowScripts, name)),
      [],
    );
  });

  it('has its overrides explained in the README', () => {
    const namesIn = (overrides: object): string[] =>
      Object.entries(overrides).flatMap(([name, value]) =>
        typeof value === 'object' ? [name, ...namesIn(value)] : [name],
      );
    const [, section = ''] = readFileSync(`${root}README.md`, 'utf8').split('\n## Dependencies\n');
    const [text = ''] = section.split('\n## ');
    for (const name of namesIn(manifest.overrides)) assert.match(text, new RegExp(`\`${name}\``), name);
  });
});
