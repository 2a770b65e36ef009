/** A conversation with an invented person that shows every kind of message. */
import type { Message } from '../../adapters/channel.ts';
import type { Line, Script } from './chat-server.ts';

const progress = (number: number, label: string): NonNullable<Message['progress']> => ({
  stage: label.toLowerCase(),
  number,
  of: 12,
  label,
});

const greeting: Line = {
  text: 'Hello. I am the assistant for online second opinions. I am a computer program, not a nurse or a doctor.\n\nI ask one question at a time. You can stop at any time and come back later. A person can take over whenever you want: write "human", or call 800-941-1383.',
};

const whoFor: Line = {
  text: 'Who is the second opinion for?',
  step: 'who-for',
  progress: progress(1, 'You'),
  choices: [
    { value: 'me', title: 'For me' },
    { value: 'child', title: 'For my child' },
    { value: 'other', title: 'For another person' },
  ],
};

const hospital: Line = {
  text: 'Are you in a hospital at the moment, or in an emergency room?',
  step: 'in-hospital',
  progress: progress(4, 'Eligibility'),
  choices: [
    { value: 'yes', title: 'Yes' },
    { value: 'no', title: 'No' },
  ],
};

const email: Line = {
  text: 'What is your e-mail address?\n\nWe write there when the opinion is ready. How we use it is explained on https://opinions.example.org/privacy.',
  step: 'email',
  progress: progress(5, 'Contact'),
};

const review: Line = {
  text: 'Thank you. Please read your answers once more. Is everything right?',
  step: 'review',
  progress: progress(11, 'Review'),
  answers: [
    { number: 1, step: 'who-for', label: 'Second opinion for', value: 'Myself' },
    { number: 2, step: 'name', label: 'Name', value: 'Rosalind Okafor-Lindqvist' },
    { number: 3, step: 'birth-date', label: 'Birth date', value: 'March 4, 1958' },
    { number: 4, step: 'phone', label: 'Phone', value: '+1 415 555 0142' },
    { number: 5, step: 'email', label: 'E-mail', value: 'rosalind.okafor-lindqvist@mail.example.org' },
  ],
  choices: [
    { value: 'yes', title: 'Yes, everything is right' },
    { value: 'no', title: 'No, I want to change something' },
  ],
};

export const coordinatorJoins: Line = {
  from: 'coordinator',
  name: 'Maria Lopez',
  text: 'Hello, this is Maria. I have read what you wrote and I am here now. You can also call me: (415) 555-0117.',
};

/** The questions one after the other, whatever is answered. */
export function createSampleScript(): Script {
  const questions = [hospital, email, review];
  return (text) => {
    if (text === undefined) return [greeting, whoFor];
    return [questions.shift() ?? { text: 'Thank you.' }];
  };
}
