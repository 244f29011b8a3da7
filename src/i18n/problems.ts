import type { Problem } from '../domain/problem';
import type { Lang } from './lang';
import { listWords } from './phrase';

/** A problem of a dataset in words: where it is, what is wrong, and what to do. */
export function problemWords(
  problem: Problem,
  lang: Lang,
): { readonly place: string; readonly fault: string; readonly remedy: string } {
  return lang === 'zh' ? inChinese(problem) : inEnglish(problem);
}

function inChinese(problem: Problem) {
  switch (problem.kind) {
    case 'unreachable':
      return {
        place: '',
        fault: problem.status === undefined ? '文件读取不到' : `服务器回答 ${problem.status}`,
        remedy: '请确认文件在这个位置，且网页由服务器打开，再重试。',
      };
    case 'foreign':
      return { place: '', fault: '数据地址不在本站', remedy: '请把文件放到本站，再用相对地址。' };
    case 'unanswered':
      return {
        place: '',
        fault: '当前的筛选没有算出来',
        remedy: '数据没有丢失。请重试；若仍出错，请去掉地址中“?”之后的部分。',
      };
    case 'empty':
      return { place: '', fault: '文件是空的', remedy: '请放入完整的数据文件。' };
    case 'notJson':
      return {
        place: `第 ${problem.line} 行第 ${problem.column} 列`,
        fault: '不是合法的 JSON',
        remedy: '请在此处检查引号、逗号和括号，文件须为 UTF-8。',
      };
    case 'missing':
      return { place: problem.path, fault: '缺少这个字段', remedy: '请补上。' };
    case 'type':
      return {
        place: problem.path,
        fault: `应为 ${problem.expected}，现为 ${problem.found}`,
        remedy: '请改成所需的类型。',
      };
    case 'choice':
      return {
        place: problem.path,
        fault: `不认识 ${problem.found}`,
        remedy: `请用其中之一：${problem.allowed.join('、')}。`,
      };
    case 'unknownField':
      return { place: problem.path, fault: '没有这样的字段', remedy: '请改正字段名，或删去。' };
    case 'range':
      return { place: problem.path, fault: `${problem.found} 超出范围`, remedy: '请改成范围内的值。' };
    case 'format':
      return { place: problem.path, fault: `${problem.found} 的写法不对`, remedy: '编号用小写字母、数字和连字符。' };
    case 'date':
      return {
        place: problem.path,
        fault: {
          syntax: `${problem.found} 不是 EDTF 日期`,
          impossible: `${problem.found} 这个日期不存在`,
          reversed: `${problem.found} 的结束早于开始`,
        }[problem.reason],
        remedy: '请写成 2023、2023-08、2023-08-30 或“起/止”。',
      };
    case 'reference':
      return {
        place: problem.path,
        fault: `${problem.table} 里没有 ${problem.id}`,
        remedy: `请改成 ${problem.table} 里有的编号，或在那里补上它。`,
      };
    case 'duplicate':
      return { place: problem.path, fault: `编号 ${problem.id} 用了两次`, remedy: '请改掉其中一个。' };
    case 'reserved':
      return { place: problem.path, fault: `编号 ${problem.id} 由页面自用`, remedy: '请换一个编号。' };
    case 'nesting':
      return {
        place: problem.path,
        fault: `${problem.id} 的级别不低于它的上级 ${problem.parent}`,
        remedy: '请改正上级或级别：上级应是更大的地区。',
      };
    default:
      return problem satisfies never;
  }
}

function inEnglish(problem: Problem) {
  switch (problem.kind) {
    case 'unreachable':
      return {
        place: '',
        fault: problem.status === undefined ? 'The file can’t be read' : `The server answered ${problem.status}`,
        remedy: 'See that the file is there and the page is opened from a server, then try again.',
      };
    case 'foreign':
      return {
        place: '',
        fault: 'The data is not on this site',
        remedy: 'Put the file on this site and use a relative address.',
      };
    case 'unanswered':
      return {
        place: '',
        fault: 'The present filters could not be answered',
        remedy: 'No data is lost. Try again; if it fails again, remove what follows “?” in the address.',
      };
    case 'empty':
      return { place: '', fault: 'The file is empty', remedy: 'Put a complete dataset file in its place.' };
    case 'notJson':
      return {
        place: `line ${problem.line}, column ${problem.column}`,
        fault: 'This is not valid JSON',
        remedy: 'Check quotes, commas and brackets here; the file must be UTF-8.',
      };
    case 'missing':
      return { place: problem.path, fault: 'This field is missing', remedy: 'Add it.' };
    case 'type':
      return {
        place: problem.path,
        fault: `Expected ${problem.expected}, found ${problem.found}`,
        remedy: 'Change it to that type.',
      };
    case 'choice':
      return {
        place: problem.path,
        fault: `${problem.found} is not known`,
        remedy: `Use one of: ${listWords(problem.allowed, 'en')}.`,
      };
    case 'unknownField':
      return { place: problem.path, fault: 'There is no such field', remedy: 'Correct its name or remove it.' };
    case 'range':
      return {
        place: problem.path,
        fault: `${problem.found} is out of range`,
        remedy: 'Use a value within the range.',
      };
    case 'format':
      return {
        place: problem.path,
        fault: `${problem.found} is not written as it should be`,
        remedy: 'Ids have lower-case letters, digits and hyphens.',
      };
    case 'date':
      return {
        place: problem.path,
        fault: {
          syntax: `${problem.found} is not an EDTF date`,
          impossible: `There is no such date as ${problem.found}`,
          reversed: `${problem.found} ends before it begins`,
        }[problem.reason],
        remedy: 'Write 2023, 2023-08, 2023-08-30 or from/to.',
      };
    case 'reference':
      return {
        place: problem.path,
        fault: `${problem.table} has no ${problem.id}`,
        remedy: `Use an id that ${problem.table} has, or add it there.`,
      };
    case 'duplicate':
      return { place: problem.path, fault: `The id ${problem.id} is used twice`, remedy: 'Change one of the two.' };
    case 'reserved':
      return { place: problem.path, fault: `The page uses the id ${problem.id} itself`, remedy: 'Choose another id.' };
    case 'nesting':
      return {
        place: problem.path,
        fault: `${problem.id} is not smaller than its parent ${problem.parent}`,
        remedy: 'Correct the parent or the level: a parent is a larger place.',
      };
    default:
      return problem satisfies never;
  }
}
