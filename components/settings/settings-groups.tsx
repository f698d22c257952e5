import { languageCodes, languageNames, type Say } from '../../lib/messages/say';
import { kinds } from '../../lib/settings/settings';
import { BandMark } from '../shared/band-mark';
import { globeIcon, heatIcon, listIcon, settingsIcon, windowIcon } from '../shared/icon-shapes';
import { SwitchRow } from '../shared/switch-row';
import { Group, Radios } from './form-controls';
import type { PopupStore } from './popup-store';

/** What every group is drawn with. */
export interface GroupProps {
  readonly store: PopupStore;
  readonly say: Say;
}

export function SitesGroup({ store, say }: GroupProps) {
  const { sites, othersWorkouts } = store.settings.value;
  const others = store.sites.value;
  const on = Number(sites.strava) + others.filter((site) => site.patterns.length > 0).length;
  const value = say('popup.sites.count', { on });
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
      <p class="cap">{say('popup.sites.hint')}</p>
      <ul class="rows">
        {others.map(({ name, patterns, ask, known }) => (
          <SwitchRow
            key={ask}
            label={name}
            {...(known ? {} : { hint: say('popup.sites.byLabels') })}
            on={patterns.length > 0}
            change={(wanted) => (wanted ? void store.addSite(ask) : store.dropSite(patterns))}
          />
        ))}
      </ul>
    </Group>
  );
}

export function KindsGroup({ store, say }: GroupProps) {
  const chosen = store.settings.value.kinds;
  const on = kinds.filter((kind) => chosen[kind]).length + 1;
  return (
    <Group
      icon={listIcon}
      label={say('popup.show')}
      value={say('popup.show.count', { on, all: kinds.length + 1 })}
    >
      <ul class="rows">
        <SwitchRow label={say('popup.cat.flags')} hint={say('popup.cat.flags.hint')} on locked />
        {kinds.map((kind) => (
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

export function OpenFromGroup({ store, say }: GroupProps) {
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

export function UnitsGroup({ store, say }: GroupProps) {
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

/** Nine choices are a list; each language by its own name, so that everybody finds theirs. */
export function LanguageGroup({ store, say }: GroupProps) {
  const chosen = store.settings.value.language;
  const named = languageCodes.find((code) => code === chosen);
  const auto = say('popup.language.auto');
  return (
    <Group icon={globeIcon} label={say('popup.language')} value={named ? languageNames[named] : auto}>
      <select
        class="input"
        aria-label={say('popup.language')}
        value={named ?? 'auto'}
        onChange={(event) => {
          const code = event.currentTarget.value;
          store.change({ language: languageCodes.find((known) => known === code) ?? 'auto' });
        }}
      >
        <option value="auto">{auto}</option>
        {languageCodes.map((code) => (
          <option key={code} value={code} lang={code}>
            {languageNames[code]}
          </option>
        ))}
      </select>
    </Group>
  );
}
