import assert from 'node:assert/strict';
import JSONSchemaValidator from '@asymmetrik/fhir-json-schema-validator';
import fc from 'fast-check';
import type { Bundle, FhirResource, Questionnaire } from 'fhir/r4.js';
import type { CaseFile } from '../../../../adapters/integration/case-file.ts';
import { bundleOf } from '../../../../adapters/integration/fhir/bundle.ts';
import type { MemoryStore } from '../../../../adapters/store/create.ts';
import type { StoredCase } from '../../../../adapters/store/store.ts';
import { emptyStore } from '../../../empty-store.ts';
import { fileOf, playedCase, withAnswers } from '../played-case.ts';

const baseUrl = 'https://intake.example.org';
const conversations = [
  'whole-ucsf-adult',
  'whole-ucsf-children',
  'whole-dana-farber',
  'ucsd-thyroid-slides',
  'ucsd-physician-abroad',
] as const;

const resourcesOf = <T extends FhirResource['resourceType']>(bundle: Bundle, type: T) =>
  (bundle.entry ?? []).flatMap(({ resource }) =>
    resource?.resourceType === type ? [resource as Extract<FhirResource, { resourceType: T }>] : [],
  );

/** Every reference inside a value, in order. */
const referencesIn = (value: unknown): readonly string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) =>
        key === 'reference' && typeof inner === 'string' ? [inner] : referencesIn(inner),
      );

