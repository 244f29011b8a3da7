import type { Lang } from '../../i18n/lang';
import { measureWords } from '../../i18n/numbers';
import { figure, joinPhrases, listWords, type Phrase, phrase } from '../../i18n/phrase';
import { matrixMessages } from './messages';
import { isOpenEnded, type MatrixModel, type MatrixRow } from './model';

/** Longer lists are not named. */
const MOST_NAMES = 4;

/** Sentences on what the rows can't show: lists that their sources leave open, matches that are only possible, centers past the
 * first page. */
export function matrixNotes({ rows, total, open: count, possible }: MatrixModel, lang: Lang): readonly Phrase[] {
  const open = rows.filter(isOpenEnded);
  return [
    ...(count > open.length || count > MOST_NAMES
      ? [[matrixMessages(lang).someOpen]]
      : count > 0
        ? [openNote(open, lang)]
        : []),
    ...(possible.length > 0 ? [[matrixMessages(lang).possibleLegend]] : []),
    ...(total > rows.length ? [[matrixMessages(lang).first(rows.length, total)]] : []),
  ];
}

function openNote(open: readonly MatrixRow[], lang: Lang): Phrase {
  const names = open.map(({ center }) => center.name[lang]);
  const stated = open.flatMap((row) => statedClause(row, lang));
  if (lang === 'zh') {
    const head = `${listWords(names, lang)}的清单未列尽`;
    return stated.length === 0 ? [head] : phrase`${head}：${joinPhrases(stated, '，')}`;
  }
  const head = `${listWords(
    names.map((name) => `${name}’s`),
    lang,
  )} ${names.length === 1 ? 'list is' : 'lists are'} left open`;
  return stated.length === 0 ? [head] : phrase`${head}: ${joinPhrases(stated, ', ')}`;
}

/** How many the source says there are against how many it names. */
function statedClause(row: MatrixRow, lang: Lang): Phrase[] {
  const { center, reported } = row;
  const stated = center.functions?.stated;
  if (!stated) return [];
  const all = figure(measureWords(stated, lang), `${center.id}.functions`);
  const evidence = `matrix.count.${center.id}`;
  return [
    lang === 'zh'
      ? phrase`${center.name.zh}共 ${all}功能区，列名 ${figure(`${reported} 个`, evidence)}`
      : phrase`${center.name.en} has ${all}, ${figure(`${reported} named`, evidence)}`,
  ];
}
