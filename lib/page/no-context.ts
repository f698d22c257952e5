/**
 * Stands in for WXT's content-script context in what loads into a page (wxt.config.ts). The reader follows routes and
 * ends its visits itself, and announces nothing to the page.
 */
export class ContentScriptContext {}
