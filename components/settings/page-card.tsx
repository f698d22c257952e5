import { useSignal } from '@preact/signals';
import type { Say } from '../../lib/messages/say';
import { BandMark } from '../shared/band-mark';
import { Icon } from '../shared/icon';
import { copyIcon, flagIcon, hideIcon, personIcon, powerIcon } from '../shared/icon-shapes';
import type { PopupStore } from './popup-store';

/** What this tab's page is to us. */
export function PageCard({ store, say }: { store: PopupStore; say: Say }) {
  const status = store.status.value;
  switch (status.state) {
    case 'asking':
      return (
        <div class="pg asking" aria-busy="true">
          <BandMark band="unknown" size={32} />
          <p class="sub">{say('popup.page.asking')}</p>
        </div>
      );
    case 'off':
      return (
        <Card say={say} mark={<Icon shape={powerIcon} size={32} />}>
          <p class="sub">{say('popup.off.body')}</p>
        </Card>
      );
    case 'unsupported':
      return (
        <Card say={say} mark={<BandMark band="unknown" size={32} />}>
          <p>
            <b>{say('popup.page.unsupported')}</b>
          </p>
          <p class="sub">{say('popup.page.unsupported.body')}</p>
          {status.read && <CopyReport store={store} say={say} siteId={status.read} what="no workout found" />}
        </Card>
      );
    case 'addable':
      return <Addable store={store} say={say} />;
    case 'site-off':
    case 'waiting':
    case 'no-access': {
      const text =
        status.state === 'no-access'
          ? say('popup.page.noAccess', { site: status.site })
          : say(status.state === 'waiting' ? 'popup.page.waiting' : 'popup.page.siteOff');
      return (
        <Card say={say} mark={<BandMark band="unknown" size={32} />}>
          <p>
            <b>{status.site}</b>
          </p>
          <p class="sub">{text}</p>
        </Card>
      );
    }
    case 'unread':
      return <Unread store={store} say={say} />;
    case 'others':
      return (
        <Card say={say} mark={<Icon shape={personIcon} size={28} />}>
          <p>
            <b>{say('popup.page.others')}</b>
          </p>
          <p class="sub">{say('popup.page.others.body')}</p>
          <button type="button" class="btn" onClick={() => store.change({ othersWorkouts: true })}>
            {say('popup.page.others.switch')}
          </button>
        </Card>
      );
    case 'hidden':
    case 'read': {
      const hidden = status.state === 'hidden';
      const flagged = status.mark === 'flag';
      const title = hidden
        ? say('popup.page.hidden')
        : status.mark === 'flag'
          ? say('flags.found.title')
          : say(`band.${status.mark}.title`);
      const mark = hidden ? (
        <Icon shape={hideIcon} size={28} />
      ) : status.mark === 'flag' ? (
        <span class="head-mark flag">
          <Icon shape={flagIcon} size={18} />
        </span>
      ) : (
        <BandMark band={status.mark} size={32} />
      );
      return (
        <Card say={say} mark={mark}>
          <p>
            <b class={flagged && !hidden ? 'flag-word' : ''}>{title}</b>
          </p>
          <p class="cap">
            {status.site} · <bdi>{status.title}</bdi> ·{' '}
            {say('known.short', { known: status.known, total: status.of })}
          </p>
          <button type="button" class="btn" onClick={store.showPanel}>
            {say(hidden ? 'popup.page.showAgain' : 'popup.page.show')}
          </button>
          <MissingHere store={store} say={say} />
        </Card>
      );
    }
  }
}

/** A site that is not read yet. The browser is asked in the click's own turn: a later one would be refused. */
function Addable({ store, say }: { store: PopupStore; say: Say }) {
  const refused = useSignal(false);
  const status = store.status.value;
  if (status.state !== 'addable') return null;
  const { site, ask, origin, known } = status;
  return (
    <Card say={say} mark={<BandMark band="unknown" size={32} />}>
      <p>
        <b>
          <bdi>{site}</bdi>
        </b>
      </p>
      <p class="sub">{say(known ? 'popup.page.add.known' : 'popup.page.add.unknown', { site })}</p>
      <button
        type="button"
        class="btn"
        onClick={() =>
          void store.addSite(ask, origin).then((allowed) => {
            refused.value = !allowed;
          })
        }
      >
        {say('popup.page.add')}
      </button>
      <p class="cap" role="status">
        {refused.value ? say('popup.page.add.refused') : ''}
      </p>
    </Card>
  );
}

function Card({
  say,
  mark,
  children,
}: {
  say: Say;
  mark: preact.ComponentChild;
  children: preact.ComponentChildren;
}) {
  return (
    <section class="pg" aria-label={say('popup.page')}>
      {mark}
      <div class="pg-text">{children}</div>
    </section>
  );
}

/** A workout page that gave nothing, with a report that holds no words of it. */
function Unread({ store, say }: { store: PopupStore; say: Say }) {
  const status = store.status.value;
  if (status.state !== 'unread') return null;
  const why = {
    'logged-out': 'popup.page.loggedOut',
    'no-place': 'popup.page.noPlace',
    'not-recognised': 'panel.unread.body',
  } as const;
  return (
    <Card say={say} mark={<BandMark band="unknown" size={32} />}>
      <p>
        <b>{say('popup.page.unread')}</b>
      </p>
      <p class="sub">{say(why[status.why])}</p>
      {status.why !== 'logged-out' && (
        <CopyReport store={store} say={say} siteId={status.siteId} what={status.why} />
      )}
    </Card>
  );
}

/** What such a page mostly shows and this one did not. */
function MissingHere({ store, say }: { store: PopupStore; say: Say }) {
  const status = store.status.value;
  if (status.state !== 'read' || status.missing.length === 0) return null;
  return (
    <>
      {status.missing.map((field) => (
        <p key={field} class="cap">
          {say(`popup.page.missing.${field}`)}
        </p>
      ))}
      <CopyReport
        store={store}
        say={say}
        siteId={status.siteId}
        what={`no ${status.missing.join(', no ')}`}
      />
    </>
  );
}

interface ReportProps {
  readonly store: PopupStore;
  readonly say: Say;
  readonly siteId: string;
  readonly what: string;
}

/** Puts a report on the clipboard: what was missed, and the page's structure without its words. */
function CopyReport({ store, say, siteId, what }: ReportProps) {
  const copied = useSignal<boolean | undefined>(undefined);
  const copy = async () => {
    copied.value = await store.copyReport(siteId, (language) =>
      say('panel.unread.report', { version: store.version, site: siteId, kind: what, language }),
    );
  };
  return (
    <>
      <button type="button" class="btn" onClick={() => void copy()}>
        <Icon shape={copyIcon} size={16} />
        {say('panel.unread.copy')}
      </button>
      <p class="cap" role="status">
        {say(
          copied.value === undefined
            ? 'panel.unread.reportHint'
            : copied.value
              ? 'panel.unread.copied'
              : 'panel.unread.notCopied',
        )}
      </p>
    </>
  );
}
