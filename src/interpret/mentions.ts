/** Letters that grammar may put behind a name: "Acmes", "Acmen". */
const LONGEST_ENDING = 3;

/**
 * How often a text names something, at most `most` times: as whole words, but for an ending. Both in small letters. By
 * search of text, as a pattern made for one page costs more than it finds.
 */
export function mentionsIn(text: string, name: string, most: number): number {
  let mentions = 0;
  for (let at = text.indexOf(name); at >= 0 && mentions < most; at = text.indexOf(name, at + name.length))
    if (!isLetter(text.charAt(at - 1)) && endsSoon(text, at + name.length)) mentions += 1;
  return mentions;
}

function endsSoon(text: string, at: number): boolean {
  let letters = 0;
  while (letters <= LONGEST_ENDING && isLetter(text.charAt(at + letters))) letters += 1;
  return letters <= LONGEST_ENDING;
}

const isLetter = (character: string) => character !== '' && character.toLowerCase() !== character.toUpperCase();
