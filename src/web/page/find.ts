/** The element with this id, of this kind. Throws when the page and its script disagree. */
export function byId<T extends Element>(id: string, kind: new () => T): T {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new Error(`no ${kind.name} #${id} on this page`);
}

/** The first element within `root` that matches, of this kind. */
export function within<T extends Element>(root: ParentNode, selector: string, kind: new () => T): T | undefined {
  const element = root.querySelector(selector);
  return element instanceof kind ? element : undefined;
}

/** Markup of our own server as elements. */
export function elementsOf(markup: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.content;
}

/** Smooth, unless the person asked for less motion. */
export const behavior = (): ScrollBehavior =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
