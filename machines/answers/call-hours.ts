import { fold, normalise } from './normal.ts';
import { type Reading, read, unclear } from './reading.ts';

export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';

/** When a person likes to be called: their own words, and what is clear in them. Times are the person's local ones. */
export interface CallHours {
  readonly words: string;
  readonly days?: readonly Weekday[];
  /** "17:00". */
  readonly from?: string;
  readonly to?: string;
}

const week: readonly Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

const dayNames: Readonly<Record<Weekday, RegExp>> = {
  monday: /\b(?:mon|mondays?|lunes)\b/,
  tuesday: /\b(?:tues?|tuesdays?|martes)\b/,
  wednesday: /\b(?:weds?|wednesdays?|miercoles)\b/,
  thursday: /\b(?:thurs?|thursdays?|jueves)\b/,
  friday: /\b(?:fri|fridays?|viernes)\b/,
  saturday: /\b(?:sat|saturdays?|sabados?)\b/,
  sunday: /\b(?:sun|sundays?|domingos?)\b/,
};

/** House meanings of the parts of a day. */
const partsOfDay: readonly (readonly [RegExp, string, string])[] = [
  [/\b(?:mornings?|por la manana|en la manana|las mananas|de manana|before noon)\b/, '08:00', '12:00'],
  [/\b(?:afternoons?|por la tarde|en la tarde|las tardes|de tarde|after lunch)\b/, '12:00', '17:00'],
  [
    /\b(?:evenings?|nights?|por la noche|en la noche|las noches|after work|despues del trabajo)\b/,
    '17:00',
    '21:00',
  ],
  [/\b(?:lunch ?time|lunch|noon|mediodia|almuerzo)\b/, '12:00', '13:00'],
  [/\b(?:business hours|office hours|horas de oficina|horario de oficina|working hours)\b/, '09:00', '17:00'],
];

const daysIn = (plain: string): Weekday[] => {
  if (
    /\b(?:weekdays?|week days|work ?days|entre semana|dias de semana|dias laborables|dias habiles)\b/.test(
      plain,
    )
  )
    return week.slice(0, 5);
  if (/\b(?:weekends?|fines? de semana)\b/.test(plain)) return week.slice(5);
  const named = week.filter((day) => dayNames[day].test(plain));
  const range = /\b([a-z]+) (?:to|through|thru|until|till|a|al|hasta) ([a-z]+)\b/.exec(plain);
  const first = week.findIndex((day) => dayNames[day].test(range?.[1] ?? ''));
  const last = week.findIndex((day) => dayNames[day].test(range?.[2] ?? ''));
  return first >= 0 && last > first ? week.slice(first, last + 1) : named;
};

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly half: 'am' | 'pm' | null;
}

const clockPattern = String.raw`(?:la |las )?(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm|a\.m\.|p\.m\.|de la manana|de la tarde|de la noche|h\b|hrs\b)?`;

const clockOf = (
  hour: string | undefined,
  minute: string | undefined,
  half: string | undefined,
): Clock | null => {
  if (hour === undefined || Number(hour) > 24 || Number(minute ?? 0) > 59) return null;
  const isMorning = half !== undefined && /^a|manana/.test(half);
  const isLater = half !== undefined && /^p|tarde|noche/.test(half);
  return { hour: Number(hour), minute: Number(minute ?? 0), half: isMorning ? 'am' : isLater ? 'pm' : null };
};

/** "5" is five in the afternoon, "9" nine in the morning: people are called between 7 and 19 o'clock. */
const written = (clock: Clock, half: 'am' | 'pm' | null = clock.half): string => {
  const isAfternoon = half === 'pm' || (half === null && clock.hour < 7);
  const hour =
    isAfternoon && clock.hour < 12 ? clock.hour + 12 : half === 'am' && clock.hour === 12 ? 0 : clock.hour;
  return `${String(hour).padStart(2, '0')}:${String(clock.minute).padStart(2, '0')}`;
};

const hoursIn = (folded: string): { from?: string; to?: string } => {
  const range = new RegExp(
    String.raw`(?:between|from|entre|de|desde)?\s*${clockPattern}\s*(?:-|–|to|and|until|till|a|y|hasta)\s*${clockPattern}`,
  ).exec(folded);
  const start = clockOf(range?.[1], range?.[2], range?.[3]);
  const end = clockOf(range?.[4], range?.[5], range?.[6]);
  if (start && end) {
    const to = written(end);
    const from = written(
      start,
      start.half ?? (end.half === 'pm' && start.hour < end.hour && end.hour < 12 ? 'pm' : null),
    );
    return from < to ? { from, to } : {};
  }
  const after = new RegExp(
    String.raw`(?:after|from|past|since|despues de|a partir de|desde)\s+${clockPattern}`,
  ).exec(folded);
  const before = new RegExp(String.raw`(?:before|until|till|by|antes de|hasta)\s+${clockPattern}`).exec(
    folded,
  );
  const from = clockOf(after?.[1], after?.[2], after?.[3]);
  const to = clockOf(before?.[1], before?.[2], before?.[3]);
  if (from || to) return { ...(from ? { from: written(from) } : {}), ...(to ? { to: written(to) } : {}) };
  const parts = partsOfDay.filter(([pattern]) => pattern.test(folded));
  const [part] = parts;
  return part && parts.length === 1 ? { from: part[1], to: part[2] } : {};
};

/**
 * Reads when a person likes to be called. Their words are kept whole; days and hours are added only where they are
 * clear. Unclear: `no-words`, `too-long` (above 200 characters).
 */
export const readCallHours = (text: string): Reading<CallHours> => {
  const words = text.trim().replace(/\s+/g, ' ');
  const plain = normalise(words);
  if (plain === '') return unclear('no-words');
  if (words.length > 200) return unclear('too-long');
  if (/\b(?:not|except|never|dont|excepto|menos|nunca)\b|^no\b/.test(plain)) return read({ words });
  const days = daysIn(plain);
  const folded = fold(words).replace(/\b(?:noon|mediodia)\b/g, '12 pm');
  return read({ words, ...(days.length > 0 ? { days } : {}), ...hoursIn(folded) });
};
