import type { Table } from '../../cards/card';
import type { Lang } from '../../i18n/lang';
import { localeOf } from '../../i18n/lang';
import { escaped } from '../escaped';
import { tsvOf } from '../tsv';
import { type Block, linesOf, type Run, type TextBlock, textOf } from './blocks';

/**
 * The briefing for Word and WPS: plain elements, borders and indents as both read them, and no face, so that the text
 * takes that of the document it is pasted into.
 */
export function markupOf(blocks: readonly Block[], lang: Lang): string {
  const body = blocks
    .map((entry) => (entry.kind === 'table' ? tableMarkup(entry.table) : textMarkup(entry, lang)))
    .join('');
  return `<meta charset="utf-8"><div lang="${localeOf[lang]}">${body}</div>`;
}

/** The same words without any markup; the table with tabs. */
export function plainOf(blocks: readonly Block[]): string {
  return blocks
    .map((entry) => (entry.kind === 'table' ? `${entry.table.caption}\n${tsvOf(linesOf(entry.table))}` : textOf(entry)))
    .join('\n\n');
}

function textMarkup({ kind, runs }: TextBlock, lang: Lang): string {
  const inner = runs.map(runMarkup).join('');
  switch (kind) {
    case 'title':
      return `<h1 align="center" style="text-align:center;font-size:18pt">${inner}</h1>`;
    case 'heading':
      return `<h2 style="font-size:14pt">${inner}</h2>`;
    case 'line':
      return `<p style="margin:0">${inner}</p>`;
    case 'paragraph':
      // Chinese paragraphs begin two characters in.
      return lang === 'zh' ? `<p style="text-indent:2em">${inner}</p>` : `<p>${inner}</p>`;
    case 'reference':
      return `<p style="margin:0 0 0 2em;text-indent:-2em">${inner}</p>`;
    default:
      return kind satisfies never;
  }
}

function runMarkup({ text, role }: Run): string {
  if (role === 'lead') return `<b>${escaped(text)}</b>`;
  return role === 'mark' ? `<sup>${escaped(text)}</sup>` : escaped(text);
}

/** Up to so many characters a cell stays on one line: a name that is broken reads as two. */
const SHORT = 12;

function tableMarkup(table: Table): string {
  const [head = [], ...rows] = linesOf(table);
  const cell = (name: string, text: string) =>
    `<${name}${text.length <= SHORT ? ' nowrap' : ''} style="border:1px solid #000;padding:2pt 4pt;font-size:10.5pt">${escaped(text)}</${name}>`;
  const line = (name: 'th' | 'td', cells: readonly string[]) =>
    `<tr>${cells.map((text) => cell(name, text)).join('')}</tr>`;
  return [
    `<p align="center" style="text-align:center;margin:12pt 0 4pt"><b>${escaped(table.caption)}</b></p>`,
    '<table border="1" cellspacing="0" cellpadding="4" width="100%" style="border-collapse:collapse;width:100%">',
    `<thead>${line('th', head)}</thead>`,
    `<tbody>${rows.map((cells) => line('td', cells)).join('')}</tbody></table>`,
  ].join('');
}
