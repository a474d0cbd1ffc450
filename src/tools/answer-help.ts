import { argv } from 'node:process';

/** Prints how a command is called and ends it, when that is what was asked; refuses any other word in a sentence. */
export function answerHelp(usage: string): void {
  const [word] = argv.slice(2);
  if (word === undefined) return;
  if (word === '--help' || word === '-h') {
    console.log(usage);
    process.exit(0);
  }
  console.error(`This command takes no "${word}".\n\n${usage}`);
  process.exit(2);
}
