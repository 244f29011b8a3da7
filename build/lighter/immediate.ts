/**
 * In place of the `setImmediate` that jszip brings for browsers: that one compiles text to code where it is given text, which
 * no page of ours may. jszip gives it functions, and waits for its turns in order.
 */
type Callback = (...values: unknown[]) => void;

const waiting: (() => void)[] = [];
const { port1, port2 } = new MessageChannel();
port1.onmessage = () => waiting.shift()?.();

function setImmediate(callback: Callback, ...values: unknown[]): void {
  waiting.push(() => callback(...values));
  port2.postMessage(undefined);
}

Object.assign(globalThis, { setImmediate });
