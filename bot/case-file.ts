/** A stored case as it is handed out: read back through the steps that asked, in English, without what is staff's alone. */
import { createHash } from 'node:crypto';
import { DateTime } from 'luxon';
import type {
  CaseDocument,
  CaseFile,
  Line,
  RecordsAt,
  Section,
  SignedForm,
  Term,
} from '../adapters/integration/case-file.ts';
import type { StoredCase } from '../adapters/store/store.ts';
import type { CaseFacts } from '../machines/case/facts.ts';
import { fileName, mediaTypes } from '../machines/document-kinds.ts';
import type { Phrase } from '../machines/effects.ts';
import type { Instant } from '../machines/events.ts';
import type { Answers, RecordPlace } from '../machines/intake/answers.ts';
import { signerOf } from '../machines/intake/consents.ts';
import { type Consent, type KeptDocument, openContext } from '../machines/intake/context.ts';
import { isCurrent, signedText } from '../machines/intake/signed-forms.ts';
import { stages } from '../machines/intake/step.ts';
import { type StepId, stepIds } from '../machines/intake/step-id.ts';
import { documentPhrase, placePhrase } from '../machines/intake/steps/records.ts';
import { steps } from '../machines/intake/steps.ts';
import { type View, viewOf } from '../machines/intake/view.ts';
import type { Catalog } from '../machines/programs/index.ts';
import type { OpenProgram } from '../machines/programs/schema.ts';
import { renderPhrase, textsOf } from './render.ts';
import { sendingOf } from './sending-file.ts';

/** What a case keeps, as `case.open` and `case.update` wrote it. */
interface CaseContent {
  readonly answers: Answers;
  readonly consents: readonly Consent[];
  readonly documents?: readonly KeptDocument[];
  readonly openChecks: readonly string[];
  readonly updatedAt: string;
  readonly facts?: Partial<CaseFacts> | null;
}

/** A case of a program that is no longer there: its answers cannot be told in the program's words. */
export class ProgramGone extends Error {
  override readonly name = 'ProgramGone';
  readonly code = 'PROGRAM_GONE';
  constructor(program: string) {
    super(`expected the program of the case among the programs that take cases, found ${program}`);
  }
}

/** Reads a case for those who work on it; `language` is what is spoken with the person. */
export const caseFileOf = (stored: StoredCase, catalog: Catalog, language: string): CaseFile => {
  const program = catalog.openById(stored.program);
  if (program === null) throw new ProgramGone(stored.program);
  const { answers, consents, documents = [], openChecks, updatedAt, facts } = stored.content as CaseContent;
  const context = openContext({ at: updatedAt, channel: 'web', language });
  const view = viewOf({ ...context, answers, consents, documents }, catalog);
  const words: Words = ({ key, values = {} }) =>
    renderPhrase({ key: keyForReaders(key), values }, 'en', view.who);
  return {
    number: stored.number,
    status: stored.status,
    openedAt: stored.openedAt,
    openedWhen: whenIn(program, stored.openedAt),
    updatedAt,
    program: {
      code: program.id,
      words: program.name,
      hospital: program.hospital,
      collectsRecords: program.intake.records.collectedBy === 'program',
    },
    language: languageTerm(language),
    ...peopleOf(view, words),
    problem: answers.problem ?? '',
    ...(answers.goal ? { goal: term(answers.goal, words({ key: `choice.goal.${answers.goal}` })) } : {}),
    questions: answers.questions ?? [],
    ...(typeof answers.expert === 'string' ? { expert: answers.expert } : {}),
    sections: sectionsOf(view, words),
    places: (answers.places ?? []).map((place) => recordsAt(place, words)),
    documents: documents.map((document) => ({
      ...documentIn(document),
      words: words(documentPhrase(document)),
    })),
    forms: consents.map((consent) => ({
      ...formOf(consent, view, program),
      isRevoked: isRevoked(consent, facts?.since?.['release-revoked']),
    })),
    checks: openChecks.map((code) => term(code, words({ key: `check.${code}` }))),
    sending: sendingOf(view, words),
  };
};

type Words = (phrase: Phrase) => string;

/** What speaks to the person who answers ("your name") has other words for those who read the case. */
const keyForReaders = (key: string): string =>
  Object.hasOwn(textsOf('en'), `packet.${key}`) ? `packet.${key}` : key;

const term = (code: string, words: string): Term => ({ code, words });
const languageTerm = (tag: string): Term => term(tag, renderPhrase({ key: `language:${tag}` }, 'en'));

