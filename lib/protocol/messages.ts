import { defineExtensionMessaging } from '@webext-core/messaging';
import type { PanelAct, Report } from '../report/report';
import type { ProfilePatch } from '../settings/profile';
import type { SettingsPatch } from '../settings/settings';
import type { SaveResult } from '../settings/stored-item';
import type { WorkoutRecord } from '../workout/workout-record';
import type { Section } from './open-side-panel';
import type { PageStructure } from './report-text';
import type { SiteToRead, TabStatus } from './tab-status';

/** Why an address that should show a workout gave none. */
export type UnreadReason = 'logged-out' | 'not-recognised' | 'no-place';

export interface ActResult {
  readonly ok: boolean;
  /** A sentence for the athlete when it is not. */
  readonly error?: string;
  /** A report that was asked for. */
  readonly text?: string;
}

/** Every message there is, by who sends it. Payloads are checked again where they arrive (schemas.ts). */
export interface Protocol {
  /** Reader → background. `placed`: a place for the panel is ready in the page. */
  /** `off`: reading was switched off meanwhile. */
  workoutFound(data: { address: string; language: string; placed: boolean; record: WorkoutRecord }): {
    show: boolean;
    off: boolean;
    /** The name that the workout goes by. */
    workout?: string;
  };
  pageUnread(data: { address: string; why: UnreadReason }): void;
  /** The workout was closed; the page stays. */
  workoutLeft(data: { address: string }): void;
  /** Whether a page of this address is to be read: asked before anything is looked at. */
  mayRead(data: { address: string }): boolean;

  /** Panel → background. */
  reportForVisit(data: { address: string }): Report | null;
  panelAct(data: { address: string; act: PanelAct }): ActResult;

  /**
   * Background → panel and reader of a tab. No report: the panel of this workout has to go. `byAthlete`: it follows a
   * change of theirs, so the new band may be said.
   */
  reportChanged(data: { workout: string; report: Report | null; byAthlete: boolean }): void;
  /** Background → panel: open, and come into view. */
  comeIntoView(data: { workout: string }): boolean;
  readAgain(data: { show: boolean }): void;

  /** Popup and side panel → background. */
  tabStatus(data: { tabId: number }): TabStatus;
  changeSettings(patch: SettingsPatch): SaveResult;
  changeProfile(patch: ProfilePatch): SaveResult;
  eraseProfile(data: null): SaveResult;
  showPanel(data: { tabId: number }): void;
  /** The page's markup without its words, for a report; '' for markup where there is none to be had. */
  pageSkeleton(data: { tabId: number }): PageStructure;
  sitesToRead(data: null): SiteToRead[];
  /**
   * The athlete allowed these sites, or does not want them read any more. Permissions are for a host on all its ports:
   * `exactly` is the origin that was meant.
   */
  addSites(data: { origins: readonly string[]; exactly?: string }): SaveResult;
  dropSites(data: { origins: readonly string[] }): SaveResult;
  /** The side panel was opened for one of its sections; it may still be loading. */
  referenceOpened(data: { section: Section }): void;

  /** Background → popup and side panel. */
  statusChanged(data: { tabId: number }): void;
  openSection(data: { section: Section }): boolean;
}

export const { sendMessage, onMessage, removeAllListeners } = defineExtensionMessaging<Protocol>();
