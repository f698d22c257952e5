import type { Say } from '../../lib/messages/say';
import { Logo } from '../shared/logo';

const parts = ['reads', 'keeps', 'never', 'links', 'you', 'sync', 'report', 'young', 'change'] as const;

/** What is read, kept and never done, in the same words as PRIVACY.md. */
export function PrivacyPage({ say }: { say: Say }) {
  return (
    <main class="privacy">
      <header>
        <Logo size={32} />
        <h1>{say('privacy.title')}</h1>
      </header>
      <p class="short">{say('privacy.short')}</p>
      {parts.map((part) => (
        <section key={part}>
          <h2>{say(`privacy.${part}.title`)}</h2>
          <p>{say(`privacy.${part}`)}</p>
        </section>
      ))}
      <p class="standing">
        {say('standing.text')} {say('standing.ask')}{' '}
        <a class="link" href="/sidepanel.html#doctor">
          {say('standing.doctor')}
        </a>
      </p>
    </main>
  );
}
