import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { nearest } from '#domain/shared/nearest.ts';
import { wrongSlug } from './new/slug.ts';
import { refuse, type Start } from './new/start.ts';
import { startLesson } from './new/start-lesson.ts';
import { startQuiz } from './new/start-quiz.ts';
import { startSimulation } from './new/start-simulation.ts';

const usage = `Starts a file of content in both languages: small, whole, free of problems, to be changed.

  npm run new simulation <name>          simulations/<name>/simulation.yaml
  npm run new quiz <name>                quizzes/<name>.yaml, for the lesson of that name
  npm run new lesson <name> [<module>]   content/lessons/{id,en}/<module>/<name>.mdx, listed in the course

A name is an id for good: English, lower case, words joined by hyphens, as in late-order.`;

const root = resolve(import.meta.dirname, '../..');
const [kind = '', slug = '', module] = names();
const start = started();

if (start.kind === 'refused') {
  console.error(start.why);
  process.exitCode = 1;
} else {
  for (const [file, text] of start.files) {
    const path = join(root, file);
    console.log(`${existsSync(path) ? 'Changed' : 'Wrote'}  ${file}`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  console.log(`\n${start.next}`);
}

function started(): Start {
  const wrong = wrongSlug(slug);
  if (wrong) return refuse(wrong);
  if (kind === 'simulation') return startSimulation(root, slug);
  if (kind === 'quiz') return startQuiz(root, slug);
  return startLesson(root, slug, module);
}

function names(): readonly string[] {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h', default: false } },
    });
    const wrong = values.help ? undefined : wrongCall(positionals);
    if (!values.help && wrong === undefined) return positionals;
    if (wrong) console.error(`${wrong}\n`);
    console.log(usage);
    process.exit(values.help ? 0 : 2);
  } catch (error) {
    console.error(`${(error as Error).message.split('. ')[0]}.\n\n${usage}`);
    process.exit(2);
  }
}

/** What is wrong with a call, in a sentence; empty where nothing was asked for yet. */
function wrongCall([kind, name, third, fourth]: readonly string[]): string | undefined {
  const kinds = ['simulation', 'quiz', 'lesson'];
  if (kind === undefined) return '';
  if (!kinds.includes(kind)) {
    const near = nearest(kind, kinds);
    return `There is no kind "${kind}" to start. ${near ? `Did you mean "${near}"?` : `There are: ${kinds.join(', ')}.`}`;
  }
  if (name === undefined) return `Name the ${kind}: npm run new ${kind} late-order.`;
  const more = kind === 'lesson' ? fourth : third;
  return more === undefined
    ? undefined
    : `A name is one word, joined by hyphens: what is "${more}"?`;
}
