/**
 * What a hospital program is, as data. A program's file states each fact with where it comes from: a printed
 * source ("000 L33": document and line, listed in sources.ts) or a decision ("X25", listed in decisions.ts).
 * After parsing only the values are left, so the rules read `program.fee.amount`.
 */
import { z } from 'zod';

const origin = z
  .string()
  .regex(
    /^(00[0-4] L\d+(-\d+)?|X\d{2}|P[1-5]|house)(, (00[0-4] L\d+(-\d+)?|X\d{2}|P[1-5]|house))*$/,
    'expected sources such as "000 L33" or decisions such as "X25", separated by ", "',
  );

/** A fact with its origin in the file, the bare value after parsing. */
const from = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value, from: origin }).transform((fact) => (fact as { value: z.output<T> }).value);

const money = z.strictObject({ amount: z.number().positive(), currency: z.literal('USD') });
const stateCode = z.string().regex(/^[A-Z]{2}$/);
const countryCode = z.string().regex(/^[A-Z]{2}$/);
const phone = z.string().regex(/^\+\d{8,15}$/, 'expected E.164, such as +18009411383');
const timeOfDay = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/);

/**
 * What a rule does with a person it speaks of: `accept`, `person` (collected, but a coordinator decides before any
 * money), `refuse`.
 */
const ruling = z.enum(['accept', 'person', 'refuse']);
export type Ruling = z.infer<typeof ruling>;

const openness = z.enum(['open', 'confirm', 'closed']);
export type Openness = z.infer<typeof openness>;

/** What is signed, each on its own. The texts live in bot/text under `consent.<kind>.*`. */
export const consentKind = z.enum(['service', 'release', 'share', 'authority', 'letter', 'informed']);
export type ConsentKind = z.infer<typeof consentKind>;

/** Who writes, for whom. */
export const role = z.enum(['patient', 'parent', 'helper', 'physician', 'other']);
export type Role = z.infer<typeof role>;

