import type { Area, Center, Dataset, Evidence, Statement } from './dataset';
import { type Fact, type FactField, nameOf, quantityOf, statementOf } from './fact';
import type { Quantity } from './quantity';

/** What the articles say of one center, and what they don't. */
export function centerFacts(center: Center, dataset: Dataset): Fact[] {
  const subject = center.name;
  const silence = { value: { type: 'unreported' }, evidence: mentions(center) } as const;
  const place = dataset.places.find(({ id }) => id === center.place);
  const measured = (
    field: FactField,
    key: string,
    value: (Quantity & { readonly evidence: readonly Evidence[] }) | undefined,
  ): Fact => ({
    id: `${center.id}.${key}`,
    subject,
    field,
    ...(value ? quantityOf(value) : silence),
  });
  const numbered = (field: FactField, statements: readonly Statement[]): Fact[] =>
    statements.map((statement, index) => ({
      id: `${center.id}.${field}.${index + 1}`,
      subject,
      field,
      ...statementOf(statement),
    }));
  const { functions, move } = center;
  return [
    ...(place
      ? [
          {
            id: `${center.id}.place`,
            subject,
            field: 'place' as const,
            value: { type: 'text' as const, text: place.name },
            evidence: center.placeEvidence ?? place.evidence,
          },
        ]
      : []),
    {
      id: `${center.id}.status`,
      subject,
      field: 'status',
      value: { type: 'status', status: center.status.value, date: center.status.date },
      evidence: center.status.evidence,
    },
    ...areaFacts(center, measured),
    {
      id: `${center.id}.functions`,
      subject,
      field: 'functions',
      ...(functions
        ? {
            value: functions.stated
              ? { type: 'quantity', quantity: functions.stated }
              : {
                  type: 'list',
                  items: functions.items.map((item) => nameOf(dataset.functions, item.function)),
                  complete: functions.complete,
                },
            evidence: functions.evidence,
          }
        : silence),
    },
    ...dataset.functions.map(({ id, name }): Fact => {
      const item = functions?.items.find((entry) => entry.function === id);
      return {
        id: `${center.id}.fn.${id}`,
        subject,
        field: 'function',
        detail: name,
        ...(item
          ? { value: { type: 'presence', presence: item.presence, words: item.words }, evidence: item.evidence }
          : silence),
      };
    }),
    measured('residents', 'residents', center.residents),
    {
      ...measured('handled', 'handled', center.handled),
      ...(center.handled?.period && { detail: center.handled.period }),
    },
    ...(center.brand
      ? [{ id: `${center.id}.brand`, subject, field: 'brand' as const, ...statementOf(center.brand) }]
      : []),
    ...(center.method
      ? [{ id: `${center.id}.method`, subject, field: 'method' as const, ...statementOf(center.method) }]
      : []),
    ...(move ? [{ id: `${center.id}.move`, subject, field: 'move' as const, ...moveOf(move) }] : []),
    ...numbered('activity', center.activities),
    ...numbered('partner', center.partners),
    ...dataset.services
      .filter((service) => service.center === center.id)
      .map(
        (service): Fact => ({
          id: `${center.id}.service.${service.id}`,
          subject,
          field: 'service',
          detail: service.name,
          value: { type: 'text', text: service.description },
          evidence: service.evidence,
        }),
      ),
  ];
}

function areaFacts(center: Center, measured: (field: FactField, key: string, value: Area['before']) => Fact): Fact[] {
  const own = center.areas.find(({ basis }) => basis === 'serviceCenter');
  const premises = center.areas.find(({ basis }) => basis === 'premises');
  return [
    measured('areaBefore', 'area.before', own?.before),
    measured('areaAfter', 'area.after', own?.after),
    measured('premisesBefore', 'premises.before', premises?.before),
    measured('premisesAfter', 'premises.after', premises?.after),
  ];
}

function moveOf({ from, to, date, evidence }: NonNullable<Center['move']>): Pick<Fact, 'value' | 'evidence'> {
  const side = (lang: 'zh' | 'en') => `${from?.[lang] ?? '…'} → ${to?.[lang] ?? '…'}`;
  return { value: { type: 'text', text: { zh: side('zh'), en: side('en') }, date }, evidence };
}

/** The paragraphs that say anything of a center, each once. */
function mentions(center: Center): readonly Evidence[] {
  const all = [
    ...center.status.evidence,
    ...center.areas.flatMap(({ before, after }) => [...(before?.evidence ?? []), ...(after?.evidence ?? [])]),
    ...(center.functions?.evidence ?? []),
  ];
  const byParagraph = new Map(all.map((evidence) => [`${evidence.source}.${evidence.paragraph}`, evidence]));
  return [...byParagraph.values()];
}
