import { locales } from '#domain/shared/locale.ts';
import type { ConceptCoverage } from '#domain/course/coverage.ts';

type Row = readonly string[];

/**
 * What the course does for its concepts, as the terminal shows it: a line for each module with its totals, or, with
 * `each`, a line for each concept with its own. A place in practice that is only planned counts apart.
 */
export function coverageTable(coverage: readonly ConceptCoverage[], each = false): string {
  const modules = Map.groupBy(coverage, ({ module }) => module ?? '(no module)');
  const rows = [...modules].flatMap(([module, concepts]) => [
    totals(module, concepts),
    ...(each ? concepts.map(ownRow) : []),
  ]);
  return table([heading, ...rows, totals('the course', coverage)]);
}

const heading: Row = [
  'covered',
  'concepts',
  ...locales.map((locale) => `explained ${locale}`),
  'terms',
  'questions',
  'kinds',
  'in practice',
  'planned only',
];

function totals(name: string, concepts: readonly ConceptCoverage[]): Row {
  const counted = (is: (concept: ConceptCoverage) => boolean) => String(concepts.filter(is).length);
  return [
    name,
    String(concepts.length),
    ...locales.map((locale) => counted(({ explained }) => explained.includes(locale))),
    counted(({ hasTerm }) => hasTerm),
    String(concepts.reduce((sum, { questions }) => sum + questions.length, 0)),
    `${Math.min(...concepts.map(({ kinds }) => kinds.length))}+`,
    counted(isPractised),
    counted((concept) => !isPractised(concept) && concept.practice.length > 0),
  ];
}

function ownRow({ concept, explained, hasTerm, questions, kinds, practice }: ConceptCoverage): Row {
  const named = (planned: boolean) =>
    practice
      .filter(({ isPlanned }) => isPlanned === planned)
      .map(({ kind, id }) => `${kind} ${id}`)
      .join(', ') || '-';
  return [
    `  ${concept}`,
    '',
    ...locales.map((locale) => (explained.includes(locale) ? 'yes' : 'no')),
    hasTerm ? 'yes' : 'no',
    String(questions.length),
    String(kinds.length),
    named(false),
    named(true),
  ];
}

function isPractised({ practice }: ConceptCoverage): boolean {
  return practice.some(({ isPlanned }) => !isPlanned);
}

function table(rows: readonly Row[]): string {
  const widths = heading.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
