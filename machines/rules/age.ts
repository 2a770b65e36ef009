import type { Day } from '../events.ts';

/** Years from which a person is an adult (decision X09). */
const adultFrom = 18;

const parts = (day: Day): readonly [year: number, month: number, day: number] => {
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  return [year ?? Number.NaN, month ?? Number.NaN, dayOfMonth ?? Number.NaN];
};

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The day of a birthday in a year: for February 29 it is March 1 when the year has none. */
const birthdayIn = (birth: Day, year: number): Day => {
  const monthAndDay = birth.slice(4);
  return `${String(year).padStart(4, '0')}${monthAndDay === '-02-29' && !isLeap(year) ? '-03-01' : monthAndDay}`;
};

/** Full years on a day; below zero before the birth. */
export const ageOn = (birth: Day, today: Day): number => {
  const [year] = parts(today);
  const [yearOfBirth] = parts(birth);
  return year - yearOfBirth - (today < birthdayIn(birth, year) ? 1 : 0);
};

/** The day on which a person becomes an adult: the 18th birthday. */
export const comesOfAge = (birth: Day): Day => birthdayIn(birth, parts(birth)[0] + adultFrom);

/** Whether a person is still a child on a day. */
export const isMinorOn = (birth: Day, today: Day): boolean => today < comesOfAge(birth);
