import 'wxt/browser';

// WXT writes this list itself when it prepares a project; ours is short and needs no preparing.
declare module 'wxt/browser' {
  export interface WxtRuntime {
    getURL(path: '/' | `/${string}.html` | `/${string}.html#${string}`): string;
  }
}
