import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { languageNamed, skeletonOf } from '../lib/page/skeleton';
import { namesBlocks } from '../lib/sites/generic/builder-names';
import { mainContent } from '../lib/sites/generic/main-content';

/** Injected when the athlete copies a report; the skeleton goes back with the injection and nowhere else. */
export default defineUnlistedScript(() => {
  const root = mainContent(document);
  return { language: languageNamed(document), markup: root ? skeletonOf(root, namesBlocks) : '' };
});
