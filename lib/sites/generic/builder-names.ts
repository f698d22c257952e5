import { builderWords } from './label-words';

// Words that builders of pages name their blocks by, and that readers here look for. English, in small letters; no first
// name, no place, no word of a body or of how somebody felt.
const blocks = `
  heartbeat cat cookie teaser links chat ops help hint promo topbar user-relationship msg cmt kom
  about abbr absolute accordion account action actions active activities activity ad add ae align alert all app application area arrow article
  aside athlete author auto avatar avg axis back background badge band banner bar bars base basic bdphr bdpdistance bg bike biking block
  blocks body bold book border bottom box boxed bpm brand breadcrumb breadcrumbs brick breathwork browser btn button buttons cal
  calendar calories cancel caption card cards carousel cell cells center chart charts check checkbox checked chevron child circle
  clean clear clearfix click clock close closed cloudy code col cols collapsable collapse collapsed collapsible color column
  columns com combobox coment comment comments commute compact complementary complete completed compliance component components condition
  conditions container content contentinfo contents control controls copy core count crosstrain custom cycle cycling danger dark
  dashboard data date datetime day days default dense desc describedby description desktop detail details device dialog disabled
  display distance divider document down download drawer dropdown dt duration e edit editable element elevate elevation ellipsis
  email embed empty enabled end entries entry equipment error evaluation event events exertion expand expanded extended extension
  fa feature featured feed feedback field fields fieldset figure figures file filter fixed flash flex float floating fluid focus font
  footer for form forms full fully fw gear glossary graph grid gridcell group gutter half hash has head header heading headings
  headline heart hero hidden hide hike hiking horizontal hour hours hover hoverable hr href icon icons id image images img imperial
  in info information inline inner input is item items js justify key kudos label labelledby labels landscape language lap laps
  large last layout lazy left legend level lg light lighter line link links list listbox listitem lists load loaded loader loading
  location logged login logo long main map marginless margins mask max maximum mb md measure media medium menu menubar menuitem
  message messages meta metadata metric metrics middle min mini minimal minimum minutes mile mobile modal mode modern module more
  mountain msg mt mtn muted name nav navbar pills nav-pills navigation next night no none note notes notice notification number o of off offset old on open
  option options orion other others out outer own overlay overview owner pace page pagenav pages pagination pane panel panels part
  partly past perceived percent percentage photo photos picker picture placeholder plan planned popover popup position post power
  pre presentation presentational preview previous primary print printable private pro profile progress props public quick quoted
  radio rain rate reaction reactie react read ref region relative replies reply rest results right road role root row rowgroup rowheader rows rowing rpe run
  running sauce scale scope score screen scroll search secondary seconds section sections segment segments select selected self
  separator set settings shadow share shoes show side sidebar sidenav signed size ski slide slider slot sm small snow social
  sortable source space spacing spans speed spinner split splits sport square src stack star start stat state static statistics
  stats status step steps sticky storm stretch strength strong style sub submit subtitle success suffer sum summary svg sw swim
  swimming switch tab table tabindex tablist tabpanel tabs tag tags tcol temp temperature template term terms text theme thead
  tbody th thumbnail tile tiles time timer timing toast title to toggle tool toolbar tools tooltip top total totals tr track trail
  trainer training transparent treadmill tree trim truncate tss type typography ui underline unit units unstyled up upload user
  value values version vertical video view viewer visible walk walking warning water weather weight white wide widget width wind
  with work workout workouts wrap wrapper xc xcski xl xs yoga`;

const names: ReadonlySet<string> = new Set([...builderWords, ...blocks.trim().split(/\s+/)]);

/** Whether a word in small letters is one that builders of pages name things by: it tells nothing of anybody. */
export function namesBlocks(word: string): boolean {
  return names.has(word);
}
