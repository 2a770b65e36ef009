/**
 * What a hospital program is, as data. A program's file states each fact with where it comes from: a printed
 * source ("000 L33": document and line, listed in sources.ts), a decision ("X25", listed in decisions.ts) or
 * "house" (our own choice, free to change). After parsing only the values are left, so the rules read
 * `program.intake.fee.price.amount`.
 */
import { IANAZone } from 'luxon';
import { z } from 'zod';
import { documentKinds } from '../document-kinds.ts';
import { countryZones } from '../rules/country-zones.ts';
import { states } from '../rules/places.ts';
import { factTopic } from './topics.ts';

const origin = z
  .string()
  .regex(
    /^(00[0-4] L\d+(-\d+)?|X\d{2}|P[1-5]|house)(, (00[0-4] L\d+(-\d+)?|X\d{2}|P[1-5]|house))*$/,
    'expected sources such as "000 L33" or decisions such as "X25", separated by ", "',
  );

/** A fact with its origin in the file, the bare value after parsing. */
const cited = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value, from: origin }).transform((fact) => (fact as { value: z.output<T> }).value);

/** How a fact is written: `cited` in a program's file, `bare` once a hospital's overrides are merged in. */
type Fact = typeof cited;
const bare = (<T extends z.ZodType>(value: T) => value) as unknown as Fact;

const money = z.strictObject({ amount: z.number().positive(), currency: z.literal('USD') });
const stateCode = z
  .string()
  .refine((code) => Object.hasOwn(states, code), 'expected a USPS code, such as TX');
const countryCode = z
  .string()
  .refine(
    (code) => code !== 'US' && Object.hasOwn(countryZones, code),
    'expected an ISO 3166-1 code, such as PE',
  );
const phone = z.string().regex(/^\+\d{8,15}$/, 'expected E.164, such as +18009411383');
const timeOfDay = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'expected HH:MM, such as 06:00');
const zone = z.string().refine((name) => IANAZone.isValidZone(name), 'expected an IANA zone');
const count = z.number().int().positive();
/** The last part of a text key. */
const textKey = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected a text key in kebab-case');

/**
 * What a rule does with a person it speaks of: `accept`, `person` (collected, but a coordinator decides before any
 * money), `refuse`.
 */
const ruling = z.enum(['accept', 'person', 'refuse']);
export type Ruling = z.infer<typeof ruling>;

const openness = z.enum(['open', 'confirm', 'closed']);
export type Openness = z.infer<typeof openness>;

/**
 * What is signed, each on its own. The texts live in bot/text under `consent.<kind>.*`. `share` is asked when a local
 * doctor was named, `authority` when somebody signs for the patient.
 */
const consentKind = z.enum(['service', 'release', 'share', 'authority', 'letter', 'informed']);
export type ConsentKind = z.infer<typeof consentKind>;

/** Who writes, for whom. */
const role = z.enum(['patient', 'parent', 'helper', 'physician', 'other']);
export type Role = z.infer<typeof role>;

/** What gives somebody the right to sign for a patient. */
const authority = z.enum([
  'parent',
  'guardian',
  'relative-caregiver',
  'foster-parent',
  'step-parent',
  'proxy',
  'power-of-attorney',
  'conservator',
  'family',
  'none',
  'other',
]);
export type Authority = z.infer<typeof authority>;

const hours = z
  .strictObject({
    zone,
    /** ISO weekdays, 1 = Monday. */
    days: z.array(z.number().int().min(1).max(7)).min(1),
    opens: timeOfDay,
    closes: timeOfDay,
  })
  .refine(({ opens, closes }) => opens < closes, 'expected to open before it closes, on the same day');
export type Hours = z.infer<typeof hours>;

const residence = (fact: Fact) =>
  z.strictObject({
    unitedStates: fact(z.enum(['accept', 'refuse'])),
    /** By USPS code; may also name DC, a territory or a military code. Overrides the two defaults below. */
    states: fact(z.record(stateCode, openness)),
    otherStates: fact(openness),
    /** DC, territories and military addresses: no states, so a count of states does not speak of them. */
    otherTerritories: fact(openness),
    /** By ISO 3166-1 alpha-2 code, without US. */
    countries: fact(z.record(countryCode, openness)),
    otherCountries: fact(openness),
    /** How many states are printed as served; the names are not. */
    statesServed: fact(count).optional(),
  });

