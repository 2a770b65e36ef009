export class ProcessDied extends Error {}

/** Counts what a process does. At the step `last` it dies, and nothing that it calls works any more. */
export const createFate = (last = Number.POSITIVE_INFINITY) => {
  const steps: string[] = [];
  const step = (name: string) => {
    if (steps.length < last) steps.push(name);
    if (steps.length >= last) throw new ProcessDied(name);
  };
  const around =
    <A extends readonly unknown[], T>(name: string, call: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      step(`before ${name}`);
      const result = await call(...args);
      step(`after ${name}`);
      return result;
    };
  return { steps, step, around };
};

export type Fate = ReturnType<typeof createFate>;
