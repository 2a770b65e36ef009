import assert from 'node:assert/strict';
import fc from 'fast-check';
import { documentKinds, documentName, fileName, kindOf } from '../../machines/document-kinds.ts';

const bytesOf = (text: string) => Buffer.from(text, 'latin1');

describe('a file', () => {
  for (const [head, kind] of [
    ['%PDF-1.7\n%âãÏÓ', 'pdf'],
    ['\xff\xd8\xff\xe0\x00\x10JFIF', 'jpeg'],
    ['\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR', 'png'],
    ['\x00\x00\x00\x24ftypheic\x00\x00\x00\x00', 'heic'],
    ['\x00\x00\x00\x1cftypmif1\x00\x00\x00\x00', 'heic'],
    ['MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00', null],
    ['<html><script>alert(1)</script>', null],
    ['\x00\x00\x00\x20ftypisom\x00\x00\x02\x00', null],
    ['PK\x03\x04', null],
    ['%PDF', null],
    ['', null],
  ] as const)
    it(`that begins with ${JSON.stringify(head.slice(0, 12))} is ${kind ?? 'none that is taken'}`, () => {
      assert.equal(kindOf(bytesOf(head)), kind);
    });
});

describe('the name of a document', () => {
  for (const [given, name] of [
    ['MRI 2024.pdf', 'MRI 2024.pdf'],
    ['C:\\Users\\pat\\scan.png', 'scan.png'],
    ['../../etc/passwd', 'passwd'],
    ['.htaccess', 'htaccess'],
    ['a\r\nSet-Cookie: x=1.pdf', 'aSet-Cookie- x=1.pdf'],
    ['exe\u202Efdp.scan', 'exefdp.scan'],
    ['say "hi".pdf', 'say -hi-.pdf'],
    ['Radiografía de tórax.jpg', 'Radiografía de tórax.jpg'],
    ['', 'document'],
    ['...', 'document'],
    ['x'.repeat(300), 'x'.repeat(100)],
  ] as const)
    it(`${JSON.stringify(given.slice(0, 30))} becomes ${JSON.stringify(name.slice(0, 30))}`, () => {
      assert.equal(documentName(given), name);
    });

  it('is one safe line whatever is given, and stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (given) => {
        const name = documentName(given);
        assert.match(name, /^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}"*:<>?|\\/]+$/u);
        assert.ok([...name].length <= 100);
        assert.equal(documentName(name), name);
      }),
    );
  });

  it('ends as its kind does when it is handed out', () => {
    assert.equal(fileName('scan.exe', 'pdf'), 'scan.exe.pdf');
    assert.equal(fileName('photo.JPEG', 'jpeg'), 'photo.JPEG');
    for (const kind of documentKinds) assert.match(fileName('scan', kind), /^scan\.(pdf|jpg|png|heic)$/);
  });
});
