import browser from 'webextension-polyfill';
import script from '../content/harvest-page.iife?script';

browser.action.onClicked.addListener(() => console.log(script));
