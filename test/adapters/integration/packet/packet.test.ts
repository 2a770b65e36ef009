import assert from 'node:assert/strict';
import { extractText, getDocumentProxy } from 'unpdf';
import { packetOf } from '../../../../adapters/integration/packet/packet.ts';
import type { MemoryStore } from '../../../../adapters/store/create.ts';
import type { StoredCase } from '../../../../adapters/store/store.ts';
import { renderPhrase } from '../../../../bot/render.ts';
import { emptyStore } from '../../../empty-store.ts';
import { fileOf, playedCase, withAnswers } from '../played-case.ts';

const words = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
  renderPhrase({ key: `packet.${key}`, values }, 'en');

/** The pages as another library reads them: white space made plain, what was cut at a hyphen together again. */
const readBack = async (kept: StoredCase) => {
  const pdf = await getDocumentProxy(new Uint8Array(await packetOf(fileOf(kept), words)));
  const { text } = await extractText(pdf, { mergePages: false });
  const pages = text.map((page) => page.replace(/-\n/g, '-').replace(/\s+/g, ' '));
  return { pdf, pages, all: pages.join(' ') };
};

const mustHold = (text: string, fragments: readonly string[]) => {
  for (const fragment of fragments) assert.ok(text.includes(fragment), `expected ${fragment} in: ${text}`);
};

/** The kinds of all elements of a page's structure tree. */
const rolesIn = (node: unknown): readonly string[] => {
  const { role, children = [] } = (node ?? {}) as {
    readonly role?: string;
    readonly children?: readonly unknown[];
  };
  return [...(role ? [role] : []), ...children.flatMap(rolesIn)];
};

