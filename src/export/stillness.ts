const PAUSE = 40;
const MOST_PAUSES = 100;

/**
 * Waits until something that was just rendered has drawn all that it draws, with the faces and pictures that it asks for;
 * not longer than some seconds. What comes later than the next pause, as the answer to a question, `isReady` looks out for.
 */
export async function stillness(element: HTMLElement, isReady: () => boolean = () => true): Promise<void> {
  let before = '';
  for (let pause = 0; pause < MOST_PAUSES; pause += 1) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    await document.fonts.ready;
    // A picture that can't be read is no reason to wait.
    await Promise.all([...element.querySelectorAll('img')].map((image) => image.decode().catch(() => undefined)));
    const now = isReady() ? element.outerHTML + element.offsetHeight : '';
    if (now !== '' && now === before) return;
    before = now;
  }
}
