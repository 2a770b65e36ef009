/** A printed page that program facts are taken from. Facts cite it by number and line: "000 L33". */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly about: string;
}

export const sources: { readonly [number: string]: Source } = {
  '000': {
    title: 'Online second opinion: frequently asked questions',
    publisher: 'UCSF Health with Included Health',
    about: 'The page for adult patients: steps, limits, fee, questions and follow-ups.',
  },
  '001': {
    title: 'Second Opinion',
    publisher: "UCSF Benioff Children's Hospitals",
    about: 'The page for families: steps, fee, questions, follow-ups and the note on emergencies.',
  },
  '002': {
    title: 'About Second Opinions',
    publisher: 'UCSF',
    about: 'The page for physicians: who may start a case, from where, and the two partner companies.',
  },
  '003': {
    title: 'Get Started With the Online Second Opinion Program',
    publisher: 'Dana-Farber',
    about: 'The page for adult patients: who must not ask, steps, fee and what comes afterwards.',
  },
  '004': {
    title: 'Second opinion medical consults (SOMRR) for patients outside the United States',
    publisher: 'UC San Diego Health, International Patient Program',
    about: 'The page for patients and physicians abroad: papers, packet, customs statement and retention.',
  },
};
