import { type ReactNode, useMemo } from 'react';
import type { Center, Dataset } from '../../domain/dataset';
import { useDashboard, useDashboardStore } from '../../state/context';
import { MOST_COMPARED } from '../../state/view';
import { SidePanel } from '../../ui/SidePanel';
import { citedSources } from '../evidence/citations';
import { Sources } from '../evidence/Sources';
import { appMessages } from '../messages';
import { AttributeList } from './AttributeList';
import { FunctionLists } from './FunctionLists';
import { profileMessages } from './messages';
import { type Profile, profileOf } from './model';

/** All that is reported of one center, with what is not, and where it stands. */
export function ProfilePanel({
  dataset,
  center,
  bar,
}: {
  readonly dataset: Dataset;
  readonly center: Center;
  /** Who is in the comparison, if anybody is. */
  readonly bar: ReactNode;
}) {
  const store = useDashboardStore();
  const lang = useDashboard((state) => state.appearance.lang);
  const reference = useDashboard((state) => state.view.reference);
  const profile = useMemo(() => profileOf(center, dataset, reference), [center, dataset, reference]);
  const words = profileMessages(lang);
  return (
    <SidePanel
      layer="profile"
      subject={center.id}
      label={words.panel(center.name[lang])}
      kind={words.kicker}
      closeWords={appMessages(lang).close}
      onClose={() => store.getState().show({ profile: undefined })}
    >
      <h2>{center.fullName[lang]}</h2>
      <CompareSwitch center={center} />
      {bar}
      {profile.sections.map(({ key, attributes }) => (
        <section key={key}>
          <h3>{words.sections[key]}</h3>
          {key === 'functions' ? (
            <FunctionLists attributes={attributes} lang={lang} />
          ) : (
            <AttributeList attributes={attributes} reference={reference} lang={lang} />
          )}
        </section>
      ))}
      {hasInferredYear(profile) ? <p className="conventions">{words.inferred}</p> : null}
      <Sources cited={citedSources(profile.facts, dataset.sources)} lang={lang} />
    </SidePanel>
  );
}

function hasInferredYear({ sections }: Profile): boolean {
  const entries = sections.flatMap(({ attributes }) => attributes.flatMap((attribute) => attribute.entries));
  return entries.some(({ value }) => value.type === 'date' && value.date.inference !== undefined);
}

function CompareSwitch({ center: { id } }: { readonly center: Center }) {
  const store = useDashboardStore();
  const lang = useDashboard((state) => state.appearance.lang);
  const compare = useDashboard((state) => state.view.compare);
  const { compare: words } = profileMessages(lang);
  const isIn = compare.includes(id);
  const isFull = !isIn && compare.length >= MOST_COMPARED;
  const toggle = () =>
    store.getState().show({ compare: isIn ? compare.filter((other) => other !== id) : [...compare, id] });
  return (
    <p className="compare-switch">
      <button type="button" className="button" aria-disabled={isFull} onClick={isFull ? undefined : toggle}>
        {isIn ? words.added : words.add}
      </button>
      {isFull ? <span>{words.full(MOST_COMPARED)}</span> : null}
    </p>
  );
}
