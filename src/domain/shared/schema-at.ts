import { z } from 'zod';

type Schema = z.core.$ZodType;
type Path = readonly (string | number)[];

/** The keys that the object at this path may have; empty where any key is free, or none is known. */
export function keysAt(schema: Schema, raw: unknown, path: Path): readonly string[] {
  const objects = schemasAt(schema, raw, path).filter((each) => each instanceof z.ZodObject);
  return [...new Set(objects.flatMap(({ shape }) => Object.keys(shape)))];
}

/** The sentence in which the schema explains the value at this path to its author, if it has one. */
export function descriptionAt(schema: Schema, raw: unknown, path: Path): string | undefined {
  const parents = schemasAt(schema, raw, path.slice(0, -1));
  const own = parents.flatMap((parent) => inner(parent, path.at(-1) ?? ''));
  return own.map(described).find((text) => text !== undefined);
}

/** Whether a text in both languages belongs at this path. */
export function isTextAt(schema: Schema, raw: unknown, path: Path): boolean {
  return schemasAt(schema, raw, path).some(isText);
}

/**
 * The group of keys that belongs at this path, in a line, with those it must have: `{ minutes: …, every: … }`.
 * Undefined for anything but a group, and where there is more than a line can show.
 */
export function shapeAt(schema: Schema, raw: unknown, path: Path): string | undefined {
  const shapes = schemasAt(schema, raw, path).map(shapeOf);
  return shapes.find((shape) => shape !== undefined);
}

function shapeOf(schema: Schema): string | undefined {
  if (!(schema instanceof z.ZodObject)) return undefined;
  const needed = Object.keys(schema.shape).filter((key) => isNeeded(schema.shape[key] as Schema));
  if (needed.length === 0 || needed.length > MOST_KEYS_SHOWN) return undefined;
  const [only] =
    needed.length === 1 ? open(schema.shape[needed[0] ?? ''] as Schema, undefined) : [];
  const value = only && isText(only) ? '{ id: …, en: … }' : '…';
  return `{ ${needed.map((key) => `${key}: ${value}`).join(', ')} }`;
}

/** More keys are no hint, but a list. */
const MOST_KEYS_SHOWN = 4;

function isNeeded(schema: Schema): boolean {
  return !z.safeParse(schema, undefined).success;
}

function isText(schema: Schema): boolean {
  return schema instanceof z.ZodObject && Object.keys(schema.shape).join() === 'id,en';
}

/** The value at this path; undefined where there is none. */
export function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    raw,
  );
}

/** The schemas that the value at this path may follow, without wrappers: several where a union leaves it open. */
function schemasAt(schema: Schema, raw: unknown, path: Path): readonly Schema[] {
  const opened = open(schema, raw);
  const [key, ...rest] = path;
  if (key === undefined) return opened;
  return opened
    .flatMap((each) => inner(each, key))
    .flatMap((each) => schemasAt(each, valueAt(raw, [key]), rest));
}

function inner(schema: Schema, key: string | number): readonly Schema[] {
  if (schema instanceof z.ZodObject)
    return key in schema.shape ? [schema.shape[key] as Schema] : [];
  if (schema instanceof z.ZodArray) return [schema.element];
  return schema instanceof z.ZodRecord ? [schema.valueType] : [];
}

/** A schema without its wrappers; a union as its branches, or as the one whose discriminator the value has. */
function open(schema: Schema, raw: unknown): readonly Schema[] {
  const bare = unwrapped(schema);
  if (bare) return open(bare, raw);
  if (!(schema instanceof z.ZodUnion)) return [schema];
  const branches = schema.options.flatMap((option) => open(option, raw));
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return branches;
  const key = schema.def.discriminator;
  const chosen = branches.filter((branch) =>
    inner(branch, key).some((kind) => z.safeParse(kind, valueAt(raw, [key])).success),
  );
  return chosen.length > 0 ? chosen : branches;
}

function described(schema: Schema): string | undefined {
  const bare = unwrapped(schema);
  return z.globalRegistry.get(schema)?.description ?? (bare && described(bare));
}

function unwrapped(schema: Schema): Schema | undefined {
  if (schema instanceof z.ZodPipe) return schema.in;
  const isWrapper =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodReadonly ||
    schema instanceof z.ZodLazy;
  return isWrapper ? schema.unwrap() : undefined;
}
