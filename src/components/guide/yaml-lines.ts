/** A line of YAML, without its line break. */
export interface YamlLine {
  /** How many columns before its first letter. */
  readonly indent: number;
  /** Stretches to be drawn alike: keys and comments stand out a little, what is said does not. */
  readonly parts: readonly YamlPart[];
}

export interface YamlPart {
  readonly kind: 'key' | 'comment' | 'rest';
  readonly text: string;
}

/** YAML as lines whose parts, put together, are each line again. Meant for files like ours, without block scalars. */
export function yamlLines(text: string): readonly YamlLine[] {
  return text.split('\n').map((line) => {
    const [, before = '', key = '', after = ''] =
      /^((?: |- )*)([a-z][\w-]*(?=:(?:\s|$)))?([^]*)$/.exec(line) ?? [];
    const at = after.search(/(?:^|\s)#(?:\s|$)/);
    const [value, comment] = at < 0 ? [after, ''] : [after.slice(0, at), after.slice(at)];
    const parts: readonly YamlPart[] = [
      { kind: 'rest', text: before },
      { kind: 'key', text: key },
      { kind: 'rest', text: value },
      { kind: 'comment', text: comment },
    ];
    return { indent: before.length, parts: parts.filter((part) => part.text !== '') };
  });
}
