import type { Lang, Messages } from './lang';

/**
 * Why an address shows others less than what is on screen: the page was opened from a file on disk, its server is this
 * very machine, its data were imported here, or its deck is kept here.
 */
export type LinkLoss = 'disk' | 'machine' | 'data' | 'deck';

interface LinkMessages {
  readonly title: string;
  readonly losses: Readonly<Record<LinkLoss, string>>;
  readonly copy: string;
  readonly copyAnyway: string;
  readonly cancel: string;
}

const messages: Messages<LinkMessages> = {
  zh: {
    title: '这个链接带不走眼前的全部',
    losses: {
      disk: '这一页是从磁盘上的文件打开的，链接离开这台机器就打不开。要给别人看，请把文件本身发给对方。',
      machine: '链接指向这台机器自己（localhost），别的机器打不开。',
      data: '数据是导入到这台机器上的，不随链接走：别人打开，看到的是网站自带的数据。',
      deck: '演示稿存在这台机器上，不随链接走：别人打开，看到的是默认的演示稿，或他自己的。要给别人用，请把演示稿存为文件，或导出 PPTX。',
    },
    copy: '复制链接',
    copyAnyway: '仍然复制链接',
    cancel: '取消',
  },
  en: {
    title: 'This link does not carry all that you see',
    losses: {
      disk: 'This page was opened from a file on disk; its address leads nowhere on other machines. To show it to others, send them the file itself.',
      machine: 'The address leads to this very machine (localhost); no other machine can open it.',
      data: 'The data were imported on this machine and do not travel with the link: others see the data that the site comes with.',
      deck: 'The deck is kept on this machine and does not travel with the link: others see the default deck, or one of their own. To hand it on, save the deck to a file, or export it as PPTX.',
    },
    copy: 'Copy link',
    copyAnyway: 'Copy the link all the same',
    cancel: 'Cancel',
  },
};

export function linkMessages(lang: Lang): LinkMessages {
  return messages[lang];
}