const eligibility = (fact: Fact) =>
  z.strictObject({
    startedBy: fact(z.record(role, ruling)),
    /** In years, decided by the birthday in the patient's home zone; both bounds optional. */
    age: fact(z.strictObject({ min: count.optional(), below: count.optional() })),
    /** Adults up to this age with a disease of childhood go to a person (children's hospitals often see them). */
    childhoodDiseaseUpTo: fact(count).optional(),
    residence: residence(fact),
    /** Where the patient is now: judged by the table of residence, or a person decides in the listed states. */
    presence: fact(z.union([z.literal('same-table'), z.strictObject({ personIn: z.array(stateCode) })])),
    /** In a hospital bed or emergency room now; `note` accepts and tells the coordinator. */
    inHospital: fact(z.enum(['refuse', 'note'])),
    /** What a yes to each plain question means; `unsure` goes to a person unless the yes is accepted. */
    digestiveCancer: fact(ruling),
    breastCancer: fact(ruling),
    sarcoma: fact(ruling),
    /** No cancer at all; `unsure` goes to a person unless this is accepted. */
    noCancer: fact(ruling),
  });

const help = (fact: Fact) =>
  z.strictObject({
    phoneInUnitedStates: fact(phone).optional(),
    phoneFromAbroad: fact(phone).optional(),
    hours: fact(hours).optional(),
    fax: fact(phone).optional(),
    email: fact(z.email()).optional(),
    /** Lines of the postal address. */
    post: fact(z.array(z.string()).min(1)).optional(),
  });

const fee = (fact: Fact) =>
  z.strictObject({
    price: fact(money),
    /** Text keys under `fee.includes.*`. */
    includes: fact(z.array(textKey).min(1)),
    /** A rare second reading of images or pathology costs extra, amount unprinted. */
    extraReading: fact(z.boolean()),
    due: fact(z.enum(['submission', 'request'])),
    /** Card brands as printed; empty when none are named. */
    cards: fact(z.array(z.string())),
    healthAccounts: fact(z.boolean()),
    /** Whether an insurance claim is filed: `false`, or `null` when nothing is printed. */
    claimFiled: fact(z.literal(false)).nullable(),
    /** Whether a procedure (CPT) code is given: `false`, or `null` when nothing is printed. */
    procedureCode: fact(z.literal(false)).nullable(),
    /** Never credited to the bill of a visit. */
    creditedToVisit: fact(z.literal(false)).optional(),
    /** The program's own payment page; `null` until the hospital sets it. */
    paymentUrl: fact(z.url()).nullable(),
  });
export type Fee = z.output<ReturnType<typeof fee>>;

const account = (fact: Fact) =>
  z.strictObject({
    needed: fact(z.boolean()),
    /** `null` until the hospital sets it. */
    url: fact(z.url()).nullable(),
    byPhone: fact(z.boolean()).optional(),
  });

const signing = (fact: Fact) =>
  z.strictObject({
    /** For a child: `accept` signs at once, `person` after a person has checked; those not named never. */
    child: fact(z.partialRecord(authority, ruling)),
    /** For an adult patient when somebody else writes. */
    adult: fact(z.partialRecord(authority, ruling)),
    /** Age of majority where it is later than 18: until then a parent may have to sign too. */
    laterMajority: fact(z.record(stateCode, count)),
  });

const records = (fact: Fact) =>
  z.strictObject({
    collectedBy: fact(z.enum(['program', 'patient'])),
    /** `english` blocks submission until translated; `ask` tells a coordinator. */
    language: fact(z.enum(['english', 'ask'])),
    translator: fact(z.string()).optional(),
    placesAtMost: fact(count),
    imagesWithReports: fact(z.enum(['required', 'optional'])),
    tissueReview: fact(z.enum(['offered', 'not-offered'])),
    /** Text key of the statement for customs, kept word for word. */
    customsStatement: fact(z.string()).optional(),
    /** Ways to send the packet when the patient sends it. */
    sendBy: fact(z.array(z.enum(['fax', 'courier', 'email']))).optional(),
    returnedOnRequest: fact(z.boolean()).optional(),
    discardedAfterIdleMonths: fact(count).optional(),
    /** Files that a person may add in the chat; `null` takes none. */
    documents: fact(
      z
        .strictObject({
          kinds: z.array(z.enum(documentKinds)).min(1),
          /** Of one case. */
          atMost: count.max(50),
          /** Of one document, in units of 2^20 bytes. */
          megabytesAtMost: count.max(100),
        })
        .nullable(),
    ),
  });

const questions = (fact: Fact) =>
  z.strictObject({
    atMost: fact(count),
    charactersAtLeast: fact(count),
    charactersAtMost: fact(count),
    /** What happens to questions and records after the review began. */
    lateMaterial: fact(z.enum(['refuse', 'charge', 'person'])),
  });

