import { useEffect, useRef } from 'preact/hooks';
import type { MessageKey, Say } from '../../lib/messages/say';
import { citationOf, type SourceKey, sources, type TipGrade } from '../../lib/risk/evidence';
import { evidenceOf } from '../../lib/words/write-factors';
import { EvidenceWords } from '../shared/band-mark';
import { Icon } from '../shared/icon';
import { chevronIcon, externalIcon, infoIcon, phoneIcon, soonIcon, todayIcon } from '../shared/icon-shapes';
import { Checked, CheckList } from './doctor-check';
import type { ReferenceStore } from './reference-store';
import type { Block, Section } from './sections';

type SayKey = (key: MessageKey) => string;

/** One section, closed until it is wanted. When it is, it opens, scrolls into view and takes the focus. */
export function SectionView({ store, section, say }: { store: ReferenceStore; section: Section; say: Say }) {
  const details = useRef<HTMLDetailsElement>(null);
  const wanted = store.target.value === section.id;
  useEffect(() => {
    if (!wanted || !details.current) return;
    details.current.open = true;
    details.current.scrollIntoView({ block: 'start' });
    details.current.querySelector('summary')?.focus({ preventScroll: true });
    store.target.value = undefined;
  }, [wanted]);
  const plain = say as SayKey;
  return (
    <details class="ref" id={section.id} ref={details}>
      <summary>
        <Icon shape={section.icon} />
        <h2>{plain(section.title)}</h2>
        <Icon shape={chevronIcon} size={18} class="chev" />
      </summary>
      <div class="ref-body">
        {section.blocks.map((block, i) => (
          <BlockView key={i} store={store} block={block} say={say} />
        ))}
        {section.sources && (
          <div class="here">
            <h3 class="cap">{say('ref.sources.here')}</h3>
            <Sources keys={section.sources} />
          </div>
        )}
      </div>
    </details>
  );
}

const levelIcons = { emergency: phoneIcon, today: todayIcon, soon: soonIcon };

function BlockView({ store, block, say }: { store: ReferenceStore; block: Block; say: Say }) {
  const plain = say as SayKey;
  switch (block.kind) {
    case 'text':
      return <p>{plain(block.key)}</p>;
    case 'heading':
      return <h3 class="h3">{plain(block.key)}</h3>;
    case 'caption':
      return <p class="cap">{plain(block.key)}</p>;
    case 'list':
      return <Bullets keys={block.keys} say={say} />;
    case 'graded-list':
      return (
        <ul class="bul ev-list">
          {block.items.map(([key, grade]) => (
            <li key={key}>
              <div>
                <p>{plain(key)}</p>
                <Graded say={say} grade={grade} />
              </div>
            </li>
          ))}
        </ul>
      );
    case 'evidence':
      return <Graded say={say} grade={block.grade} />;
    case 'graded':
      return (
        <div class="graded">
          <h3>{plain(block.title)}</h3>
          <p>{plain(block.key)}</p>
          {block.grade && <Graded say={say} grade={block.grade} />}
        </div>
      );
    case 'callout':
      return (
        <div class={block.care ? 'callout care' : 'callout'}>
          <Icon shape={infoIcon} size={18} />
          <div>
            {block.title && <h3>{plain(block.title)}</h3>}
            {block.keys.map((key) => (
              <p key={key}>{plain(key)}</p>
            ))}
          </div>
        </div>
      );
    case 'level':
      return (
        <div class={`level ${block.level}`}>
          <h3>
            <span class="ic">
              <Icon shape={levelIcons[block.level]} size={18} />
            </span>
            {plain(block.title)}
          </h3>
          <CheckList store={store} keys={block.keys} say={say} />
        </div>
      );
    case 'checked':
      return <Checked store={store} say={say} announce />;
    case 'sources':
      return <Sources keys={block.sources} />;
  }
}

function Sources({ keys }: { keys: readonly SourceKey[] }) {
  return (
    <ul class="srcs">
      {keys.map((key) => {
        const { label, url } = citationOf(sources[key]);
        return (
          <li key={key}>
            {url ? (
              <a href={url} target="_blank" rel="noopener noreferrer">
                {label} <Icon shape={externalIcon} size={12} class="inline" />
              </a>
            ) : (
              label
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Bullets({ keys, say }: { keys: readonly MessageKey[]; say: Say }) {
  return (
    <ul class="bul">
      {keys.map((key) => (
        <li key={key}>
          <div>{(say as SayKey)(key)}</div>
        </li>
      ))}
    </ul>
  );
}

function Graded({ say, grade }: { say: Say; grade: TipGrade }) {
  return <EvidenceWords {...evidenceOf(say, grade)} />;
}
