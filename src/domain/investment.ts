import * as z from 'zod/mini';
import {
  CitedDate,
  Dated,
  evidence,
  Id,
  IndustryId,
  Land,
  measuredIn,
  PlaceId,
  quantity,
  Statement,
  Text,
} from './claim';

/* What is reported of investments: visits, what firms came to, and what stands behind them. */

const IndustryList = z.strictObject({
  complete: z.boolean(),
  /** How many of all it speaks of, if the source says so in words: "相当一部分企业". */
  share: z.optional(Text),
  items: z.array(IndustryId),
  ...evidence,
});

export const Visit = z.strictObject({
  id: Id,
  name: Text,
  delegation: Text,
  host: Statement,
  date: Dated,
  enterprises: measuredIn('enterprise'),
  /** In the order in which the source lists them, which is not said to be the order of the visit. */
  places: z.array(z.strictObject({ place: PlaceId, ...evidence })),
  evening: z.array(z.strictObject({ place: PlaceId, ...evidence })),
  talks: z.array(Statement),
  industries: IndustryList,
  matched: IndustryList,
  ...evidence,
});

export const Firm = z.strictObject({ id: Id, name: Text, role: Text, place: z.optional(PlaceId), ...evidence });
export const Policy = z.strictObject({ id: Id, name: Text, description: Text, place: PlaceId, ...evidence });

export const Case = z.strictObject({
  id: Id,
  name: Text,
  firm: Id,
  place: PlaceId,
  from: Statement,
  invested: CitedDate,
  reported: CitedDate,
  years: measuredIn('year'),
  land: z.strictObject({ before: Land, after: Land }),
  revenue: z.optional(z.strictObject({ ...quantity, of: Text, period: z.optional(Text), ...evidence })),
  listing: z.optional(z.strictObject({ exchange: Text, date: z.optional(Dated), ...evidence })),
  /** What became of the investment beside its land, and what is said of others who invested there. */
  growth: z.optional(Statement),
  context: z.optional(Statement),
});

export type Visit = z.output<typeof Visit>;
export type Case = z.output<typeof Case>;
