// When a screen fails, the rest goes on; when everything fails, the work can still be saved to a file.

import { Component, type ReactNode } from 'react';
import { saveFile } from '../components/files/save-file';
import { useT } from '../i18n';
import { useStudy } from '../store';
import looks from './error-boundary.module.css';

interface Props {
  /** A change of it gives the failed part another try. */
  readonly resetKey?: string;
  readonly children: ReactNode;
}

export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidUpdate(before: Props) {
    if (this.state.failed && before.resetKey !== this.props.resetKey) this.setState({ failed: false });
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <Failure onRetry={() => this.setState({ failed: false })} />;
  }
}

function Failure({ onRetry }: { onRetry: () => void }) {
  const t = useT();
  const study = useStudy();
  return (
    <section className={`card ${looks.failure}`} role="alert">
      <h1>{t('app.failed')}</h1>
      <p>{t('app.failedWhat')}</p>
      <div className={looks.actions}>
        <button type="button" className="btn main" onClick={onRetry}>
          {t('app.retry')}
        </button>
        {study && (
          <button type="button" className="btn" onClick={() => saveFile(study)}>
            <span className="i i-save" />
            {t('app.saveFile')}
          </button>
        )}
        <button type="button" className="btn" onClick={() => window.location.reload()}>
          {t('app.reload')}
        </button>
      </div>
    </section>
  );
}
