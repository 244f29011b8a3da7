import * as z from 'zod/mini';
import { type Dataset, DatasetSchema } from '../domain/dataset';
import { parseEdtf } from '../domain/edtf';
import { type Problem, type Result, VALUE_TYPES } from '../domain/problem';
import { brokenReferences, MOST_NAMED } from './references';

/** No page shows more problems than a reader mends at a time. */
const MOST_PROBLEMS = 20;
/** Found values and names of fields are quoted in messages; a hostile file must not fill the page. */
const LONGEST_QUOTE = 60;

/** A dataset from the text of its file: JSON, then schema, then references. Never throws on bad input. */
export function readDataset(text: string): Result<Dataset> {
  const source = text.replace(/^\uFEFF/, '');
  if (source.trim() === '') return { ok: false, problems: [{ kind: 'empty' }] };
  let json: unknown;
  try {
    json = JSON.parse(source);
  } catch {
    return { ok: false, problems: [{ kind: 'notJson', text: source }] };
  }
  const parsed = z.safeParse(DatasetSchema, json);
  if (!parsed.success) {
    const problems = parsed.error.issues.slice(0, MOST_PROBLEMS).flatMap((issue) => problemsOf(issue, json));
    return { ok: false, problems: problems.slice(0, MOST_PROBLEMS) };
  }
  const broken = brokenReferences(parsed.data);
  return broken.length > 0 ? { ok: false, problems: broken.slice(0, MOST_PROBLEMS) } : { ok: true, value: parsed.data };
}

/** A path as one would write it in code: `centers[3].areas[0].after.unit`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}

function problemsOf(issue: z.core.$ZodIssue, json: unknown): Problem[] {
  const path = pathText(issue.path);
  const value = valueAt(json, issue.path);
  const found = quote(value);
  switch (issue.code) {
    case 'invalid_type':
      return [
        value === undefined
          ? { kind: 'missing', path }
          : { kind: 'type', path, expected: VALUE_TYPES.find((type) => type === issue.expected) ?? 'object', found },
      ];
    case 'invalid_value':
      return [
        value === undefined
          ? { kind: 'missing', path }
          : { kind: 'choice', path, allowed: issue.values.map(String), found },
      ];
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ kind: 'unknownField', path: pathText([...issue.path, clipped(key)]) }));
    case 'custom': {
      // A date that says no reason for its uncertain year.
      if (value === undefined) return [{ kind: 'missing', path }];
      const date = parseEdtf(String(value));
      return [{ kind: 'date', path, found, reason: date.ok ? 'syntax' : date.problem }];
    }
    case 'too_small':
      if (typeof value === 'string' || Array.isArray(value)) return [{ kind: 'blank', path }];
      return [
        {
          kind: 'range',
          path,
          found,
          limit: { at: issue.inclusive ? 'least' : 'above', value: Number(issue.minimum) },
        },
      ];
    case 'too_big':
      return [
        { kind: 'range', path, found, limit: { at: issue.inclusive ? 'most' : 'below', value: Number(issue.maximum) } },
      ];
    default:
      // Only ids have a pattern.
      return [{ kind: 'format', path, found, ...idForm(path, json) }];
  }
}

/** Ids of sources begin with a capital; whoever refers to one wants to know which there are. */
function idForm(path: string, json: unknown) {
  if (/^sources\[\d+\]\.id$/.test(path)) return { of: 'sourceId', allowed: [] } as const;
  if (!path.endsWith('.source')) return { of: 'id', allowed: [] } as const;
  const sources = valueAt(json, ['sources']);
  const ids = Array.isArray(sources) ? sources.slice(0, MOST_NAMED).map((source) => valueAt(source, ['id'])) : [];
  return {
    of: 'sourceId',
    allowed: ids.flatMap((id) => (typeof id === 'string' ? [id.slice(0, LONGEST_QUOTE)] : [])),
  } as const;
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined,
    json,
  );
}

/** Strings and numbers as they stand. Objects and lists only as such: they may be huge, or too deep to be walked. */
function quote(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return clipped(text);
}

function clipped(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
