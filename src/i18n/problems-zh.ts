import { jsonErrorPlace } from '../domain/json-error';
import type { Limit, Problem, ValueType } from '../domain/problem';
import { listWords } from './phrase';
import type { ProblemWords } from './problems';

/** A problem of a dataset in Chinese. */
export function problemInChinese(problem: Problem): ProblemWords {
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
    case 'notJson': {
      const { line, column } = jsonErrorPlace(problem.text);
      return {
        place: `第 ${line} 行第 ${column} 列`,
        fault: '不是合法的 JSON',
        remedy: '请在此处检查引号、逗号和括号，文件须为 UTF-8。',
      };
    }
    case 'missing':
      return { place: problem.path, fault: '缺少这个字段', remedy: '请补上。' };
    case 'type':
      return {
        place: problem.path,
        fault: `应为${types[problem.expected]}，现为 ${problem.found}`,
        remedy: `请改成${types[problem.expected]}。`,
      };
    case 'choice':
      return {
        place: problem.path,
        fault: `${problem.found} 不是可选的值`,
        remedy: `请用其中之一：${listWords(problem.allowed, 'zh')}。`,
      };
    case 'unknownField':
      return { place: problem.path, fault: '没有这样的字段', remedy: '请改正字段名，或删去。' };
    case 'blank':
      return { place: problem.path, fault: '这里是空的', remedy: '请填上内容；没有报道的可选字段，整个删去。' };
    case 'range':
      return {
        place: problem.path,
        fault: `${problem.found} 超出范围`,
        remedy: `请改成${limits[problem.limit.at]} ${problem.limit.value} 的数。`,
      };
    case 'format':
      return {
        place: problem.path,
        fault: `${problem.found} 的写法不对`,
        remedy: `${forms[problem.of]}${problem.allowed.length > 0 ? `现有 ${listWords(problem.allowed, 'zh')}。` : ''}`,
      };
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
        remedy:
          problem.allowed.length > 0
            ? `请改成其中之一：${listWords(problem.allowed, 'zh')}；或在 ${problem.table} 里补上它。`
            : `请改成 ${problem.table} 里有的编号，或在那里补上它。`,
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

const types: Readonly<Record<ValueType, string>> = {
  object: '对象 {…}',
  array: '列表 […]',
  string: '文字',
  number: '数（不加引号）',
  int: '整数（不加引号）',
  boolean: ' true 或 false（不加引号）',
};

const limits: Readonly<Record<Limit['at'], string>> = {
  least: '不小于',
  above: '大于',
  most: '不大于',
  below: '小于',
};

const forms = {
  id: '编号用小写字母、数字和连字符，如 east-gate-2。',
  sourceId: '报道的编号以大写字母开头，其后是字母、数字和连字符，如 A1。',
} as const;
