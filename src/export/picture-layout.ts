// A picture of a chart stands alone: title, subtitle, drawing, key and note on white ground. This places
// them; it knows nothing of the page.

const SVG = 'http://www.w3.org/2000/svg';
const FONT = 'Segoe UI, Roboto, Noto Sans, Liberation Sans, Helvetica Neue, Arial, sans-serif';
const EDGE = 24;

/** Sentences of a picture, broken into lines that fit. */
export interface PictureText {
  readonly title: readonly string[];
  readonly subtitle: readonly string[];
  readonly note: readonly string[];
  readonly source: string;
}

/** One entry of the key: a small drawing and its name. */
export interface PictureKey {
  readonly name: string;
  readonly drawing: SVGElement;
  readonly width: number;
}

interface TextStyle {
  readonly size: number;
  readonly weight?: number;
  readonly fill: string;
}

const TITLE: TextStyle = { size: 18, weight: 600, fill: '#161a20' };
const SUBTITLE: TextStyle = { size: 14, fill: '#3f4752' };
const NOTE: TextStyle = { size: 12, fill: '#59626e' };

function createElement<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

function addLines(root: SVGSVGElement, lines: readonly string[], top: number, style: TextStyle): number {
  let y = top;
  for (const line of lines) {
    const text = createElement('text', {
      x: EDGE,
      y: y + style.size,
      'font-family': FONT,
      'font-size': style.size,
      'font-weight': style.weight ?? 400,
      fill: style.fill,
    });
    text.textContent = line;
    root.append(text);
    y += Math.round(style.size * 1.4);
  }
  return y;
}

function addKey(root: SVGSVGElement, keys: readonly PictureKey[], top: number, width: number): number {
  let x = EDGE;
  let y = top;
  for (const key of keys) {
    const step = 28 + key.width + 20;
    if (x > EDGE && x + step > width - EDGE) {
      x = EDGE;
      y += 20;
    }
    key.drawing.setAttribute('x', String(x));
    key.drawing.setAttribute('y', String(y));
    root.append(key.drawing);
    const text = createElement('text', {
      x: x + 26,
      y: y + 10.5,
      'font-family': FONT,
      'font-size': 12,
      fill: '#3f4752',
    });
    text.textContent = key.name;
    root.append(text);
    x += step;
  }
  return keys.length === 0 ? top : y + 22;
}

/** Width left for sentences in a picture of `width` pixels. */
export function pictureTextWidth(width: number): number {
  return width - 2 * EDGE;
}

/**
 * Lays a stand-alone drawing out with its sentences. `drawing` has its styles as attributes already;
 * `width` and `height` are its size in pixels, `defs` the textures it refers to.
 */
export function layOutPicture(
  drawing: SVGSVGElement,
  size: { readonly width: number; readonly height: number },
  text: PictureText,
  keys: readonly PictureKey[],
  defs: SVGElement | null,
): SVGSVGElement {
  const width = size.width + 2 * EDGE;
  const root = createElement('svg', { xmlns: SVG, width });
  const ground = createElement('rect', { width: '100%', height: '100%', fill: '#ffffff' });
  root.append(ground);
  if (defs) root.append(defs);
  let y = addLines(root, text.title, EDGE, TITLE);
  y = addLines(root, text.subtitle, y + 2, SUBTITLE) + 14;
  drawing.setAttribute('x', String(EDGE));
  drawing.setAttribute('y', String(y));
  drawing.setAttribute('width', String(size.width));
  drawing.setAttribute('height', String(size.height));
  drawing.setAttribute('overflow', 'visible');
  root.append(drawing);
  y += size.height + 12;
  y = addKey(root, keys, y, width);
  y = addLines(root, text.note, y + 2, NOTE);
  y = addLines(root, [text.source], y + 6, NOTE);
  const height = Math.ceil(y + EDGE / 2);
  root.setAttribute('height', String(height));
  root.setAttribute('viewBox', `0 0 ${width} ${height}`);
  return root;
}
