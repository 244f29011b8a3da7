import { useEffect, useRef } from 'react';
import { type Message, readMessage, type Step } from './step';

/**
 * Keeps the windows of a show in step, both ways. A window that opens or is reloaded asks the others, and takes over
 * what they answer; each change after that is told. What came from another window is not told again.
 */
export function useInStep(session: string, step: Step, apply: (step: Step) => void): void {
  const words = JSON.stringify(step);
  const latest = useRef({ step, apply });
  const channel = useRef<BroadcastChannel>(undefined);
  /** What all windows know. */
  const common = useRef(words);

  useEffect(() => {
    latest.current = { step, apply };
  });

  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return;
    const own = new BroadcastChannel(`dashboard.show.${session}`);
    channel.current = own;
    own.onmessage = ({ data }: MessageEvent<unknown>) => {
      const message = readMessage(data);
      if (message?.type === 'hello') own.postMessage({ type: 'step', step: latest.current.step } satisfies Message);
      if (message?.type !== 'step') return;
      common.current = JSON.stringify(message.step);
      latest.current.apply(message.step);
    };
    own.postMessage({ type: 'hello' } satisfies Message);
    return () => own.close();
  }, [session]);

  useEffect(() => {
    if (words === common.current) return;
    common.current = words;
    channel.current?.postMessage({ type: 'step', step: latest.current.step } satisfies Message);
  }, [words]);
}
