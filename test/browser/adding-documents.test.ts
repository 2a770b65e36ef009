import assert from 'node:assert/strict';
import { createMemoryStore, type MemoryStore } from '../../adapters/store/create.ts';
import { type DocumentPorts, partBytes } from '../../adapters/web/ports.ts';
import { createDocumentPorts } from '../../bot/documents.ts';
import { createService } from '../../bot/service.ts';
import { createStanding } from '../../bot/standing.ts';
import type { ConversationId } from '../../machines/events.ts';
import { createCatalog, files } from '../../machines/programs/index.ts';
import { takeTurn } from '../contracts/turns.ts';
import { arrive, goOn } from '../machines/person.ts';
import { axeViolations } from './axe.ts';
import { openChatForEach } from './chat-page.ts';

const documents = { kinds: ['pdf', 'png'], atMost: 3, megabytesAtMost: 1 };
const catalog = createCatalog(files, { 'dana-farber': { intake: { records: { documents } } } });
const { record } = goOn(arrive(catalog), { program: 'Dana-Farber' }, 'places');
const now = () => record.heardAt;

const pdf = (name: string, bytes: number) => {
  const buffer = Buffer.alloc(bytes, '.');
  buffer.write('%PDF-1.7\n');
  return { name, mimeType: 'application/pdf', buffer };
};

