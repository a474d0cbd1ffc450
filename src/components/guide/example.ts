import text from '../../../content/guides/white-shirt.yaml?raw';

/** The guide's worked example as its author would read it; `npm run new simulation` starts from the same file. */
export const example = text;
