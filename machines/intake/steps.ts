/** Every step by its id. */

import type { Step } from './step.ts';
import type { StepId } from './step-id.ts';
import * as aftercare from './steps/aftercare.ts';
import * as agreement from './steps/agreement.ts';
import * as arrival from './steps/arrival.ts';
import * as contact from './steps/contact.ts';
import * as eligibility from './steps/eligibility.ts';
import * as holds from './steps/holds.ts';
import * as packet from './steps/packet.ts';
import * as questions from './steps/questions.ts';
import * as records from './steps/records.ts';

export const steps = {
  emergency: arrival.emergency,
  role: arrival.role,
  home: arrival.home,
  now: arrival.now,
  birthDate: eligibility.birthDate,
  problem: eligibility.problem,
  goal: eligibility.goal,
  digestiveCancer: eligibility.digestiveCancer,
  breastCancer: eligibility.breastCancer,
  sarcoma: eligibility.sarcoma,
  cancer: eligibility.cancer,
  childhoodDisease: eligibility.childhoodDisease,
  inHospital: eligibility.inHospital,
  program: eligibility.program,
  authority: contact.authority,
  authorityReason: contact.authorityReason,
  patientName: contact.patientName,
  writerName: contact.writerName,
  email: contact.email,
  phone: contact.phone,
  callHours: contact.callHours,
  address: contact.address,
  account: contact.account,
  localDoctor: contact.localDoctor,
  shareOpinion: contact.shareOpinion,
  video: contact.video,
  updatesBy: contact.updatesBy,
  places: records.recordPlace,
  recordKinds: records.recordKinds,
  recordLanguage: records.recordLanguage,
  placesComplete: records.morePlaces,
  images: packet.images,
  tissue: packet.tissue,
  slides: packet.slides,
  organ: packet.organ,
  tissueStatement: packet.tissueStatement,
  tissueReport: packet.tissueReport,
  sendBy: packet.sendBy,
  returnRecords: packet.returnRecords,
  questions: questions.questions,
  questionsComplete: questions.moreQuestions,
  expert: questions.expert,
  review: agreement.review,
  quote: agreement.quote,
  expectations: agreement.expectations,
  consent: agreement.consent,
  translated: packet.translated,
  packet: packet.packet,
  inHospitalAgain: eligibility.inHospitalAgain,
  recheck: agreement.recheck,
  adultPresent: holds.adultPresent,
  adultChild: holds.adultChild,
  physicianAtHome: holds.physicianAtHome,
  noProgram: holds.noProgram,
  authorityCheck: holds.authorityCheck,
  clearance: holds.clearance,
  payment: holds.payment,
  submitted: holds.submitted,
  clarifyThis: aftercare.clarifyThis,
  clarifyCharge: aftercare.clarifyCharge,
  clarifyAbout: aftercare.clarifyAbout,
  clarifyText: aftercare.clarifyText,
  clarifyNew: aftercare.clarifyNew,
  callTimes: aftercare.callTimes,
} as unknown as { readonly [id in StepId]: Step<unknown> };
