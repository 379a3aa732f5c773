// A report as pages: cover, contents, sections. The same in the preview, in print and in the file of the command line.
// Its looks are in document.css; it knows no section by name.

import { tellOnce } from '../tell-once';
import type { WordedMessage, WordedReport, WordedSection } from '../worded';
import { Exhibit } from './exhibit';
import { keepSigns } from './keep-signs';
import { MANY_COLUMNS } from './table-widths';

/** Pages of a printed report by the name of the anchor that is on them. */
type Pages = ReadonlyMap<string, number>;

export function ReportDocument({ report, pages }: { readonly report: WordedReport; readonly pages?: Pages }) {
  return (
    <article className="rd" lang={report.locale}>
      <Cover report={report} />
      <Contents report={report} pages={pages} />
      {report.sections.map((section, at) => (
        <SectionPages key={section.id} section={section} number={at + 1} report={report} />
      ))}
      <footer className="rd-colophon">
        {report.colophon.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </footer>
    </article>
  );
}

function Cover({ report }: { report: WordedReport }) {
  const { words, client, author, logo } = report;
  return (
    <header className="rd-cover">
      {logo !== undefined && <img className="rd-logo" src={logo} alt={client ?? ''} />}
      <p className="rd-organization">{report.organization}</p>
      <h1>{report.title}</h1>
      <dl>
        {client !== undefined && (
          <div>
            <dt>{words.preparedFor}</dt>
            <dd>{client}</dd>
          </div>
        )}
        {author !== undefined && (
          <div>
            <dt>{words.preparedBy}</dt>
            <dd>{author}</dd>
          </div>
        )}
      </dl>
      <p className="rd-date">
        <time dateTime={report.isoDate}>{report.date}</time>
      </p>
    </header>
  );
}

function Contents({ report, pages }: { report: WordedReport; pages: Pages | undefined }) {
  return (
    <nav className="rd-contents" aria-label={report.words.contents}>
      <h2>{report.words.contents}</h2>
      <ol>
        {report.sections.map(({ id, title }) => {
          const page = pages?.get(`rd-${id}`);
          return (
            <li key={id}>
              <a href={`#rd-${id}`}>
                <span className="rd-entry">{title}</span>
                {page !== undefined && (
                  <>
                    <span className="rd-leader" />
                    <span className="rd-page">{page}</span>
                  </>
                )}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function SectionPages(props: { section: WordedSection; number: number; report: WordedReport }) {
  const { number, report } = props;
  const section = tellOnce(props.section);
  return (
    <section className="rd-section" id={`rd-${section.id}`} aria-labelledby={`rd-title-${section.id}`}>
      <h2 id={`rd-title-${section.id}`}>
        <span className="rd-no">{number}</span> {section.title}
      </h2>
      {section.messages.map((message) => (
        <MessageBlock key={message.id} message={message} report={report} />
      ))}
    </section>
  );
}

/** Only tables make a page lie on its side: a drawing fits an upright one. */
function needsWidth({ exhibits }: WordedMessage): boolean {
  return exhibits.some((exhibit) => exhibit.kind === 'table' && exhibit.columns.length > MANY_COLUMNS);
}

function MessageBlock({ message, report }: { message: WordedMessage; report: WordedReport }) {
  const isWide = needsWidth(message);
  return (
    <div className={isWide ? 'rd-message rd-wide' : 'rd-message'}>
      <h3>{keepSigns(message.title)}</h3>
      {message.exhibits.map((exhibit, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an exhibit may stand twice, about two scenarios
        <Exhibit key={at} exhibit={exhibit} words={report.words} isWide={isWide} />
      ))}
      {message.explanation.length > 0 && (
        <aside className="rd-explanation" aria-label={report.words.howToRead}>
          {message.explanation.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </aside>
      )}
    </div>
  );
}
