import type { ProgramFile } from './schema.ts';

export const moreHealth: ProgramFile = {
  id: 'more-health',
  name: { value: 'UCSF with More Health', from: '002 L13' },
  hospital: { value: 'UCSF', from: '002 L13' },
  partner: { value: 'More Health', from: '002 L13' },
  order: { value: 50, from: 'X14' },
  intake: 'transfer',
  transferText: { value: 'more-health', from: '002 L13, P3' },
};
