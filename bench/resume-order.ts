/** The words of a text as they count for comparison. */
const plain = (text: string): string =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');

/**
 * Which part of the strings that are in the text stand there in the order of the source (0 to 1): the longest run of
 * strings whose places only grow. Strings of fewer than three words stand in many places and are left out.
 */
export function orderOf(strings: readonly string[], text: string): number {
  const whole = ` ${plain(text)} `;
  const places = strings
    .map(plain)
    .filter((string) => string.split(' ').length >= 3)
    .map((string) => whole.indexOf(` ${string} `))
    .filter((place) => place !== -1);
  return places.length === 0 ? 0 : longestGrowing(places) / places.length;
}

function longestGrowing(places: readonly number[]): number {
  const ends: number[] = [];
  for (const place of places) {
    const at = ends.findIndex((end) => end >= place);
    if (at === -1) ends.push(place);
    else ends[at] = place;
  }
  return ends.length;
}
