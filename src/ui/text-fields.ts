/** Where what is pressed is text, or a choice of the browser's own: no key of the page means anything there. */
export const TEXT_FIELDS =
  'textarea, select, [contenteditable], input:not([type="checkbox"], [type="radio"], [type="range"])';
