import * as z from 'zod/mini';
import {
  CategoryId,
  CenterId,
  Dated,
  Edtf,
  Evidences,
  evidence,
  FunctionId,
  Id,
  IndustryId,
  Method,
  measuredIn,
  PlaceId,
  quantity,
  SourceId,
  SquareMeters,
  Statement,
  Text,
  Words,
} from './claim';
import { Case, Firm, Policy, Visit } from './investment';
import { PRESENCES } from './presence';

/**
 * The dataset file: what three articles state, each fact with the paragraphs that state it.
 * An optional field that is absent means "not reported", never "no" and never zero.
 * Objects are strict, so that a misspelt field is an error and not a silent "not reported".
 */

export const AREA_BASES = ['serviceCenter', 'premises'] as const;
export const STATUSES = ['open', 'expected', 'closed', 'unreported'] as const;
export const EVENT_KINDS = ['center', 'service', 'report', 'investment'] as const;
/**
 * Larger before smaller; a place can only belong to a larger one. A zone is one of those that hold streets or lie
 * between districts (经开区); a park or quarter within a street is a site.
 */
export const PLACE_LEVELS = ['province', 'city', 'district', 'zone', 'street', 'site'] as const;

const Area = z.strictObject({
  /** `serviceCenter`: the center's own rooms; `premises`: the whole site. Never compared with each other. */
  basis: z.enum(AREA_BASES),
  label: z.optional(Text),
  before: z.optional(SquareMeters),
  after: z.optional(SquareMeters),
});

const FunctionFact = z.strictObject({
  function: FunctionId,
  presence: z.enum(PRESENCES),
  /** The source's own words for it. */
  words: z.array(Words),
  ...evidence,
});

const FunctionList = z.strictObject({
  /** False where the source leaves its list open ("等", "10余个"): what counts from it is a lower bound. */
  complete: z.boolean(),
  /** How many the source says there are, named or not. */
  stated: z.optional(z.strictObject(quantity)),
  items: z.array(FunctionFact),
  ...evidence,
});

const Center = z.strictObject({
  id: CenterId,
  name: Text,
  fullName: Text,
  place: PlaceId,
  /** What says that this center lies there; where absent, what is cited of the place itself. */
  placeEvidence: z.optional(Evidences),
  status: z.strictObject({ value: z.enum(STATUSES), date: z.optional(Dated), ...evidence }),
  areas: z.array(Area),
  move: z.optional(
    z.strictObject({ from: z.optional(Text), to: z.optional(Text), date: z.optional(Dated), ...evidence }),
  ),
  method: z.optional(Method),
  functions: z.optional(FunctionList),
  residents: z.optional(measuredIn('person')),
  /** `period`: what time the number covers, if the source says. */
  handled: z.optional(z.strictObject({ ...quantity, unit: z.literal('item'), period: z.optional(Text), ...evidence })),
  brand: z.optional(Statement),
  activities: z.array(Statement),
  /** Where the source leaves its list of activities open ("等"). */
  activitiesOpen: z.optional(z.literal(true)),
  partners: z.array(Statement),
});

const Source = z.strictObject({
  id: SourceId,
  title: Text,
  byline: z.array(Text),
  /** Where it was published, as the page says. */
  publisher: Text,
  published: z.optional(Edtf),
  /** What is known of the publication, and what is not. */
  known: Text,
  paragraphs: z.int().check(z.positive()),
});

const Place = z.strictObject({
  id: PlaceId,
  name: Text,
  level: z.enum(PLACE_LEVELS),
  /** Absent where the source does not say what it belongs to. */
  parent: z.optional(PlaceId),
  ...evidence,
});

const Program = z.strictObject({
  id: Id,
  name: Text,
  place: PlaceId,
  date: z.optional(Dated),
  centers: z.optional(measuredIn('center')),
  space: z.optional(SquareMeters),
  methods: z.array(Method),
});

const Service = z.strictObject({
  id: Id,
  center: CenterId,
  name: Text,
  description: Text,
  count: z.optional(z.strictObject(quantity)),
  ...evidence,
});

const Event = z.strictObject({
  id: Id,
  kind: z.enum(EVENT_KINDS),
  name: Text,
  /** Absent for an event whose source gives no date; then `undated` says what it gives. */
  date: z.optional(Dated),
  undated: z.optional(Text),
  /** Reported as coming; what came of it is not known. */
  expected: z.optional(z.boolean()),
  centers: z.array(CenterId),
  places: z.array(PlaceId),
  ...evidence,
});

const Post = z.strictObject({
  organization: Text,
  /** Absent where the source names the organization and no post in it. */
  title: z.optional(Text),
  ...evidence,
});

const Person = z.strictObject({
  id: Id,
  name: Text,
  center: z.optional(CenterId),
  visit: z.optional(Id),
  posts: z.array(Post).check(z.minLength(1)),
});

const Named = { name: Text };

export const DatasetSchema = z.strictObject({
  /** Where the schema is published, for editors; read by nothing here. */
  $schema: z.optional(z.string()),
  meta: z.strictObject({ title: Text, asOf: Edtf, language: z.enum(['zh', 'en']), note: z.optional(Text) }),
  sources: z.array(Source),
  places: z.array(Place),
  /** `short` where the name is too long for a label. */
  categories: z.array(z.strictObject({ id: CategoryId, ...Named, short: z.optional(Text) })),
  functions: z.array(z.strictObject({ id: FunctionId, ...Named, short: Text, category: CategoryId })),
  industries: z.array(z.strictObject({ id: IndustryId, ...Named })),
  centers: z.array(Center),
  programs: z.array(Program),
  services: z.array(Service),
  events: z.array(Event),
  visits: z.array(Visit),
  people: z.array(Person),
  firms: z.array(Firm),
  policies: z.array(Policy),
  cases: z.array(Case),
});

export type {
  CategoryId,
  CenterId,
  Dated,
  Evidence,
  FunctionId,
  IndustryId,
  Measured,
  Method,
  PlaceId,
  Statement,
  Text,
} from './claim';
export type { Case, Visit } from './investment';
export type Dataset = z.output<typeof DatasetSchema>;
export type Area = z.output<typeof Area>;
export type AreaBasis = (typeof AREA_BASES)[number];
export type Status = (typeof STATUSES)[number];
export type EventKind = (typeof EVENT_KINDS)[number];

export type Center = z.output<typeof Center>;
export type Source = z.output<typeof Source>;
export type Place = z.output<typeof Place>;
export type Program = z.output<typeof Program>;
export type Service = z.output<typeof Service>;
export type DatedEvent = z.output<typeof Event>;
export type Person = z.output<typeof Person>;
export type FunctionKind = Dataset['functions'][number];
