/** Resolves when the condition holds, looked at in each round of the event loop; mocha's time-out ends a vain wait. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}
