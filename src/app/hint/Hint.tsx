import type { Messages } from '../../i18n/lang';
import { useDashboard } from '../../state/context';
import { PassingButton } from '../../ui/PassingButton';
import { keyWords } from '../key-words';
import { PAGE_KEYS } from '../keys';
import './hint.css';

interface HintMessages {
  readonly label: string;
  readonly figures: string;
  readonly filters: string;
  readonly keys: (help: string, palette: string) => string;
  readonly buttons: string;
  readonly dismiss: string;
}

const messages: Messages<HintMessages> = {
  zh: {
    label: '怎样使用',
    figures: '点任一数字，看它的出处',
    filters: '用下方条件或点名称来筛选',
    keys: (help, palette) => `按 ${help} 看帮助，按 ${palette} 搜索`,
    buttons: '点上方图标搜索、看帮助',
    dismiss: '知道了',
  },
  en: {
    label: 'How to use this page',
    figures: 'Click a figure for its source',
    filters: 'Filter by a name or the filters',
    keys: (help, palette) => `${help} for help, ${palette} to search`,
    buttons: 'Icons above: search and help',
    dismiss: 'Got it',
  },
};

/** Three steps for who is here for the first time. */
export function Hint({ onDismiss }: { onDismiss(): void }) {
  const lang = useDashboard((state) => state.appearance.lang);
  const words = messages[lang];
  const { help, palette } = PAGE_KEYS;
  return (
    <div
      className="hint"
      role="note"
      aria-label={words.label}
      onKeyDown={(event) => event.key === 'Escape' && onDismiss()}
    >
      <ol>
        <li>{words.figures}</li>
        <li>{words.filters}</li>
        <li className="hint-keys">{words.keys(help.keys[0], keyWords(palette.keys[0], lang))}</li>
        <li className="hint-buttons">{words.buttons}</li>
      </ol>
      <PassingButton home="body" heirs="button" className="tool" onClick={onDismiss}>
        {words.dismiss}
      </PassingButton>
    </div>
  );
}
