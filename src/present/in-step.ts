import { useEffect, useRef, useState } from 'react';
import { type Message, readMessage, type Step } from './step';

/**
 * Keeps the windows of a show in step, both ways. A window that opens or is reloaded asks the others, and takes over
 * what they answer; each change after that is told. What came from another window is not told again. Says when the other
 * window left the show, in milliseconds: what is here then leads nobody, until another show of the same session begins.
 */
export function useInStep(session: string, step: Step, apply: (step: Step) => void): number | undefined {
  const words = JSON.stringify(step);
  const latest = useRef({ step, apply });
  const channel = useRef<BroadcastChannel>(undefined);
  /** What all windows know. */
  const common = useRef(words);
  const [leftAt, setLeftAt] = useState<number>();

  useEffect(() => {
    latest.current = { step, apply };
  });

  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return;
    const own = new BroadcastChannel(`dashboard.show.${session}`);
    channel.current = own;
    const tell = (message: Message) => own.postMessage(message);
    let isLeft = false;
    const leave = (at?: number) => {
      isLeft = at !== undefined;
      setLeftAt(at);
    };
    own.onmessage = ({ data }: MessageEvent<unknown>) => {
      const message = readMessage(data);
      switch (message?.type) {
        case 'left':
          return leave(Date.now());
        case 'hello':
          // Who was left behind follows the new show, and does not draw it back to the old one.
          return tell(isLeft ? message : { type: 'step', step: latest.current.step });
        case 'step':
          leave();
          common.current = JSON.stringify(message.step);
          return latest.current.apply(message.step);
      }
    };
    tell({ type: 'hello' });
    // A window that is reloaded or closed does not come here: a reload goes on with the show.
    return () => {
      tell({ type: 'left' });
      own.close();
    };
  }, [session]);

  useEffect(() => {
    if (words === common.current) return;
    common.current = words;
    channel.current?.postMessage({ type: 'step', step: latest.current.step } satisfies Message);
  }, [words]);

  return leftAt;
}
