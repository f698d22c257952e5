import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const plainErrors = { '@aklinker1/zero-serialize-error': here('lib/protocol/plain-errors.ts') };
// No `unsafe_arrows`: WXT makes an injected script's answer its last value, where it begins with `(function`.
const smallest = {
  ecma: 2020,
  format: { wrap_iife: true },
  compress: {
    passes: 3,
    pure_getters: true,

    unsafe_methods: true,
    keep_fargs: false,
  },
} as const;
const addonId = 'crampwise@crampwise.example';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    resolve: { alias: plainErrors },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { target: 'es2022' },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: 'Crampwise',
    description: '__MSG_description__',
    default_locale: 'en',
    // `activeTab`: the popup may see the address of the page it was opened on, to offer reading there.
    permissions: ['storage', 'scripting', 'contextMenus', 'activeTab'],
    host_permissions: ['https://www.strava.com/*'],
    // Asked for one site at a time, when the athlete wants it read. Logs at home often have no certificate.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      ...(browser === 'firefox'
        ? { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+C' } } }
        : {
            'open-reference': {
              suggested_key: { default: 'Alt+Shift+C' },
              description: '__MSG_openReference__',
            },
          }),
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: addonId,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
  hooks: {
    // What loads into a page uses messaging and `runtime.id` only, which every supported browser has natively: the
    // polyfill would be 2.8 kB more in each page for nothing. WXT's script context is left out as well: its start
    // event stands on `document`, where a page can see and forge it. Background and extension pages keep both.
    'vite:build:extendConfig': (entrypoints, config) => {
      const inPage = entrypoints.every(({ type }) => type === 'content-script' || type === 'unlisted-script');
      if (!inPage) return;
      const alias = {
        'wxt/browser': '@wxt-dev/browser',
        'wxt/utils/content-script-context': here('lib/page/no-context.ts'),
      };
      config.resolve = { ...config.resolve, alias: { ...plainErrors, ...alias } };
      // Terser makes these scripts 3 % smaller than the minifier that comes with Vite.
      config.build = { ...config.build, minify: 'terser', terserOptions: smallest };
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      if (manifest.sidebar_action) manifest.sidebar_action.open_at_install = false;
    },
  },
});
