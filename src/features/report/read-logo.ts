// A picture chosen as a logo, as the study keeps it: read by its first bytes rather than its name, drawn anew so that
// what a camera or a program hid in the file is gone, and made smaller until it fits.

export type LogoRefusal = 'kind' | 'large' | 'broken';
export type LogoResult =
  | { readonly ok: true; readonly logo: string }
  | { readonly ok: false; readonly reason: LogoRefusal };

/** Files a browser should not even decode (bytes), and the megabytes said of it. */
export const MOST_MEGABYTES = 20;
/** Longest side tried, largest first (pixels): a slide shows some 600 of them. */
const SIDES = [1200, 900, 600, 400, 200];
/** As much as a study keeps, as a data address: the picture is three quarters of it. */
const FITS = 300_000;

const MARKS = [
  { type: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { type: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
] as const;

/** What is needed of the browser. */
export interface Painter {
  /** Decodes; rejects when it cannot. */
  open(file: Blob): Promise<{ readonly width: number; readonly height: number }>;
  /** The picture drawn in that size, as a data address. */
  draw(
    picture: { readonly width: number; readonly height: number },
    width: number,
    height: number,
    type: string,
  ): string;
}

const browserPainter: Painter = {
  open: (file) => createImageBitmap(file),
  draw: (picture, width, height, type) => {
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.imageSmoothingQuality = 'high';
    context.drawImage(picture as ImageBitmap, 0, 0, width, height);
    return canvas.toDataURL(type, 0.9);
  },
};

/** The logo to keep, at most 300 kB; or why there is none. */
export async function readLogo(file: File, painter: Painter = browserPainter): Promise<LogoResult> {
  if (file.size > MOST_MEGABYTES * 1e6) return { ok: false, reason: 'large' };
  const head = new Uint8Array(await file.slice(0, 8).arrayBuffer());
  const type = MARKS.find(({ bytes }) => bytes.every((byte, at) => head[at] === byte))?.type;
  if (!type) return { ok: false, reason: 'kind' };
  try {
    const picture = await painter.open(file);
    for (const side of SIDES) {
      const scale = Math.min(1, side / Math.max(picture.width, picture.height));
      const size = (length: number) => Math.max(1, Math.round(length * scale));
      const logo = painter.draw(picture, size(picture.width), size(picture.height), type);
      if ((logo.length * 3) / 4 <= FITS) return { ok: true, logo };
    }
    return { ok: false, reason: 'broken' };
  } catch {
    return { ok: false, reason: 'broken' };
  }
}
