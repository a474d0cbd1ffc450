import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { field } from '../content/known.ts';
import { listContent, nameOf } from '../content/list-content.ts';
import { readLesson } from '../content/read-lesson.ts';
import { refuse, type Start } from './start.ts';

/** A new quiz `quizzes/<slug>.yaml`, for the lesson of the same name. */
export function startQuiz(root: string, slug: string): Start {
  const file = `quizzes/${slug}.yaml`;
  if (existsSync(join(root, file))) {
    return refuse(`${file} is there already. Change that one, or choose another name.`);
  }
  const { lessons } = listContent(root);
  const lesson = lessons.find((each) => nameOf(each) === slug);
  if (!lesson) {
    const names = [...new Set(lessons.map(nameOf))].join(', ');
    return refuse(
      `A quiz has the name of its lesson, and there is no lesson "${slug}". Write it first (npm run new lesson ${slug}), or name one of these: ${names}.`,
    );
  }
  const concept = firstConcept(lesson, readFileSync(join(root, lesson), 'utf8'));
  if (!concept) return refuse(`${lesson} names no concept to ask about. Mend it first.`);
  const text = readFileSync(join(import.meta.dirname, 'starts/quiz.yaml'), 'utf8');
  return {
    kind: 'started',
    files: new Map([[file, text.replace('LESSON', slug).replaceAll('CONCEPT', concept)]]),
    next: `Three questions, one of each kind, on a cake that will be late. Ask about your own lesson instead.

  npm run check:content -- ${slug}
  npm run dev                 and open /id/quizzes/${slug}.html

A question can also stand in the lesson's text:  <Ask question="${slug}/the-late-cake" />`,
  };
}

function firstConcept(file: string, text: string): string | undefined {
  const concepts = field(readLesson(file, text).data, 'concepts');
  const [first] = Array.isArray(concepts) ? (concepts as readonly unknown[]) : [];
  return typeof first === 'string' ? first : undefined;
}
