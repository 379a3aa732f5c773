// Takes a picture of a chart: the chart is drawn again off screen at the picture's width, then copied out. Two frames are waited for, because Recharts lays out after its first render.

import { type RefObject, useEffect, useRef, useState } from 'react';
import { measureText, wrapText } from './fit-text';

const WIDTH = 880;

interface Sentences {
  readonly title: string;
  readonly subtitle: string;
  readonly note: string | undefined;
  readonly source: string;
  /** Words the file is named with. */
  readonly file: readonly string[];
}

interface Picture {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly busy: boolean;
  readonly width: number;
  readonly take: (kind: 'png' | 'svg') => void;
}

const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));

async function saveNow(host: HTMLElement, kind: 'png' | 'svg', words: Sentences): Promise<void> {
  const [{ takePicture, pictureTextWidth, writePicture }, { nameFile, saveFile }] = await Promise.all([
    import('../../export/chart-picture'),
    import('../../export/save-file'),
  ]);
  await nextFrame();
  await nextFrame();
  const room = pictureTextWidth(WIDTH);
  const picture = takePicture(
    host,
    {
      title: wrapText(words.title, room, 18, 600),
      subtitle: wrapText(words.subtitle, room, 14),
      note: words.note ? wrapText(words.note, room, 12) : [],
      source: words.source,
    },
    (text) => measureText(text, 12),
  );
  saveFile(nameFile(words.file, kind), await writePicture(picture, kind));
}

/** Pictures of the chart whose sentences are `words`; `onFail` is told when the browser refuses. */
export function usePicture(words: Sentences, onFail: () => void): Picture {
  const host = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<'png' | 'svg'>();
  const latest = useRef({ words, onFail });
  latest.current = { words, onFail };
  useEffect(() => {
    if (!wanted || !host.current) return;
    let stale = false;
    saveNow(host.current, wanted, latest.current.words)
      .catch(() => latest.current.onFail())
      .finally(() => {
        if (!stale) setWanted(undefined);
      });
    return () => {
      stale = true;
    };
  }, [wanted]);
  return { host, busy: wanted !== undefined, width: WIDTH, take: setWanted };
}
