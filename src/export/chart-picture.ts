// From a chart drawn off screen to a picture file that needs nothing else to be understood.

import { freezeSvg } from './freeze-svg';
import { layOutPicture, type PictureText, pictureTextWidth } from './picture-layout';
import { drawPng, writeSvg } from './save-picture';

export { pictureTextWidth };

/** Reads what `read` reads in the light theme, whatever theme is on screen. Nothing is painted in between. */
function inLightTheme<T>(read: () => T): T {
  const { dataset } = document.documentElement;
  const theme = dataset.theme;
  dataset.theme = 'light';
  try {
    return read();
  } finally {
    if (theme === undefined) delete dataset.theme;
    else dataset.theme = theme;
  }
}

/**
 * The stand-alone picture of the chart drawn in `host`: its largest `<svg>`, the textures
 * (`[data-patterns]`) and the key (`[data-key]`). `host` must be laid out.
 */
export function takePicture(
  host: HTMLElement,
  text: PictureText,
  measure: (words: string) => number,
): SVGSVGElement {
  return inLightTheme(() => copyOut(host, text, measure));
}

function copyOut(host: HTMLElement, text: PictureText, measure: (words: string) => number): SVGSVGElement {
  const drawings = [...host.querySelectorAll('svg')].filter(
    (svg) => !svg.hasAttribute('data-patterns') && !svg.hasAttribute('data-key'),
  );
  const live = drawings.toSorted((a, b) => readWidth(b) - readWidth(a))[0];
  if (!live) throw new Error('no drawing in the chart');
  const keys = [...host.querySelectorAll<SVGSVGElement>('svg[data-key]')].map((svg) => {
    const name = svg.dataset.key ?? '';
    return { name, width: measure(name), drawing: freezeSvg(svg) };
  });
  const defs = host.querySelector<SVGElement>('svg[data-patterns] defs');
  const { width, height } = live.getBoundingClientRect();
  return layOutPicture(freezeSvg(live), { width, height }, text, keys, defs && freezeSvg(defs));
}

function readWidth(svg: SVGElement): number {
  return svg.getBoundingClientRect().width;
}

/** The content of the picture file. */
export async function writePicture(picture: SVGSVGElement, kind: 'png' | 'svg'): Promise<Blob> {
  return kind === 'png' ? drawPng(picture) : new Blob([writeSvg(picture)], { type: 'image/svg+xml' });
}
