import * as z from 'zod/mini';
import { DatasetSchema } from '../domain/dataset';

/**
 * The JSON Schema (draft 2020-12) of a dataset file, for editors and for whoever replaces the file. What it can't say
 * (that dates exist, that references lead somewhere) is checked when a file is read.
 */
export function publishedSchema(): object {
  return {
    title: 'Dataset of service centers and investment visits',
    ...z.toJSONSchema(DatasetSchema, { reused: 'ref' }),
  };
}
