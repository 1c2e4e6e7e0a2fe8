import { expect, it } from 'vitest';
import { refusalOf } from './refusal.ts';

it.each([
  ['https://acme.example/', null],
  ['https://www.linkedin.com/company/acme', null],
  ['https://mail.google.com/mail/u/0/', 'private-site'],
  ['https://webmail.acme.example/', 'private-site'],
  ['https://www.nordea.fi/', 'private-site'],
  ['https://www.linkedin.com/messaging/thread/1', 'private-site'],
  ['https://acme.sharepoint.com/sites/sales', 'private-site'],
  ['https://acme.atlassian.net/browse/A-1', 'private-site'],
  ['https://www.slack.com/', null],
  ['https://www.upsales.com/', null],
  ['http://192.168.1.1/', 'private-site'],
  ['chrome://settings', 'not-a-web-page'],
  ['file:///home/anna/letter.html', 'not-a-web-page'],
  ['about:blank', 'not-a-web-page'],
  ['', 'not-a-web-page'],
])('%s gives %s', (url, refusal) => {
  expect(refusalOf(url)).toBe(refusal);
});

it('reads a domain that merely begins with a mailbox word', () => {
  expect(refusalOf('https://mail.example/')).toBeNull();
});
