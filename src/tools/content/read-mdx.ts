import { problem } from '#domain/shared/problem.ts';
import { type Place, readYaml, type YamlFile } from '../read-yaml.ts';

/** An MDX file as far as it can be read: its front matter as data, its body as text. */
export interface MdxFile extends YamlFile {
  readonly body: string;
  /** The place in the file of an offset in its body. */
  placeInBody(offset: number): Place;
}

/** Reads an MDX file without throwing; that it has no front matter is one of its faults. */
export function readMdx(content: string): MdxFile {
  const text = content.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const parts = /^---\n([\s\S]*?)^---[ \t]*(?:\n|$)/m.exec(text);
  const yaml = readYaml(parts?.[1] ?? '');
  const bodyStart = parts?.index === 0 ? parts[0].length : 0;
  return {
    data: yaml.data,
    faults: bodyStart > 0 ? yaml.faults.map(oneLineDown) : [noFrontMatter],
    placeOf: (path) => down(yaml.placeOf(path)),
    placeInBody: (offset) => placeAt(text, bodyStart + offset),
    body: text.slice(bodyStart),
  };
}

/** Front matter begins in the file's second line. */
function down({ line, column }: Place): Place {
  return { line: line + 1, column };
}

function oneLineDown(fault: YamlFile['faults'][number]): YamlFile['faults'][number] {
  return { ...fault, place: down(fault.place) };
}

const noFrontMatter = {
  problem: problem(
    'no-front-matter',
    [],
    'The file has to begin with its front matter: a line "---", keys such as "title", and a line "---".',
    'copy the front matter of another file of its kind, and change it.',
  ),
  place: { line: 1, column: 1 },
};

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
