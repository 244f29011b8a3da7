let attempts = 0;

/**
 * Fetches a part that could not be had before. Some browsers remember a module that failed and ask for it no second time
 * (Chromium 147 does so, 156 does not): the same file under another query is another module to them. Where the browser
 * doesn't say which file it was, the failure stays. Style sheets that came with the failed part are asked for anew too.
 */
export async function fetchAgain<M>(failure: unknown): Promise<M> {
  // Beside the old one, which may still be on its way: somebody waits for it.
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]'))
    if (!link.sheet) link.after(link.cloneNode());
  const [url] = /https?:\/\/\S+?\.js/.exec(failure instanceof Error ? failure.message : '') ?? [];
  if (url === undefined || new URL(url).origin !== location.origin) throw failure;
  attempts += 1;
  return import(/* @vite-ignore */ `${url}?again=${attempts}`);
}
