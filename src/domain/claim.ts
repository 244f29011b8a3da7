import * as z from 'zod/mini';
import { isInferred, parseEdtf } from './edtf';
import { BOUNDS, UNITS } from './quantity';

// zod probes `new Function` once, which a strict Content-Security-Policy reports as a violation.
z.config({ jitless: true });

/*
 * What every claim of the dataset is made of: ids, words in both languages, evidence, quantities and dates.
 */

export const Id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
export const CenterId = Id.brand<'CenterId'>();
export const PlaceId = Id.brand<'PlaceId'>();
export const FunctionId = Id.brand<'FunctionId'>();
export const CategoryId = Id.brand<'CategoryId'>();
export const IndustryId = Id.brand<'IndustryId'>();
export const SourceId = z.string().check(z.regex(/^[A-Z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/));
export const Words = z.string().check(z.minLength(1));

/** The same words in both languages. */
export const Text = z.strictObject({ zh: Words, en: Words });

/** Where a fact stands: article, paragraph (from 1), and what it says in our own words. */
const Evidence = z.strictObject({ source: SourceId, paragraph: z.int().check(z.positive()), note: Text });
export const Evidences = z.array(Evidence).check(z.minLength(1));
export const evidence = { evidence: Evidences };

/** Larger numbers than any that a report can mean; beyond, arithmetic is no longer exact. */
const MOST = 1e15;

export const quantity = {
  value: z.number().check(z.nonnegative(), z.maximum(MOST)),
  unit: z.enum(UNITS),
  bound: z.enum(BOUNDS),
  approximate: z.optional(z.boolean()),
};
const Measured = z.strictObject({ ...quantity, ...evidence });
/** A quantity whose field has one unit: people are not counted in m². */
export const measuredIn = <U extends (typeof UNITS)[number]>(unit: U) =>
  z.strictObject({ ...quantity, unit: z.literal(unit), ...evidence });
export const Land = z.strictObject({ ...quantity, unit: z.enum(['mu', 'm2']), ...evidence });
/** No room is smaller than a tenth of a square meter, and a logarithmic axis has no place for 0. */
export const SquareMeters = z.strictObject({
  ...quantity,
  value: z.number().check(z.minimum(0.1), z.maximum(MOST)),
  unit: z.literal('m2'),
  ...evidence,
});

export const Edtf = z.string().check(z.refine((text) => parseEdtf(text).ok));
const dated = { edtf: Edtf, inference: z.optional(Text), convention: z.optional(Text), words: z.optional(Text) };
/** A year that was inferred says from what. */
const reasoned = z.refine<{ edtf: string; inference?: unknown }>(
  ({ edtf, inference }) => !isInferred(edtf) || inference !== undefined,
  { path: ['inference'] },
);
/**
 * An EDTF date; `inference` says why its year is uncertain, `convention` which convention gave it its width (an interval
 * without one is an extent, see `takesPlaceIn`), `words` how its source puts it.
 */
export const Dated = z.strictObject(dated).check(reasoned);
export const CitedDate = z.strictObject({ ...dated, ...evidence }).check(reasoned);

/** A phrase of the source, in our words, with where it stands. */
export const Statement = z.strictObject({ text: Text, ...evidence });
/** `open` where it is a list that its source leaves open ("等措施"). */
export const Method = z.strictObject({ text: Text, open: z.optional(z.literal(true)), ...evidence });

export type CenterId = z.output<typeof CenterId>;
export type PlaceId = z.output<typeof PlaceId>;
export type FunctionId = z.output<typeof FunctionId>;
export type CategoryId = z.output<typeof CategoryId>;
export type IndustryId = z.output<typeof IndustryId>;
export type Text = z.output<typeof Text>;
export type Evidence = z.output<typeof Evidence>;
export type Measured = z.output<typeof Measured>;
export type Dated = z.output<typeof Dated>;
export type Statement = z.output<typeof Statement>;
export type Method = z.output<typeof Method>;