describe('adding documents in the chat', function () {
  this.timeout(60_000);
  let store: MemoryStore;
  let ports: DocumentPorts;
  before(async () => {
    store = await createMemoryStore({ handClock: true });
    const { turn } = createService({ store, catalog, now });
    ports = createDocumentPorts({ store, catalog, turn, now, isScanned: false });
  });
  after(() => store.close());

  /** Each conversation is at the step of record places as soon as the page asks where it stands. */
  const standing = async (id: ConversationId) => {
    if (!(await store.conversation(id))) await takeTurn(store, id, { record: { ...record, id } });
    return createStanding({ store, catalog, now })(id);
  };
  const open = openChatForEach({
    standing,
    documents: {
      begin: (id, offered) => ports.begin(id, offered),
      addPart: (id, document, part, bytes) => ports.addPart(id, document, part, bytes),
      end: (id, document) => ports.end(id, document),
      remove: (id, document) => ports.remove(id, document),
    },
    browser: { viewport: { width: 320, height: 640 }, forcedColors: 'active' },
  });
  const dialogOf = (chat: ReturnType<typeof open>) => chat.page.getByRole('dialog', { name: 'Documents' });
  const linesOf = (chat: ReturnType<typeof open>) => dialogOf(chat).getByRole('listitem').allTextContents();
  const kept = async () => ((await store.contents()).document ?? []).map(({ state }) => state);
  beforeEach(() => store.clear());

  it('works with the keyboard alone: a real file in parts, the list, and its removal', async () => {
    const chat = open();
    const choosing = chat.page.waitForEvent('filechooser', { timeout: 30_000 });
    await chat.button('Documents').focus();
    await chat.page.keyboard.press('Enter');
    assert.equal(
      await dialogOf(chat)
        .getByText(/^PDF, PNG/)
        .textContent(),
      'PDF, PNG, up to 1 MB each, 3 in all. You can take a photo of each page.',
    );
    const input = dialogOf(chat).getByLabel('Add documents');
    await input.focus();
    await chat.page.keyboard.press('Enter');
    await (await choosing).setFiles(pdf('MRI 2024.pdf', 3 * partBytes + 5));
    await chat.until(() => linesOf(chat), ['MRI 2024.pdf (0.4 MB)AddedRemove MRI 2024.pdf']);
    assert.equal(await dialogOf(chat).getByRole('status').textContent(), 'MRI 2024.pdf: Added');
    assert.deepEqual(await kept(), ['kept']);
    assert.deepEqual(await axeViolations(chat.page), []);
    const remove = dialogOf(chat).getByRole('button', { name: 'Remove MRI 2024.pdf' });
    assert.ok(((await remove.boundingBox())?.height ?? 0) >= 44);
    await remove.focus();
    await chat.page.keyboard.press('Enter');
    await chat.until(() => linesOf(chat), []);
    assert.equal(await chat.focused.getAttribute('id'), 'documents-file');
    assert.deepEqual(await kept(), []);
    await chat.page.keyboard.press('Escape');
    assert.equal(await chat.focused.getAttribute('id'), 'documents-button');
    assert.ok(await chat.page.evaluate('document.documentElement.scrollWidth <= innerWidth'));
  });

  it('leaves the words of the step whole and two thirds of the narrowest screen to the talk', async () => {
    const chat = open();
    await chat.button('Documents').waitFor();
    await chat.button('For me').click();
    const step = chat.page.locator('#progress-text');
    await chat.until(() => step.textContent(), 'Step 4 of 12: Eligibility');
    const lines = await step.evaluate((label) => {
      const range = label.ownerDocument.createRange();
      range.selectNodeContents(label);
      return range.getClientRects().length;
    });
    assert.equal(lines, 1);
    const top = await chat.page.locator('#top').boundingBox();
    assert.ok((top?.height ?? 640) <= 640 / 3, String(top?.height));
  });

  it('is opened by a button in the words of the page, with a visible focus', async () => {
    const chat = open();
    await chat.button('Documents').click();
    const input = dialogOf(chat).getByLabel('Add documents');
    assert.equal((await input.boundingBox())?.width, 1);
    await chat.page.keyboard.press('Tab');
    await input.focus();
    const button = dialogOf(chat).getByText('Add documents', { exact: true });
    assert.ok(((await button.boundingBox())?.height ?? 0) >= 44);
    const outline = "getComputedStyle(document.querySelector('#documents-add span')).outlineWidth";
    assert.equal(await chat.page.evaluate(outline), '3px');
  });

  it('goes on by itself after the connection was lost in the middle', async () => {
    const chat = open();
    await chat.button('Documents').click();
    let isCut = true;
    const parts: string[] = [];
    await chat.page.route(/\/parts\//, async (route) => {
      const part = route.request().url().split('/').at(-1) ?? '';
      if (part === '1' && isCut) return route.abort();
      parts.push(part);
      return route.continue();
    });
    await dialogOf(chat)
      .getByLabel('Add documents')
      .setInputFiles(pdf('scan.pdf', 2 * partBytes));
    await dialogOf(chat).getByText('No connection. It goes on by itself.').first().waitFor();
    isCut = false;
    await chat.until(() => linesOf(chat), ['scan.pdf (0.3 MB)AddedRemove scan.pdf']);
    assert.deepEqual(parts, ['0', '1']);
  });

  it('says what is wrong with a file, and takes the others', async () => {
    const chat = open();
    await chat.button('Documents').click();
    await dialogOf(chat)
      .getByLabel('Add documents')
      .setInputFiles([
        { name: 'tool.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ not a document') },
        pdf('big.pdf', 2 ** 20 + 1),
        pdf('good.pdf', 100),
      ]);
    await chat.until(
      () => linesOf(chat),
      [
        'good.pdf (0.1 MB)AddedRemove good.pdf',
        'tool.pdf (0.1 MB)This kind of file cannot be taken. Use PDF, PNG.Try again tool.pdfRemove tool.pdf',
        'big.pdf (1 MB)Too big. A document can have up to 1 MB.Try again big.pdfRemove big.pdf',
      ],
    );
    await chat.button('Remove tool.pdf').click();
    await dialogOf(chat).getByText('tool.pdf: Removed').waitFor();
  });

  it('is cancelled on its way, and leaves nothing', async () => {
    const chat = open();
    await chat.button('Documents').click();
    await chat.page.route(/\/parts\/1/, (route) => route.abort());
    await dialogOf(chat)
      .getByLabel('Add documents')
      .setInputFiles(pdf('scan.pdf', 2 * partBytes));
    await chat.button('Cancel scan.pdf').click();
    await chat.until(() => linesOf(chat), []);
    await chat.until(kept, []);
  });

  it('is not offered, nor loaded, where no documents are wanted', async () => {
    const chat = open();
    const elsewhere = await chat.context.newPage();
    const loaded: string[] = [];
    elsewhere.on('request', (request) => loaded.push(request.url()));
    await elsewhere.route(/\/standing$/, (route) => route.fulfill({ json: {} }));
    await elsewhere.goto(chat.server.url);
    await elsewhere.locator('.message').first().waitFor();
    assert.ok(await elsewhere.locator('#documents-button').isHidden());
    assert.deepEqual(
      loaded.filter((url) => /documents|uploads/.test(url)),
      [],
    );
  });
});
