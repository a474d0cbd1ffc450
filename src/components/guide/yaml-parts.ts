/** A stretch of YAML to be drawn alike. Keys and comments stand out a little; what is said does not. */
export interface YamlPart {
  readonly kind: 'key' | 'comment' | 'rest';
  readonly text: string;
}

/** YAML as parts which, put together, are the text again. Meant for files like ours, without block scalars. */
export function yamlParts(text: string): readonly YamlPart[] {
  return text.split(/(?<=\n)/).flatMap(partsOfLine);
}

function partsOfLine(line: string): readonly YamlPart[] {
  const [, indent = '', key = '', rest = ''] =
    /^((?:\s|- )*)([a-z][\w-]*(?=:(?:\s|$)))?([^]*)$/.exec(line) ?? [];
  const at = rest.search(/(?:^|\s)#(?:\s|$)/);
  const [value, comment] = at < 0 ? [rest, ''] : [rest.slice(0, at), rest.slice(at)];
  const parts: readonly YamlPart[] = [
    { kind: 'rest', text: indent },
    { kind: 'key', text: key },
    { kind: 'rest', text: value },
    { kind: 'comment', text: comment },
  ];
  return parts.filter((part) => part.text !== '');
}
