/**
 * Puts a text and the same as markup on the clipboard; false where the browser doesn't let us. By the event first: it
 * takes the markup as it is, while the clipboard of a secure context parses it under the page's policy, which refuses
 * its styles.
 */
export async function copyMarkup(text: string, html: string): Promise<boolean> {
  if (copyByEvent(text, html)) return true;
  try {
    const blob = (value: string, type: string) => new Blob([value], { type });
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') }),
    ]);
    return true;
  } catch {
    return false;
  }
}

function copyByEvent(text: string, html: string): boolean {
  let isHeard = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    isHeard = true;
  };
  document.addEventListener('copy', fill);
  try {
    return document.execCommand('copy') && isHeard;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', fill);
  }
}

/** Puts a picture on the clipboard; false where the browser doesn't let us, as on a plain http page. */
export async function copyPicture(picture: Promise<Blob>): Promise<boolean> {
  try {
    // The promise is handed over: Safari wants the call while the click is heard.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return true;
  } catch {
    // A failure to draw is told as one.
    await picture;
    return false;
  }
}