/** The patient, and whoever writes for them. A contact that was given belongs to the one who writes. */
const peopleOf = (
  view: View,
  words: Words,
): Pick<CaseFile, 'patient' | 'writer' | 'contact' | 'signer' | 'localDoctor'> => {
  const { role, patientName, writerName, birthDate, address, home, authority, authorityReason } =
    view.answers;
  const { email, phone, callHours, localDoctor } = view.answers;
  return {
    patient: {
      name: patientName ?? '',
      ...(birthDate ? { birthDate } : {}),
      ...(address ? { address } : {}),
      ...(home ? { country: home.country } : {}),
      ...(home?.state ? { state: home.state } : {}),
    },
    writer:
      role === undefined || role === 'patient'
        ? null
        : {
            name: writerName ?? '',
            role,
            ...(authority && authority !== 'none'
              ? { authority: term(authority, words({ key: `consent.authority.as.${authority}` })) }
              : {}),
            ...(authorityReason ? { reason: authorityReason } : {}),
          },
    contact: {
      ...(email ? { email } : {}),
      ...(phone ? { phone } : {}),
      ...(callHours ? { callHours: callHours.words } : {}),
    },
    signer: signerOf(view),
    ...(typeof localDoctor === 'string' ? { localDoctor } : {}),
  };
};

/** Every answer that can be shown, by the stages that people see. */
const sectionsOf = (view: View, words: Words): readonly Section[] =>
  stages.flatMap((stage) => {
    const lines = stepIds
      .filter((id) => steps[id].stage === stage)
      .flatMap((id) => lineOf(id, view, words) ?? []);
    return lines.length > 0 ? [{ ...term(stage, words({ key: `stage.${stage}` })), lines }] : [];
  });

const lineOf = (id: StepId, view: View, words: Words): Line | null => {
  const step = steps[id];
  const shown = step.isChangeable && step.applies(view) ? step.show(view) : null;
  if (shown === null) return null;
  const answer = view.answers[id as keyof Answers];
  const choices = step.ask(view).choices?.map(({ value, label }) => term(value, words(label)));
  const chosen = choices?.find(({ code }) => code === answer);
  return {
    step: id,
    label: words({ key: `label.${id}` }),
    words: words(shown),
    ...(chosen && choices ? { chosen, choices } : {}),
    ...(id === 'birthDate' && view.answers.birthDate ? { day: view.answers.birthDate } : {}),
  };
};

const recordsAt = (place: RecordPlace, words: Words): RecordsAt => ({
  facility: place.facility,
  kinds: (place.kinds ?? []).map((kind) => term(kind, words({ key: `records.kind.${kind}` }))),
  ...(place.from ? { from: place.from } : {}),
  ...(place.to ? { to: place.to } : {}),
  ...(place.language ? { language: languageTerm(place.language) } : {}),
  words: words(placePhrase(place)),
});

const documentIn = ({ kind, name, ...rest }: KeptDocument): CaseDocument => ({
  ...rest,
  name: fileName(name, kind),
  contentType: mediaTypes[kind],
});

/** What a stored case says of its documents. */
export const documentsOf = ({ content }: Pick<StoredCase, 'content'>): readonly CaseDocument[] =>
  ((content as CaseContent).documents ?? []).map(documentIn);

const whenIn = ({ intake }: OpenProgram, at: Instant): string =>
  DateTime.fromISO(at, { zone: intake.zone, locale: 'en-US' }).toLocaleString(DateTime.DATETIME_FULL);

/** Revoking takes back the forms that let data go to somebody; one that is signed afterwards counts. */
const isRevoked = ({ kind, signedAt }: Consent, revokedAt: Instant | undefined): boolean =>
  (kind === 'release' || kind === 'share') && revokedAt !== undefined && signedAt <= revokedAt;

const formOf = (consent: Consent, view: View, program: OpenProgram): Omit<SignedForm, 'isRevoked'> => {
  const { kind, subject, signer, signedAt, language } = consent;
  const { version, text } = signedText(consent, view.answers);
  return {
    kind,
    title: renderPhrase({ key: `consent.${kind}.title` }, 'en'),
    signer,
    signedAt,
    signedWhen: whenIn(program, signedAt),
    language: languageTerm(language),
    version,
    hash: createHash('sha256').update(subject).digest('hex'),
    text: text && renderPhrase(text, language, view.who),
    isCurrent: isCurrent(view, consent),
  };
};
