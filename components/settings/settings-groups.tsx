import type { Say } from '../../lib/messages/say';
import { questions } from '../../lib/settings/profile';
import { kinds } from '../../lib/settings/settings';
import { BandMark } from '../shared/band-mark';
import { Icon } from '../shared/icon';
import {
  heatIcon,
  listIcon,
  lockIcon,
  personIcon,
  settingsIcon,
  trashIcon,
  windowIcon,
} from '../shared/icon-shapes';
import { Group, Radios, SwitchRow } from './form-controls';
import type { PopupStore } from './popup-store';

interface Props {
  readonly store: PopupStore;
  readonly say: Say;
}

export function SitesGroup({ store, say }: Props) {
  const { sites, othersWorkouts } = store.settings.value;
  const value = say('popup.sites.count', { on: Number(sites.strava), all: 1 });
  return (
    <Group icon={windowIcon} label={say('popup.sites')} value={value}>
      <ul class="rows">
        <SwitchRow
          label="Strava"
          on={sites.strava}
          change={(strava) => store.change({ sites: { strava } })}
        />
        <SwitchRow
          label={say('popup.page.others.switch')}
          on={othersWorkouts}
          change={(on) => store.change({ othersWorkouts: on })}
        />
      </ul>
    </Group>
  );
}

// Kinds without a factor yet have no switch.
const switchable = kinds.filter((kind) => kind !== 'fluids');

export function KindsGroup({ store, say }: Props) {
  const chosen = store.settings.value.kinds;
  const on = switchable.filter((kind) => chosen[kind]).length + 1;
  return (
    <Group
      icon={listIcon}
      label={say('popup.show')}
      value={say('popup.show.count', { on, all: switchable.length + 1 })}
    >
      <ul class="rows">
        <SwitchRow label={say('popup.cat.flags')} hint={say('popup.cat.flags.hint')} on locked />
        {switchable.map((kind) => (
          <SwitchRow
            key={kind}
            label={say(`popup.cat.${kind}`)}
            on={chosen[kind]}
            change={(value) => store.change({ kinds: { [kind]: value } })}
          />
        ))}
      </ul>
    </Group>
  );
}

export function OpenFromGroup({ store, say }: Props) {
  const chosen = store.settings.value.openFrom;
  const bands = (['few', 'several', 'many'] as const).map((id) => ({
    id,
    label: (
      <>
        <BandMark band={id} size={16} />
        {say(`popup.band.${id}`)}
      </>
    ),
  }));
  return (
    <Group icon={settingsIcon} label={say('popup.band')} value={say(`popup.band.${chosen}`)}>
      <Radios
        legend={say('popup.band')}
        hint={say('popup.band.hint')}
        choices={[{ id: 'never', label: say('popup.band.never') }, ...bands]}
        chosen={chosen}
        choose={(openFrom) => store.change({ openFrom })}
      />
    </Group>
  );
}

export function UnitsGroup({ store, say }: Props) {
  const chosen = store.settings.value.units;
  const choices = (['page', 'metric', 'imperial'] as const).map((id) => ({
    id,
    label: say(`popup.units.${id}`),
  }));
  return (
    <Group icon={heatIcon} label={say('popup.units')} value={say(`popup.units.${chosen}`)}>
      <Radios
        legend={say('popup.units')}
        choices={choices}
        chosen={chosen}
        choose={(units) => store.change({ units })}
      />
    </Group>
  );
}

const asked = { crampedBefore: 'popup.you.pastCramps' } as const;

export function AboutYouGroup({ store, say }: Props) {
  const profile = store.profile.value;
  const answered = questions.filter((q) => profile[q] !== undefined).length;
  const value =
    answered === 0
      ? say('popup.you.optional')
      : say('popup.you.count', { count: answered, all: questions.length });
  const choices = (['yes', 'no', 'skip'] as const).map((id) => ({ id, label: say(`popup.you.${id}`) }));
  return (
    <Group icon={personIcon} label={say('popup.you')} value={value}>
      <p class="cap you-hint">
        <Icon shape={lockIcon} size={14} />
        <span>{say('popup.you.hint')}</span>
      </p>
      {questions.map((question) => {
        const answer = profile[question];
        return (
          <Radios
            key={question}
            legend={say(asked[question])}
            legendShown
            hint={say('first.past.hint')}
            choices={choices}
            chosen={answer === undefined ? 'skip' : answer ? 'yes' : 'no'}
            choose={(id) => store.answer(question, id === 'skip' ? undefined : id === 'yes')}
          />
        );
      })}
      <button type="button" class="btn quiet erase" onClick={store.eraseAnswers}>
        <Icon shape={trashIcon} size={16} />
        {say('popup.you.erase')}
      </button>
    </Group>
  );
}