/** What happens to a case after its number: clocks, calls and ends. */
const life = (fact: Fact) =>
  z.strictObject({
    /** A payment that is awaited is reminded of after so many days; it is never submitted unpaid. */
    paymentReminderDays: fact(z.array(count)),
    /** Staff look after records that are still being collected each time so many business days went by. */
    recordsCheckBusinessDays: fact(count),
    /** Hours, weekends included, that an expert has to answer and then to review; staff alone hear of them. */
    matching: fact(z.strictObject({ answerHours: count, reviewHours: count })).nullable(),
    /** Who phones after the opinion, within how many hours, and when staff are alerted before that. */
    call: fact(
      z.strictObject({
        by: z.enum(['clinician', 'team']),
        withinHours: count.optional(),
        alertAfterHours: count.optional(),
        opens: timeOfDay,
        closes: timeOfDay,
      }),
    ).nullable(),
    /** Reminders of the window for clarifying questions: on which business day, and when on its last day. */
    windowReminders: fact(z.strictObject({ businessDay: count, at: timeOfDay })).nullable(),
    /** What an excluded condition means that is found after the payment. */
    excludedLater: fact(z.enum(['cancel-and-refund', 'person'])),
    /** Staff prepare for a patient's coming of age so many days before. */
    comingOfAgeDays: fact(count),
    /** Warnings before records are destroyed: after so many idle months, and so many days before. */
    idleWarnings: fact(z.strictObject({ afterMonths: count, daysBefore: count })).optional(),
  });

/**
 * What is kept after the end of a case, and how long: calendar days in the program's zone, counted from the end or from
 * the last event of any party, whichever is later. `null` keeps until the hospital sets it (X38).
 */
const retention = (fact: Fact) =>
  z.strictObject({
    /** The words that were written. */
    transcriptDays: fact(count).nullable(),
    /** Answers, facts and everything else of the case but what was signed. */
    caseDays: fact(count).nullable(),
    /** Signed forms, from when they were last in effect: six years by 45 CFR 164.530(j)(2). */
    signedYears: fact(count),
  });

const intake = (fact: Fact) =>
  z
    .strictObject({
      /** IANA zone of the program's days. */
      zone: fact(zone),
      eligibility: eligibility(fact),
      help: help(fact),
      /** `null` when no price is printed; then `quotedBy` says who quotes it. */
      fee: fee(fact).nullable(),
      /** Text key under `quote.by.*`. */
      quotedBy: fact(textKey).optional(),
      account: account(fact),
      authority: signing(fact),
      records: records(fact),
      questions: questions(fact),
      expertWish: fact(z.enum(['request', 'note'])),
      localDoctor: z.strictObject({
        share: fact(z.enum(['optional', 'usual'])),
        videoNeedsLocalDoctor: fact(z.boolean()).optional(),
      }),
      /** Business days after the records are in; `null` when nothing is printed, then nothing is said. */
      opinionWithin: fact(
        z.strictObject({ least: count, most: count, said: z.enum(['most', 'typically']) }),
      ).nullable(),
      consents: fact(z.array(consentKind).min(1)),
      inPerson: z.strictObject({
        phone: fact(phone).optional(),
        /** Letters as printed, such as 877-UC-CHILD. */
        phoneWords: fact(z.string()).optional(),
        /** Text key under `in-person.*`. */
        text: fact(textKey),
      }),
      followUps: fact(
        z.union([
          z.strictObject({
            atMost: count,
            businessDays: count,
            /**
             * The program's own further days off. The promised window leaves them out of account; a question after it,
             * but inside the one counted with them, goes to a person.
             */
            alsoClosed: z.array(z.iso.date()).optional(),
          }),
          z.literal('coordinator'),
          z.literal('charged'),
        ]),
      ),
      life: life(fact),
      /** An untouched draft is kept this many days. */
      draftDays: fact(count),
      retention: retention(fact),
      /** Text keys under `fact.*` by topic; a topic without any goes to a person. */
      facts: z.partialRecord(factTopic, fact(z.array(textKey).min(1))),
    })
    .refine(({ fee, quotedBy }) => (fee === null) === (quotedBy !== undefined), {
      path: ['quotedBy'],
      error: 'expected exactly one of a fee and of somebody who quotes it',
    });

const program = (fact: Fact) =>
  z.strictObject({
    id: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'expected lower-case words joined by hyphens'),
    /** As patients know it. */
    name: fact(z.string()),
    hospital: fact(z.string()),
    /** The company that runs the process. */
    partner: fact(z.string()).optional(),
    /** Its name in older papers. */
    partnerFormerly: fact(z.string()).optional(),
    /** Neutral place in every list, low first. */
    order: fact(z.number().int()),
    /** `transfer`: exists only as a way to a person. */
    intake: z.union([intake(fact), z.literal('transfer')]),
    /** For `transfer`: text key of what is said. */
    transferText: fact(textKey).optional(),
    web: fact(z.url()).optional(),
  });

/** A program's file: each fact with its origin. Parses to values only. */
export const programSchema = program(cited);

/** A program as values only, as it must be after a hospital's overrides. */
export const programValuesSchema = program(bare);

export type ProgramFile = z.input<typeof programSchema>;
export type Program = z.output<typeof programSchema>;
export type IntakeRules = Exclude<Program['intake'], 'transfer'>;
/** A program that takes cases. */
export type OpenProgram = Program & { readonly intake: IntakeRules };
