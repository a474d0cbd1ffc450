import { resolve } from 'node:path';

/** The folder of the package, in which every command runs. */
export const root = resolve(import.meta.dirname, '../../..');
