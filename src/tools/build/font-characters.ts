/**
 * What the course is set in: the letters of English and Indonesian, the accents that names and loanwords bring, and
 * the signs of its texts and figures. A test holds every built page to it.
 */
export const fontCharacters: string = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCodePoint(0x20 + index)),
  ...'áàâäãåæçéèêëíìîïñóòôöõøúùûüýÿßÁÀÄÅÇÉÈÍÑÓÖØÚÜ',
  ...'–—‘’“”‹›…•·−±×÷²³½°©←↑→↓€',
  '\u00a0',
].join('');
