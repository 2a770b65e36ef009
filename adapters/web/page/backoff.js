/**
 * How long to wait before attempt `failures + 1`: doubles from one second up to fifteen, of which a random half is
 * taken off so that many devices do not come back at the same moment. Never under half a second.
 *
 * @param {number} failures how many attempts failed in a row, 1 or more
 * @param {number} random from 0 up to, not including, 1
 * @returns {number} milliseconds, 500 to 15,000
 */
export function backoffMs(failures, random) {
  const longest = Math.min(15_000, 1_000 * 2 ** (failures - 1));
  return longest / 2 + (longest / 2) * random;
}
