import { jsonErrorPlace } from '../domain/json-error';
import type { Limit, Problem, ValueType } from '../domain/problem';
import type { ProblemWords } from './problems';

/** A problem of a dataset in English. */
export function problemInEnglish(problem: Problem): ProblemWords {
  switch (problem.kind) {
    case 'unreachable':
      return {
        place: '',
        fault: problem.status === undefined ? 'The file can’t be read' : `The server answered ${problem.status}`,
        remedy: 'See that the file is there and the page is opened from a server, then try again.',
      };
    case 'foreign':
      return {
        place: '',
        fault: 'The data is not on this site',
        remedy: 'Put the file on this site and use a relative address.',
      };
    case 'unanswered':
      return {
        place: '',
        fault: 'The present filters could not be answered',
        remedy: 'No data is lost. Try again; if it fails again, remove what follows “?” in the address.',
      };
    case 'empty':
      return { place: '', fault: 'The file is empty', remedy: 'Put a complete dataset file in its place.' };
    case 'notJson': {
      const { line, column } = jsonErrorPlace(problem.text);
      return {
        place: `line ${line}, column ${column}`,
        fault: 'This is not valid JSON',
        remedy: 'Check quotes, commas and brackets here; the file must be UTF-8.',
      };
    }
    case 'missing':
      return { place: problem.path, fault: 'This field is missing', remedy: 'Add it.' };
    case 'type':
      return {
        place: problem.path,
        fault: `Expected ${types[problem.expected]}, found ${problem.found}`,
        remedy: `Change it to ${types[problem.expected]}.`,
      };
    case 'choice':
      return {
        place: problem.path,
        fault: `${problem.found} is not one of the values there are`,
        remedy: `Use one of: ${problem.allowed.join(', ')}.`,
      };
    case 'unknownField':
      return { place: problem.path, fault: 'There is no such field', remedy: 'Correct its name or remove it.' };
    case 'blank':
      return {
        place: problem.path,
        fault: 'There is nothing here',
        remedy: 'Fill it in; leave out a whole optional field that is not reported.',
      };
    case 'range':
      return {
        place: problem.path,
        fault: `${problem.found} is out of range`,
        remedy: `Use a number ${limits[problem.limit.at]} ${problem.limit.value}.`,
      };
    case 'format':
      return {
        place: problem.path,
        fault: `${problem.found} is not written as it should be`,
        remedy: `${forms[problem.of]}${problem.allowed.length > 0 ? ` There are: ${problem.allowed.join(', ')}.` : ''}`,
      };
    case 'date':
      return {
        place: problem.path,
        fault: {
          syntax: `${problem.found} is not an EDTF date`,
          impossible: `There is no such date as ${problem.found}`,
          reversed: `${problem.found} ends before it begins`,
        }[problem.reason],
        remedy: 'Write 2023, 2023-08, 2023-08-30 or from/to.',
      };
    case 'reference':
      return {
        place: problem.path,
        fault: `${problem.table} has no ${problem.id}`,
        remedy:
          problem.allowed.length > 0
            ? `Use one of: ${problem.allowed.join(', ')}; or add it to ${problem.table}.`
            : `Use an id that ${problem.table} has, or add it there.`,
      };
    case 'duplicate':
      return { place: problem.path, fault: `The id ${problem.id} is used twice`, remedy: 'Change one of the two.' };
    case 'reserved':
      return { place: problem.path, fault: `The page uses the id ${problem.id} itself`, remedy: 'Choose another id.' };
    case 'nesting':
      return {
        place: problem.path,
        fault: `${problem.id} is not smaller than its parent ${problem.parent}`,
        remedy: 'Correct the parent or the level: a parent is a larger place.',
      };
    default:
      return problem satisfies never;
  }
}

const types: Readonly<Record<ValueType, string>> = {
  object: 'an object {…}',
  array: 'a list […]',
  string: 'text',
  number: 'a number without quotes',
  int: 'a whole number without quotes',
  boolean: 'true or false without quotes',
};

const limits: Readonly<Record<Limit['at'], string>> = {
  least: 'not less than',
  above: 'greater than',
  most: 'not greater than',
  below: 'less than',
};

const forms = {
  id: 'Ids have lower-case letters, digits and hyphens, like east-gate-2.',
  sourceId: 'Ids of sources begin with a capital; letters, digits and hyphens follow, like A1.',
} as const;
