// A report as slides that PowerPoint, Keynote and LibreOffice open and edit: native charts with their sheets, native
// tables, notes. Runs wherever JavaScript does: no page, no network.

import type { WordedReport } from '../../../report/worded';
import { carryStudy } from '../carry-study';
import { addFindingSlide, type Deck } from './draw-slide';
import { addClosing, addContents, addCover, MAX_ENTRIES } from './framing-slides';
import { addLayouts } from './layouts';
import { addNotes, addNotesMaster } from './notes';
import { OfficePackage } from './package';
import { planMessage } from './plan-slides';
import { addPresentation, addProperties, nameSlidePart, type SlideGroup } from './presentation';
import { readPicture } from './read-picture';
import { writeSpeakerNotes } from './speaker-notes';
import { chooseLongSize, continueTitle, findBody } from './titles';

export interface WritePptxOptions {
  /** Told after each slide. */
  readonly onProgress?: (done: number, planned: number) => void;
  readonly signal?: AbortSignal;
  /** Text of the study file to carry inside, so that the slides open in Sourcier again. */
  readonly study?: string;
}

const LANGUAGES = { fr: 'fr-FR', en: 'en-GB' } as const;

/**
 * The same report makes the same bytes.
 * @returns a .pptx file
 * @throws the signal's reason once it is aborted, between two slides
 * @example await writePptx(wordReport(report, study, words), { study: serializeStudy(study) })
 */
export async function writePptx(report: WordedReport, options: WritePptxOptions = {}): Promise<Uint8Array> {
  const { onProgress, signal, study } = options;
  signal?.throwIfAborted();
  const lang = LANGUAGES[report.locale];
  const [year = 1980, month = 1, day = 1] = report.isoDate.split('-').map(Number);
  const date = new Date(year, month - 1, day);
  const pack = new OfficePackage(date);
  const { words } = report;
  const findings = report.sections.flatMap(({ messages }) => messages.map(({ title }) => title));
  const longTitleSize = chooseLongSize(findings.map((title) => continueTitle(title, words)));
  const deck: Deck = { pack, report, lang, date, longTitleSize, charts: 0 };
  const bodyOf = (title: string) => findBody(continueTitle(title, words), longTitleSize);
  const sections = report.sections.map(({ title, messages }) => ({
    title,
    slides: messages.flatMap((message) => planMessage(message, words, bodyOf(message.title))),
  }));
  const told = sections.filter(({ slides }) => slides.length > 0);
  const contents = Math.ceil(told.length / MAX_ENTRIES);
  const planned = 1 + contents + told.reduce((sum, { slides }) => sum + slides.length, 0) + 1;

  const logo = addLogo(pack, report.logo);
  addLayouts(pack, report.locale, lang, logo);
  const notesMaster = addNotesMaster(pack, lang);

  let done = 0;
  const finish = async (notes: readonly string[]): Promise<void> => {
    done += 1;
    addNotes(pack, lang, nameSlidePart(done), done, notes);
    onProgress?.(done, planned);
    // Lets an abort be heard.
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
  };

  addCover(deck, logo);
  await finish([]);
  let next = 2 + contents;
  const entries = told.map(({ title, slides }) => {
    const entry = { title, slide: next };
    next += slides.length;
    return entry;
  });
  for (let at = 0; at < entries.length; at += MAX_ENTRIES) {
    addContents(deck, done + 1, entries.slice(at, at + MAX_ENTRIES));
    await finish([]);
  }
  for (const { title, slides } of told) {
    for (const slide of slides) {
      addFindingSlide(deck, done + 1, title, slide);
      await finish(writeSpeakerNotes(slide, report.words));
    }
  }
  addClosing(deck, done + 1);
  await finish([]);

  const groups: SlideGroup[] = [
    { name: report.title, count: 1 + contents },
    ...told.map(({ title, slides }) => ({ name: title, count: slides.length })),
    { name: report.organization, count: 1 },
  ];
  addPresentation(pack, lang, groups, notesMaster);
  addProperties(pack, {
    title: report.title,
    subject: report.organization,
    author: report.author ?? '',
    company: report.client ?? report.organization,
    lang,
    day: report.isoDate,
    slides: planned,
  });
  const bytes = pack.toBytes();
  return study === undefined ? bytes : carryStudy(bytes, study);
}

function addLogo(pack: OfficePackage, address: string | undefined) {
  const picture = address === undefined ? undefined : readPicture(address);
  if (!picture) return undefined;
  const part = `ppt/media/logo.${picture.extension}`;
  pack.addBytes(part, picture.bytes);
  return { part, picture };
}
