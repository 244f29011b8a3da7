/** Whether an element is drawn at all: what has left the document, or is hidden there, has no box. */
export const hasBox = (element: Element) => element.getClientRects().length > 0;
