import type { Center } from '../../domain/dataset';
import { useDashboard, useDashboardStore } from '../../state/context';
import { Chip } from '../../ui/Chip';
import { PassingButton } from '../../ui/PassingButton';
import { profileMessages } from './messages';

/** Who is in the comparison; each can be taken out, and two or more can be held against each other. */
export function CompareBar({ centers, onOpen }: { readonly centers: readonly Center[]; onOpen(): void }) {
  const store = useDashboardStore();
  const lang = useDashboard((state) => state.appearance.lang);
  const { compare: words } = profileMessages(lang);
  const { show } = store.getState();
  return (
    <section className="compare-bar" aria-label={words.members}>
      <p>{words.bar}</p>
      <ul>
        {centers.map(({ id, name }) => (
          <li key={id}>
            <Chip
              name={words.remove(name[lang])}
              home="#root"
              heirs="#content, .compare-bar button"
              onRemove={() => show({ compare: store.getState().view.compare.filter((other) => other !== id) })}
            >
              {name[lang]}
            </Chip>
          </li>
        ))}
      </ul>
      {centers.length > 1 ? (
        <button type="button" className="button" onClick={onOpen}>
          {words.open}
        </button>
      ) : (
        <p>{words.oneMore}</p>
      )}
      <PassingButton home="#root" heirs="#content" className="tool" onClick={() => show({ compare: [] })}>
        {words.empty}
      </PassingButton>
    </section>
  );
}