/** What gives somebody the right to sign for a patient. */
export const authority = z.enum([
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

const hours = z.strictObject({
  /** IANA zone of the times. */
  zone: z.string(),
  /** ISO weekdays, 1 = Monday. */
  days: z.array(z.number().int().min(1).max(7)).min(1),
  opens: timeOfDay,
  closes: timeOfDay,
});
export type Hours = z.infer<typeof hours>;

const eligibility = z.strictObject({
  /** Who may start a case. */
  startedBy: from(z.array(role)),
  /** A physician inside the United States or abroad. */
  physician: from(z.enum(['refuse', 'abroad'])),
  /** In years, decided by the birthday in the patient's home zone; both bounds optional. */
  age: from(z.strictObject({ min: z.number().int().optional(), below: z.number().int().optional() })),
  /** Adults up to this age with a disease of childhood go to a person (children's hospitals often see them). */
  childhoodDiseaseUpTo: from(z.number().int()).optional(),
  /** Where the patient lives. `states` and `countries` override the default. */
  residence: z.strictObject({
    unitedStates: from(z.enum(['accept', 'refuse'])),
    states: from(z.record(stateCode, openness)),
    otherStates: from(openness),
    countries: from(z.record(countryCode, openness)),
    otherCountries: from(openness),
    /** How many states are printed as served; the names are not. */
    statesServed: from(z.number().int()).optional(),
  }),
  /** Where the patient is now, when that is not the home: checked by the same table, or a person for listed states. */
  presence: from(
    z.union([z.literal('same-table'), z.literal('ignored'), z.strictObject({ personIn: z.array(stateCode) })]),
  ),
  /** In a hospital bed or emergency room now; `note` accepts and tells the coordinator. */
  inHospital: from(z.enum(['refuse', 'note'])),
  /** What a yes to each plain question means; `unsure` always goes to a person unless the yes is accepted. */
  digestiveCancer: from(ruling),
  breastCancer: from(ruling),
  sarcoma: from(ruling),
  /** No cancer at all: refused or for a person where the reviewers are oncologists. */
  noCancer: from(ruling),
});

const help = z.strictObject({
  phoneInUnitedStates: from(phone).optional(),
  phoneFromAbroad: from(phone).optional(),
  hours: from(hours).optional(),
  fax: from(phone).optional(),
  email: from(z.email()).optional(),
  /** Lines of the postal address. */
  post: from(z.array(z.string())).optional(),
});

const fee = z.union([
  z.strictObject({
    price: from(money),
    /** Text keys under `fee.includes.*`. */
    includes: from(z.array(z.string()).min(1)),
    /** A rare second reading of images or pathology costs extra, amount unprinted. */
    extraReading: from(z.boolean()),
    due: from(z.enum(['submission', 'request'])),
    /** Card brands as printed; empty when none are named. */
    cards: from(z.array(z.string())),
    healthAccounts: from(z.boolean()),
    /** Whether an insurance claim is filed and a procedure code given: both `false`, or unprinted (`null`). */
    claimFiled: from(z.literal(false)).nullable(),
    procedureCode: from(z.literal(false)).nullable(),
    /** Never credited to the bill of a visit. */
    creditedToVisit: from(z.literal(false)).optional(),
    /** The program's own payment page; `null` until the hospital sets it. */
    paymentUrl: from(z.url()).nullable(),
  }),
  z.null(),
]);

const intake = z.strictObject({
  zone: from(z.string()),
  eligibility,
  help,
  fee,
  /** With no printed fee: who quotes it. Text key under `quote.by.*`. */
  quotedBy: from(z.string()).optional(),
  account: z.strictObject({
    needed: from(z.boolean()),
    url: from(z.url()).nullable(),
    byPhone: from(z.boolean()).optional(),
  }),
  authority: z.strictObject({
    /** For a child: these sign at once, those after a person has checked; all others never. */
    child: from(z.partialRecord(authority, ruling)),
    /** For an adult patient when somebody else writes. */
    adult: from(z.partialRecord(authority, ruling)),
    /** States where an 18-year-old may need a parent's signature too: age of majority there. */
    laterMajority: from(z.record(stateCode, z.number().int())),
  }),
  records: z.strictObject({
    collectedBy: from(z.enum(['program', 'patient'])),
    /** `english` blocks submission until translated; `ask` tells a coordinator. */
    language: from(z.enum(['english', 'ask'])),
    translator: from(z.string()).optional(),
    placesAtMost: from(z.number().int().positive()),
    imagesWithReports: from(z.enum(['required', 'optional'])),
    tissueReview: from(z.enum(['offered', 'not-offered'])),
    /** Text key of the statement for customs, kept word for word. */
    customsStatement: from(z.string()).optional(),
    /** Ways to send the packet when the patient sends it. */
    sendBy: from(z.array(z.enum(['fax', 'courier', 'email']))).optional(),
    returnedOnRequest: from(z.boolean()).optional(),
    discardedAfterIdleMonths: from(z.number().int()).optional(),
  }),
  questions: z.strictObject({
    atMost: from(z.number().int().positive()),
    charactersAtLeast: from(z.number().int().positive()),
    charactersAtMost: from(z.number().int().positive()),
    /** What happens to questions and records after the review began. */
    lateMaterial: from(z.enum(['refuse', 'charge', 'person'])),
  }),
  expertWish: from(z.enum(['request', 'note'])),
  localDoctor: z.strictObject({
    share: from(z.enum(['optional', 'usual'])),
    videoNeedsLocalDoctor: from(z.boolean()).optional(),
  }),
  /** Business days after the records are in; `null` when nothing is printed, then nothing is said. */
  opinionWithin: from(
    z.strictObject({ least: z.number().int(), most: z.number().int(), said: z.enum(['most', 'typically']) }),
  ).nullable(),
  consents: from(z.array(consentKind).min(1)),
  inPerson: z.strictObject({
    phone: from(phone).optional(),
    /** Letters as printed, such as 877-UC-CHILD. */
    phoneWords: from(z.string()).optional(),
    /** Text key under `in-person.*`. */
    text: from(z.string()),
  }),
  followUps: from(
    z.union([
      z.strictObject({ atMost: z.number().int(), businessDays: z.number().int() }),
      z.literal('coordinator'),
      z.literal('charged'),
    ]),
  ),
  /** An untouched draft is kept this many days. */
  draftDays: from(z.number().int().positive()),
});

export const programSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  /** As patients know it. */
  name: from(z.string()),
  hospital: from(z.string()),
  /** The company that runs the process. */
  partner: from(z.string()).optional(),
  /** Neutral place in every list, low first. */
  order: from(z.number().int()),
  /** `transfer`: exists only as a way to a person. */
  intake: z.union([intake, z.literal('transfer')]),
  /** For `transfer`: text key of what is said. */
  transferText: from(z.string()).optional(),
  web: from(z.url()).optional(),
});

/** A program's file, facts with origins. */
export type ProgramFile = z.input<typeof programSchema>;
/** A parsed program: values only. */
export type Program = z.output<typeof programSchema>;
export type IntakeRules = Exclude<Program['intake'], 'transfer'>;
/** A program that takes cases. */
export type OpenProgram = Program & { readonly intake: IntakeRules };
