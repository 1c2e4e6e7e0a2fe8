// The only door to the browser API: no other file imports the polyfill's value.
export { default as browser } from 'webextension-polyfill';
