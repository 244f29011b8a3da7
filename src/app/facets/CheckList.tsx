import { memo, type ReactNode, useId } from 'react';
import type { Lang } from '../../i18n/lang';
import { numberWords } from '../../i18n/numbers';
import { useDashboard } from '../../state/context';

/** One choice of a facet: its words, how many rows it leaves if they are counted, how deep it stands in a tree. */
export interface Choice {
  readonly value: string;
  readonly words: string;
  readonly count?: number;
  readonly depth?: number;
}

/** Check boxes with counts; several may be chosen, any of them matches. */
export function CheckList({
  legend,
  choices,
  chosen,
  onToggle,
  beside,
}: {
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  onToggle(value: string): void;
  /** What stands beside a choice, and is none of it. */
  beside?(value: string): ReactNode;
}) {
  const id = useId();
  const lang = useDashboard((state) => state.appearance.lang);
  return (
    <ul className="check-list" aria-label={legend}>
      {choices.map((choice) => (
        <CheckItem
          key={choice.value}
          {...choice}
          id={`${id}${choice.value}`}
          isChosen={chosen.includes(choice.value)}
          lang={lang}
          onToggle={onToggle}
        >
          {beside?.(choice.value)}
        </CheckItem>
      ))}
    </ul>
  );
}

interface CheckItemProps extends Choice {
  readonly id: string;
  readonly isChosen: boolean;
  readonly lang: Lang;
  onToggle(value: string): void;
  readonly children: ReactNode;
}

const CheckItem = memo(function CheckItem(props: CheckItemProps) {
  const { id, value, words, count, depth = 0, isChosen, lang, onToggle, children } = props;
  return (
    <li style={{ paddingInlineStart: `${depth * 1.25}rem` }}>
      <label htmlFor={id} data-empty={count === 0 || undefined}>
        <input id={id} type="checkbox" value={value} checked={isChosen} onChange={() => onToggle(value)} />
        <span>{words}</span>
        {count === undefined ? null : <span className="count">{numberWords(count, lang)}</span>}
      </label>
      {children}
    </li>
  );
});
