// The client's logo: a PNG or JPEG given as a data address, with its size in pixels, read from its own bytes.

export interface Picture {
  readonly bytes: Uint8Array;
  readonly extension: 'png' | 'jpeg';
  readonly width: number;
  readonly height: number;
}

/** Undefined when this is neither a PNG nor a JPEG, whatever it says it is: slides then go without. */
export function readPicture(address: string): Picture | undefined {
  const encoded = /^data:image\/[\w.+-]+;base64,([\w+/=\s]+)$/.exec(address)?.[1];
  if (encoded === undefined) return undefined;
  let bytes: Uint8Array;
  try {
    bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
  } catch {
    return undefined; // Not base 64.
  }
  const view = new DataView(bytes.buffer);
  try {
    return readPng(bytes, view) ?? readJpeg(bytes, view);
  } catch (error) {
    if (error instanceof RangeError) return undefined; // Cut short.
    throw error;
  }
}

function readPng(bytes: Uint8Array, view: DataView): Picture | undefined {
  if (view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a) return undefined;
  // The first chunk is the header: width and height open it (PNG specification, 11.2.2).
  return checkSize({ bytes, extension: 'png', width: view.getUint32(16), height: view.getUint32(20) });
}

function readJpeg(bytes: Uint8Array, view: DataView): Picture | undefined {
  if (view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; ; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at);
    if (marker < 0xffc0 || marker > 0xfffe) return undefined;
    // A start of frame tells the size (ISO 10918-1, B.2.2); C4, C8 and CC are other segments.
    const isFrame = marker <= 0xffcf && marker !== 0xffc4 && marker !== 0xffc8 && marker !== 0xffcc;
    if (isFrame) {
      const size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
      return checkSize({ bytes, extension: 'jpeg', ...size });
    }
  }
}

function checkSize(picture: Picture): Picture | undefined {
  return picture.width > 0 && picture.height > 0 ? picture : undefined;
}