describe('a case on paper', function () {
  this.timeout(60_000);
  let store: MemoryStore;
  let child: StoredCase;
  let abroad: StoredCase;

  before(async () => {
    store = await emptyStore();
    child = await playedCase(store, 'whole-ucsf-children');
    abroad = await playedCase(store, 'ucsd-thyroid-slides');
  });

  it('opens with who the patient is, who writes and who signs', async () => {
    const { pages } = await readBack(child);
    mustHold(pages[0] ?? '', [
      `Second opinion, case ${child.number}`,
      "Program: UCSF Benioff Children's Hospitals",
      'Status: submitted',
      'Opened: March 10, 2026',
      "Patient's name: Mia Quill",
      'Date of birth: June 2, 2019',
      'Name of the person who writes: Nora Quill',
      'E-mail: nora@mail.example.org',
      'Phone: 503-555-0117',
      'Signed by: Nora Quill',
      'Right to sign: Parent',
      'Nothing is open.',
    ]);
  });

  it('holds every answer, with questions by number and each place of records', async () => {
    const questions = ['Should it be repaired now?', 'Which risks are there?'];
    const kept = withAnswers(child, { questions, expert: 'Dr. Rowan' });
    const { all } = await readBack(kept);
    mustHold(all, [`1. ${questions[0]}`, `2. ${questions[1]}`, '1. Rose City Children', 'Dr. Rowan']);
    for (const { lines } of fileOf(kept).sections)
      for (const { step, label, words: answer } of lines)
        if (step !== 'questions' && step !== 'places') mustHold(all, [`${label}: ${answer}`]);
  });

  it('tells each signature: title, signer, time, language, version and text', async () => {
    const { all } = await readBack(child);
    mustHold(all, [
      'Release of medical records',
      'Signed online by Nora Quill on March 10, 2026 at 10:00 AM PDT, in English. Text version 1.',
      'I, Nora Quill, allow the places named here to give the medical records of Mia Quill',
      'Until: this release ends one year after I sign it',
      'Right to act for the patient',
    ]);
    const { all: changed } = await readBack(withAnswers(child, { patientName: 'Mia Quill-Roe' }));
    mustHold(changed, ['It has to be signed anew.']);
  });

  it('numbers its pages', async () => {
    const { pages } = await readBack(abroad);
    for (const [index, page] of pages.entries())
      mustHold(page, [`Case ${abroad.number}, page ${index + 1} of ${pages.length}`]);
  });

  it('lists what a coordinator still has to check', async () => {
    const content = { ...(child.content as object), openChecks: ['confirm-sarcoma'] };
    const { pages } = await readBack({ ...child, content });
    mustHold(pages[0] ?? '', ['What a coordinator still has to check', 'whether it is a sarcoma']);
  });

  it('has nothing to send where the program collects the records', async () => {
    const { all } = await readBack(child);
    for (const never of ['Letter of Agreement', 'For customs', 'What goes along'])
      assert.ok(!all.includes(never), never);
  });

  it('prepares the letter: patient, signer, relation, lines for signature and date', async () => {
    const { all } = await readBack(abroad);
    mustHold(all, [
      'Patient: Lucia Vega Date of birth: October 9, 1978 Address: Calle Lima 120, Arequipa, Peru',
      'Signed by: Lucia Vega Signs as: the patient Signature Date',
      'Informed consent form',
    ]);
  });

  it('says why a relative signs', async () => {
    const { all } = await readBack(
      withAnswers(abroad, {
        role: 'helper',
        writerName: 'Pablo Vega',
        authority: 'family',
        authorityReason: 'She is too weak to write',
      }),
    );
    mustHold(all, [
      'Signed by: Pablo Vega Signs as: family member Why the patient does not sign: She is too weak to write',
    ]);
  });

  it('names what goes along and where it goes', async () => {
    const { all } = await readBack(abroad);
    mustHold(all, [
      'To be signed and dated by hand: Letter of Agreement',
      'Goes along: All radiological images',
      'Goes along: The pathology report',
      'Chosen way: international courier',
      'Attn: Medical Manager, re: SOMRR UC San Diego Health International Patient Program 136 Dickinson Street, Suite 108 San Diego, CA 92103-8222',
      'By fax: +1-619-543-5282',
      'By e-mail: patientsintl@ucsd.edu',
      'The patient asks to have the documents sent back.',
    ]);
    assert.ok(!all.includes('MISSING'));
  });

  it('names each gap', async () => {
    const { all } = await readBack(withAnswers(abroad, { images: 'images-only', tissueReport: 'no' }));
    mustHold(all, [
      'MISSING: The reports of the images',
      'MISSING: The pathology report',
      '2 things are missing.',
    ]);
  });

  it('prints the statement for customs word for word, with the organ in its blank', async () => {
    const { all } = await readBack(withAnswers(abroad, { organ: 'left kidney' }));
    mustHold(all, [
      '"Slides and/or paraffin blocks (and corresponding pathology reports) of non-infectious and non-contagious human tissue taken from the left kidney which are fixed and/or preserved in paraffin. This specimen has never been cultured. It is for review by the Department of Pathology at the University of California, San Diego. The value is US$1.00."',
    ]);
    const { all: without } = await readBack(withAnswers(abroad, { tissue: 'no' }));
    assert.ok(!without.includes('paraffin'));
  });

  it('prints names in Latin letters with any accent, in Greek and in Cyrillic', async () => {
    const patientName = 'Žofia Đorđević Ñandú Ångström Þóra Nguyễn Ελένη Иван';
    const { all, pdf } = await readBack(withAnswers(child, { patientName }));
    mustHold(all, [`Patient's name: ${patientName}`]);
    assert.ok(!all.includes('Letters that these pages cannot show'));
    assert.equal(await pdf.getAttachments(), null);
  });

  it('says so when a letter cannot be printed, and attaches every word as it was written', async () => {
    const patientName = '李小龍';
    const problem = 'ألم في الظهر 😀';
    const { all, pdf } = await readBack(withAnswers(child, { patientName, problem }));
    mustHold(all, ["Patient's name: ◌◌◌", 'Letters that these pages cannot show']);
    const [id = ''] = (await pdf.getAttachments())?.keys() ?? [];
    assert.equal(id, `${child.number}.txt`);
    mustHold(new TextDecoder().decode((await pdf.getAttachmentContent(id)) ?? undefined), [
      patientName,
      problem,
    ]);
  });

  it('can be read aloud: titled, tagged, in a language, with headings in order', async () => {
    const { pdf } = await readBack(abroad);
    const info = (await pdf.getMetadata()).info as Readonly<Record<string, unknown>>;
    assert.equal(info.Title, `Second opinion, case ${abroad.number}`);
    assert.equal(info.Language, 'en-US');
    assert.deepEqual(await pdf.getMarkInfo(), { Marked: true, UserProperties: false, Suspects: false });
    const first = rolesIn(await (await pdf.getPage(1)).getStructTree());
    assert.deepEqual(first.filter((role) => /^H\d$/.test(role)).slice(0, 3), ['H1', 'H2', 'H2']);
    const second = rolesIn(await (await pdf.getPage(2)).getStructTree());
    assert.ok(second.includes('LBody'));
  });

  it('is the same bytes for the same case', async () => {
    assert.deepEqual(await packetOf(fileOf(child), words), await packetOf(fileOf(child), words));
  });

  it('takes long words over several pages without losing one', async () => {
    const problem = Array.from({ length: 900 }, (_, index) => `word${index}`).join(' ');
    const { all, pages } = await readBack(withAnswers(child, { problem }));
    assert.ok(pages.length > 3);
    mustHold(all.replace(/ Case \S+ page \d+ of \d+/g, ''), ['word0 word1', 'word898 word899']);
  });
});
