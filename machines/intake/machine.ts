/**
 * The guided conversation, from hello to submission, and what is asked after it: the map. Each section asks the first of its steps that is needed
 * (`choosing`) and hands over to the next section when none is. A changed answer starts over at the first section, so
 * whatever depended on it is asked, judged and quoted again, and everything else is passed by.
 *
 * Pure: time and case numbers come in with the events; `assign` is the only action.
 */
import type { Catalog } from '../programs/index.ts';
import { openContext } from './context.ts';
import { setUpIntake } from './setup.ts';
import { type StepId, stepIds } from './step-id.ts';
import {
  ask,
  asking,
  beginsAftercare,
  chosenLanguage,
  happenedAt,
  holding,
  type IntakeEvent,
  namedStep,
  newNumber,
} from './waiting.ts';

/** Raised by a change of states or context keys; each rise has a forward migration and a frozen fixture. */
export const intakeVersion = 1;

export const createIntakeMachine = (catalog: Catalog) =>
  setUpIntake(catalog).createMachine({
    id: 'intake',
    context: ({ input }) => openContext(input),
    initial: 'arrival',
    on: {
      'step.reopened': stepIds.map((step) => ({
        guard: {
          type: 'isStep',
          params: ({ event }: { event: { step: StepId } }) => ({ step, asked: event.step }),
        },
        target: `#${step}`,
        actions: { type: 'reopen', params: namedStep },
      })) as never,
      'consents.revoked': { target: '#arrival', actions: { type: 'dropConsents', params: happenedAt } },
      'language.chosen': [
        { guard: 'staysWhereItIs', actions: { type: 'speak', params: chosenLanguage } },
        { target: '#arrival', actions: { type: 'speak', params: chosenLanguage } },
      ],
      'step.left': { target: '#arrival', actions: { type: 'leaveUnchanged', params: happenedAt } },
      'facts.heard': {
        actions: { type: 'keepHeard', params: ({ event }) => ({ facts: event.facts, at: event.at }) },
      },
      'case.recorded': {
        actions: { type: 'recordCase', params: ({ event }) => ({ facts: event.facts, at: event.at }) },
      },
      'documents.changed': {
        actions: {
          type: 'recordDocuments',
          params: ({ event }) => ({ documents: event.documents, at: event.at }),
        },
      },
      'edit.dropped': { target: '#arrival', actions: { type: 'dropEdit', params: happenedAt } },
      'check.cleared': {
        target: '#arrival',
        actions: {
          type: 'clearCheck',
          params: ({ event }) => ({ check: event.check, at: event.at }),
        },
      },
    },
    states: {
      arrival: {
        id: 'arrival',
        initial: 'choosing',
        states: {
          choosing: {
            always: [
              ask('emergency', 'askingEmergency'),
              ask('role', 'askingRole'),
              ask('home', 'askingHome'),
              ask('physicianAtHome', 'stoppedForPhysician'),
              ask('now', 'askingPresentPlace'),
              { target: '#eligibility' },
            ],
          },
          askingEmergency: asking('emergency'),
          askingRole: asking('role'),
          askingHome: asking('home'),
          askingPresentPlace: asking('now'),
          stoppedForPhysician: holding('physicianAtHome'),
        },
      },

      eligibility: {
        id: 'eligibility',
        initial: 'choosing',
        states: {
          choosing: {
            always: [
              ask('birthDate', 'askingBirthDate'),
              ask('adultPresent', 'awaitingAdult'),
              ask('adultChild', 'askingAboutAdultChild'),
              ask('problem', 'askingProblem'),
              ask('goal', 'askingGoal'),
              ask('digestiveCancer', 'askingDigestiveCancer'),
              ask('breastCancer', 'askingBreastCancer'),
              ask('sarcoma', 'askingSarcoma'),
              ask('cancer', 'askingCancer'),
              ask('childhoodDisease', 'askingChildhoodDisease'),
              ask('inHospital', 'askingHospital'),
              ask('noProgram', 'withoutProgram'),
              ask('program', 'offeringPrograms'),
              { target: '#contact' },
            ],
          },
          askingBirthDate: asking('birthDate'),
          awaitingAdult: asking('adultPresent'),
          askingAboutAdultChild: asking('adultChild'),
          askingProblem: asking('problem'),
          askingGoal: asking('goal'),
          askingDigestiveCancer: asking('digestiveCancer'),
          askingBreastCancer: asking('breastCancer'),
          askingSarcoma: asking('sarcoma'),
          askingCancer: asking('cancer'),
          askingChildhoodDisease: asking('childhoodDisease'),
          askingHospital: asking('inHospital'),
          withoutProgram: holding('noProgram'),
          offeringPrograms: asking('program'),
        },
      },

      contact: {
        id: 'contact',
        initial: 'choosing',
        states: {
          choosing: {
            always: [
              ask('authority', 'askingAuthority'),
              ask('authorityReason', 'askingAuthorityReason'),
              ask('patientName', 'askingPatientName'),
              ask('writerName', 'askingWriterName'),
              ask('email', 'askingEmail'),
              ask('phone', 'askingPhone'),
              ask('callHours', 'askingCallHours'),
              ask('address', 'askingAddress'),
              ask('account', 'askingAccount'),
              ask('localDoctor', 'askingLocalDoctor'),
              ask('shareOpinion', 'askingToShareOpinion'),
              ask('video', 'askingVideo'),
              ask('updatesBy', 'askingUpdates'),
              { target: '#records' },
            ],
          },
          askingAuthority: asking('authority'),
          askingAuthorityReason: asking('authorityReason'),
          askingPatientName: asking('patientName'),
          askingWriterName: asking('writerName'),
          askingEmail: asking('email'),
          askingPhone: asking('phone'),
          askingCallHours: asking('callHours'),
          askingAddress: asking('address'),
          askingAccount: asking('account'),
          askingLocalDoctor: asking('localDoctor'),
          askingToShareOpinion: asking('shareOpinion'),
          askingVideo: asking('video'),
          askingUpdates: asking('updatesBy'),
        },
      },

      records: {
        id: 'records',
        initial: 'choosing',
        states: {
          choosing: {
            always: [
              ask('places', 'askingRecordPlace'),
              ask('recordKinds', 'askingRecordKinds'),
              ask('recordLanguage', 'askingRecordLanguage'),
              ask('placesComplete', 'askingMorePlaces'),
              ask('images', 'askingImages'),
              ask('tissue', 'askingTissue'),
              ask('slides', 'askingSlides'),
              ask('organ', 'askingOrgan'),
              ask('tissueStatement', 'askingTissueStatement'),
              ask('tissueReport', 'askingTissueReport'),
              ask('sendBy', 'askingSendBy'),
              ask('returnRecords', 'askingReturnOfRecords'),
              { target: '#questioning' },
            ],
          },
          askingRecordPlace: asking('places'),
          askingRecordKinds: asking('recordKinds'),
          askingRecordLanguage: asking('recordLanguage'),
          askingMorePlaces: asking('placesComplete'),
          askingImages: asking('images'),
          askingTissue: asking('tissue'),
          askingSlides: asking('slides'),
          askingOrgan: asking('organ'),
          askingTissueStatement: asking('tissueStatement'),
          askingTissueReport: asking('tissueReport'),
          askingSendBy: asking('sendBy'),
          askingReturnOfRecords: asking('returnRecords'),
        },
      },

      questioning: {
        id: 'questioning',
        initial: 'choosing',
        states: {
          choosing: {
            always: [
              ask('questions', 'askingQuestion'),
              ask('questionsComplete', 'askingMoreQuestions'),
              ask('expert', 'askingExpert'),
              ask('review', 'reviewingAnswers'),
              { target: '#agreement' },
            ],
          },
          askingQuestion: asking('questions'),
          askingMoreQuestions: asking('questionsComplete'),
          askingExpert: asking('expert'),
          reviewingAnswers: asking('review'),
        },
      },

      agreement: {
        id: 'agreement',
        initial: 'choosing',
        states: {
          choosing: {
            always: [
              { guard: 'needsNewSignature', target: 'askingConsent' },
              { guard: 'needsTranslation', target: 'awaitingTranslation' },
              { guard: 'isCaseOpen', target: '#submission' },
              ask('program', '#arrival'),
              ask('quote', 'quoting'),
              ask('expectations', 'explaining'),
              ask('authorityCheck', 'awaitingAuthorityCheck'),
              ask('consent', 'askingConsent'),
              ask('inHospitalAgain', 'askingHospitalAgain'),
              ask('recheck', 'rechecking'),
              ask('translated', 'awaitingTranslation'),
              ask('packet', 'awaitingPacket'),
              { target: '#submission', actions: { type: 'openCase', params: newNumber } },
            ],
          },
          quoting: asking('quote'),
          explaining: asking('expectations'),
          awaitingAuthorityCheck: holding('authorityCheck'),
          askingConsent: asking('consent'),
          askingHospitalAgain: asking('inHospitalAgain'),
          rechecking: asking('recheck'),
          awaitingTranslation: asking('translated'),
          awaitingPacket: asking('packet'),
        },
      },

      submission: {
        id: 'submission',
        initial: 'choosing',
        states: {
          choosing: {
            always: [
              { guard: 'hasOpenChecks', target: 'awaitingClearance' },
              { guard: 'awaitsPayment', target: 'awaitingPayment' },
              { target: 'submitted' },
            ],
          },
          awaitingClearance: holding('clearance'),
          awaitingPayment: {
            ...holding('payment'),
            entry: 'notePaymentAwaited',
            on: {
              'payment.matched': {
                target: 'submitted',
                actions: {
                  type: 'recordPayment',
                  params: ({ event }: { event: Extract<IntakeEvent, { type: 'payment.matched' }> }) => ({
                    paymentId: event.paymentId,
                    at: event.at,
                  }),
                },
              },
            },
          },
          submitted: { ...holding('submitted'), entry: 'noteSubmitted', on: beginsAftercare },
        },
      },

      aftercare: {
        id: 'aftercare',
        initial: 'choosing',
        on: beginsAftercare,
        states: {
          choosing: {
            always: [
              ask('clarifyThis', 'offeringToClarify'),
              ask('clarifyCharge', 'explainingCharge'),
              ask('clarifyAbout', 'askingWhichQuestion'),
              ask('clarifyText', 'askingWhatIsUnclear'),
              ask('clarifyNew', 'warningOfNewQuestion'),
              ask('callTimes', 'askingCallTimes'),
              { target: '#submission', actions: 'finishAftercare' },
            ],
          },
          offeringToClarify: asking('clarifyThis'),
          explainingCharge: asking('clarifyCharge'),
          askingWhichQuestion: asking('clarifyAbout'),
          askingWhatIsUnclear: asking('clarifyText'),
          warningOfNewQuestion: asking('clarifyNew'),
          askingCallTimes: asking('callTimes'),
        },
      },
    },
  });

export type IntakeMachine = ReturnType<typeof createIntakeMachine>;
