import { SegmentedMessage } from 'sms-segments-calculator';

/** What a text costs: carriers bill by the segment. */
export interface Segments {
  readonly encoding: 'GSM-7' | 'UCS-2';
  readonly count: number;
}

/** Counts as Twilio does: 160 characters in one GSM-7 segment, 153 in each of several; 70 and 67 in UCS-2. */
export const segmentsOf = (text: string): Segments => {
  const message = new SegmentedMessage(text);
  return { encoding: message.encodingName, count: message.segmentsCount };
};
