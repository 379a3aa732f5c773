// Takes a live drawing out of the page: what style sheets say becomes attributes, what serves only the
// page (focus, roles, hit areas) goes.

const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
  'visibility',
] as const;

/** Values that say nothing: leaving them out keeps the file small and readable. */
const DEFAULTS: Readonly<Record<string, string>> = {
  'fill-opacity': '1',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  opacity: '1',
  'font-variant-numeric': 'normal',
  'text-anchor': 'start',
  visibility: 'visible',
};

/** What is drawn; everything else only groups. */
const DRAWN = new Set(['rect', 'circle', 'line', 'path', 'polyline', 'polygon', 'ellipse', 'text', 'tspan']);
const TEXT_ONLY = new Set(['font-family', 'font-size', 'font-weight', 'font-variant-numeric', 'text-anchor']);

/** A copy of `live` that looks the same outside the page. `live` must be in the document. */
export function freezeSvg<E extends SVGElement>(live: E): E {
  const copy = live.cloneNode(true) as E;
  const from = [live, ...live.querySelectorAll('*')];
  const to = [copy, ...copy.querySelectorAll('*')];
  for (const [at, element] of from.entries()) {
    const target = to[at];
    if (target) freezeElement(element, target);
  }
  for (const hit of copy.querySelectorAll('[data-ring]')) hit.removeAttribute('data-ring');
  for (const hit of copy.querySelectorAll('rect[fill="rgba(0, 0, 0, 0)"]:not([stroke])')) hit.remove();
  for (const word of copy.querySelectorAll('title, desc')) if (!word.textContent) word.remove();
  for (const clip of copy.querySelectorAll('[clip-path]')) clip.removeAttribute('clip-path');
  return copy;
}

function freezeElement(element: Element, target: Element): void {
  const style = getComputedStyle(element);
  const drawn = DRAWN.has(element.localName);
  const isText = element.localName === 'text' || element.localName === 'tspan';
  for (const property of PROPERTIES) {
    const value = style.getPropertyValue(property);
    if (!drawn || !value || value === DEFAULTS[property] || (TEXT_ONLY.has(property) && !isText)) {
      target.removeAttribute(property);
      continue;
    }
    if (property === 'stroke' && value === 'none') target.removeAttribute(property);
    else if (property === 'stroke-width' && style.stroke === 'none') target.removeAttribute(property);
    else target.setAttribute(property, value);
  }
  for (const name of target.getAttributeNames())
    if (/^(class|style|role|tabindex|aria-|data-(?!ring)|clip-path)/.test(name)) target.removeAttribute(name);
}