describe('a case as a FHIR bundle', function () {
  this.timeout(60_000);
  let store: MemoryStore;
  /** The official JSON schema of FHIR R4. */
  let schema: JSONSchemaValidator;
  const cases = new Map<string, StoredCase>();
  const caseOf = (name: (typeof conversations)[number]) => cases.get(name) as StoredCase;
  const bundleFrom = (name: (typeof conversations)[number]) => bundleOf(fileOf(caseOf(name)), baseUrl);

  before(async () => {
    schema = new JSONSchemaValidator();
    store = await emptyStore();
    for (const name of conversations) cases.set(name, await playedCase(store, name));
  });

  for (const name of conversations)
    it(`keeps to the official schema of R4 after ${name}`, () => {
      const bundle = bundleFrom(name);
      assert.deepEqual(schema.validate(bundle, true), []);
      for (const { resource } of bundle.entry ?? [])
        assert.deepEqual(schema.validate(resource as FhirResource, true), []);
    });

  it('is refused by the schema when a resource is not whole', () => {
    const bundle = bundleFrom('whole-ucsf-adult');
    const { intent: _, ...request } = resourcesOf(bundle, 'ServiceRequest')[0] ?? {};
    assert.notDeepEqual(schema.validate({ ...request, status: 7 } as unknown as FhirResource, true), []);
  });

  for (const name of conversations)
    it(`points to nothing outside itself, and names each resource once, after ${name}`, () => {
      const bundle = bundleFrom(name);
      const urls = (bundle.entry ?? []).map(({ fullUrl }) => fullUrl ?? '');
      assert.equal(new Set(urls).size, urls.length);
      for (const [index, { resource }] of (bundle.entry ?? []).entries())
        assert.equal(urls[index], `urn:uuid:${resource?.id}`);
      const foreign = referencesIn(bundle).filter((url) => !urls.includes(url));
      assert.deepEqual(foreign, []);
    });

  it('has the same ids each time, and others for another case', () => {
    const first = bundleFrom('whole-ucsf-adult');
    assert.deepEqual(first, bundleFrom('whole-ucsf-adult'));
    const other = bundleOf({ ...fileOf(caseOf('whole-ucsf-adult')), number: 'SO-0000-0000' }, baseUrl);
    const ids = new Set((first.entry ?? []).map(({ fullUrl }) => fullUrl));
    assert.deepEqual(
      (other.entry ?? []).filter(({ fullUrl }) => ids.has(fullUrl)),
      [],
    );
    assert.match(first.id ?? '', /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('tells who the patient is and who writes', () => {
    const bundle = bundleFrom('whole-ucsf-children');
    const [patient] = resourcesOf(bundle, 'Patient');
    const [mother] = resourcesOf(bundle, 'RelatedPerson');
    assert.deepEqual(patient?.name, [{ use: 'official', text: 'Mia Quill' }]);
    assert.equal(patient?.birthDate, '2019-06-02');
    assert.deepEqual(patient?.address, [
      { use: 'home', text: '4 Alder Way, Portland, OR 97201, United States', state: 'OR', country: 'US' },
    ]);
    assert.equal(patient?.telecom, undefined, 'the contact is the mother');
    assert.deepEqual(mother?.relationship, [
      {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode', code: 'PRN' }],
        text: 'parent',
      },
    ]);
    assert.deepEqual(mother?.telecom, [
      { system: 'email', value: 'nora@mail.example.org' },
      { system: 'phone', value: '+15035550117' },
    ]);
  });

  it('knows a doctor who writes from a relative', () => {
    const bundle = bundleFrom('ucsd-physician-abroad');
    assert.deepEqual(resourcesOf(bundle, 'RelatedPerson'), []);
    const [doctor] = resourcesOf(bundle, 'Practitioner');
    assert.deepEqual(doctor?.name, [{ use: 'official', text: 'Pablo Rey' }]);
    const [consent] = resourcesOf(bundle, 'Consent');
    const [patient] = resourcesOf(bundle, 'Patient');
    assert.deepEqual(consent?.performer, [{ reference: `urn:uuid:${patient?.id}`, display: 'Rosa Lima' }]);
  });

  it('asks for the second opinion with the own words of the patient and every question', () => {
    const kept = withAnswers(caseOf('whole-ucsf-adult'), {
      problem: 'a narrowed canal: "stenosis" <L4/L5>',
      questions: ['First?', 'Second?'],
      expert: 'Dr. Rowan',
    });
    const [request] = resourcesOf(bundleOf(fileOf(kept), baseUrl), 'ServiceRequest');
    assert.deepEqual(request?.reasonCode, [{ text: 'a narrowed canal: "stenosis" <L4/L5>' }]);
    assert.deepEqual(request?.note, [
      { text: 'Question 1: First?' },
      { text: 'Question 2: Second?' },
      { text: 'Doctor wished for, without a promise: Dr. Rowan' },
    ]);
    assert.equal(request?.status, 'active');
    assert.deepEqual(request?.identifier, [{ system: `${baseUrl}/api/cases`, value: kept.number }]);
  });

  it('answers each step under its id, and each answer is of its question', () => {
    for (const name of conversations) {
      const file = fileOf(caseOf(name));
      const [response] = resourcesOf(bundleOf(file, baseUrl), 'QuestionnaireResponse');
      const [questionnaire] = response?.contained ?? [];
      assert.ok(questionnaire?.resourceType === 'Questionnaire');
      assert.equal(response?.questionnaire, `#${questionnaire.id}`);
      const asked = ((questionnaire as Questionnaire).item ?? []).flatMap(({ item }) => item ?? []);
      const answered = (response?.item ?? []).flatMap(({ item }) => item ?? []);
      assert.deepEqual(
        answered.map(({ linkId, text }) => ({ linkId, text })),
        asked.map(({ linkId, text }) => ({ linkId, text })),
      );
      assert.deepEqual(
        answered.map(({ linkId }) => linkId),
        file.sections.flatMap(({ lines }) => lines.map(({ step }) => step)),
      );
      for (const [index, { answer = [] }] of answered.entries())
        for (const { valueCoding } of answer)
          if (valueCoding)
            assert.ok(
              asked[index]?.answerOption?.some(
                ({ valueCoding: option }) => option?.code === valueCoding.code,
              ),
            );
    }
  });

  it('keeps each signature with its text, version and hash', () => {
    const kept = caseOf('whole-ucsf-adult');
    const [service, release] = resourcesOf(bundleOf(fileOf(kept), baseUrl), 'Consent');
    assert.equal(service?.status, 'active');
    assert.equal(service?.category[0]?.text, 'Consent to the online service');
    assert.deepEqual(release?.scope.coding?.[0]?.code, 'patient-privacy');
    assert.deepEqual(release?.policy, [{ uri: `${baseUrl}/consent-texts/release/1` }]);
    assert.match(release?.identifier?.[0]?.value ?? '', /^[0-9a-f]{64}$/);
    const { consents } = kept.content as { readonly consents: readonly { readonly signedAt: string }[] };
    assert.equal(release?.dateTime, consents[1]?.signedAt);
    const text = Buffer.from(release?.sourceAttachment?.data ?? '', 'base64').toString();
    assert.match(text, /^I, [A-Z]\w+ \w+, allow the places named here to give the medical records/);
    assert.match(text, /- Until: this release ends one year after I sign it/);
  });

  it('says which signatures are outdated', () => {
    const kept = withAnswers(caseOf('whole-ucsf-adult'), { patientName: 'Somebody Else' });
    const consents = resourcesOf(bundleOf(fileOf(kept), baseUrl), 'Consent');
    assert.ok(consents.length > 0);
    assert.deepEqual([...new Set(consents.map(({ status }) => status))], ['inactive']);
  });

  it('says which signatures were taken back, and not what was signed anew', () => {
    const kept = caseOf('whole-ucsf-adult');
    const content = kept.content as { readonly facts: { readonly since: object } };
    const revoked = (at: string) => ({
      ...kept,
      content: { ...content, facts: { ...content.facts, since: { 'release-revoked': at } } },
    });
    const statuses = (at: string) =>
      resourcesOf(bundleOf(fileOf(revoked(at)), baseUrl), 'Consent').map(({ status, scope }) => [
        scope.coding?.[0]?.code,
        status,
      ]);
    for (const [scope, status] of statuses('2099-01-01T00:00:00.000Z'))
      assert.equal(status, scope === 'patient-privacy' ? 'inactive' : 'active');
    for (const [, status] of statuses('2000-01-01T00:00:00.000Z')) assert.equal(status, 'active');
  });

  it('names the places of records with what is known of them', () => {
    const kept = withAnswers(caseOf('whole-ucsf-adult'), {
      places: [
        {
          facility: 'Mercy General, Toledo',
          kinds: ['imaging'],
          from: '2023',
          to: '2024-05',
          language: 'es',
        },
        { facility: 'Lakeside Clinic' },
      ],
    });
    const [first, second] = resourcesOf(bundleOf(fileOf(kept), baseUrl), 'DocumentReference');
    assert.deepEqual(first?.custodian, { display: 'Mercy General, Toledo' });
    assert.deepEqual(first?.context?.period, { start: '2023', end: '2024-05' });
    assert.deepEqual(first?.category, [{ text: 'Images (X-ray, CT, MRI)' }]);
    assert.equal(first?.content[0]?.attachment.language, 'es');
    assert.equal(second?.context?.period, undefined);
    assert.deepEqual(schema.validate(bundleOf(fileOf(kept), baseUrl), true), []);
  });

  it('lists the open work: records of each place, and checks that wait', () => {
    const kept = caseOf('whole-ucsf-adult');
    const content = { ...(kept.content as object), openChecks: ['confirm-sarcoma'] };
    const waiting = bundleOf(fileOf({ ...kept, status: 'awaiting-clearance', content }), baseUrl);
    const of = (bundle: Bundle) =>
      resourcesOf(bundle, 'Task').map(({ code, status, description }) => [code?.text, status, description]);
    assert.deepEqual(of(waiting).at(-1), ['Clear a check', 'requested', 'whether it is a sarcoma']);
    assert.deepEqual(of(waiting)[0]?.slice(0, 2), ['Collect records', 'draft']);
  });

  it('says how far the request and the collecting of records are', () => {
    const at = (name: (typeof conversations)[number], status: string) => {
      const bundle = bundleOf(fileOf({ ...caseOf(name), status }), baseUrl);
      const [task] = resourcesOf(bundle, 'Task');
      return [resourcesOf(bundle, 'ServiceRequest')[0]?.status, task?.code?.text, task?.status];
    };
    assert.deepEqual(at('whole-ucsf-adult', 'awaiting-payment'), ['draft', 'Collect records', 'draft']);
    assert.deepEqual(at('whole-ucsf-adult', 'collecting-records'), [
      'active',
      'Collect records',
      'in-progress',
    ]);
    assert.deepEqual(at('whole-ucsf-adult', 'in-review'), ['active', 'Collect records', 'completed']);
    assert.deepEqual(at('whole-ucsf-adult', 'closed'), ['completed', 'Collect records', 'completed']);
    assert.deepEqual(at('whole-ucsf-adult', 'cancelled'), ['revoked', 'Collect records', 'cancelled']);
    assert.deepEqual(at('ucsd-thyroid-slides', 'awaiting-packet'), [
      'active',
      'Receive the packet',
      'requested',
    ]);
  });

  it('keeps to the schema whatever a person writes', () => {
    const words = fc
      .oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))
      .map((text) => `A${text}\u00a0\u2028z`);
    fc.assert(
      fc.property(words, words, words, (problem, question, place) => {
        const kept = withAnswers(caseOf('whole-ucsf-adult'), {
          problem,
          questions: [question],
          places: [{ facility: place }],
          patientName: problem,
        });
        assert.deepEqual(schema.validate(bundleOf(fileOf(kept), baseUrl), true), []);
      }),
      { numRuns: 50 },
    );
  });

  it('holds nothing that is staff’s alone', () => {
    const kept = caseOf('whole-ucsf-adult');
    const content = {
      ...(kept.content as object),
      paymentId: 'pay_secret',
      notes: ['in-hospital'],
      facts: { offers: [{ offer: 'o1', expert: 'Dr. Secret' }] },
      ledger: [{ amount: 700 }],
    };
    const file: CaseFile = fileOf({ ...kept, content });
    const text = JSON.stringify(bundleOf(file, baseUrl));
    for (const hidden of ['pay_secret', 'in-hospital', 'Dr. Secret', '700'])
      assert.ok(!text.includes(hidden), hidden);
  });
});
