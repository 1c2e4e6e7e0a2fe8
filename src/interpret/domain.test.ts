import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { careerOwner, domainLabel, isPrivateAddress, isSharedHost, registrableDomain } from './domain.ts';

describe('the registrable domain', () => {
  it.each([
    ['https://www.acme.example/about', 'acme.example'],
    ['https://shop.acme.co.uk', 'acme.co.uk'],
    ['https://acme.github.io/', 'acme.github.io'],
    ['info@acme.example', 'acme.example'],
    ['https://acme.kotisivukone.com/yhteys', 'acme.kotisivukone.com'],
    ['https://www.kotisivukone.com/', 'kotisivukone.com'],
    ['http://127.0.0.1:8080/', null],
    ['http://[::1]/', null],
    ['http://localhost/', null],
    ['https://page.invalid/', null],
    ['https://acme.test/', null],
    ['http://printer.local/', null],
    ['https://wiki.internal/', null],
    ['not an address', null],
    ['', null],
  ])('of %s is %s', (address, domain) => {
    expect(registrableDomain(address)).toBe(domain);
  });

  it('is null or a name, whatever the address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (address) => {
        expect(registrableDomain(address)).not.toBe('');
      }),
    );
  });

  it('has a label without its suffix', () => {
    expect(domainLabel('acme.co.uk')).toBe('acme');
    expect(domainLabel(null)).toBe('');
  });
});

describe('a site on a platform', () => {
  it('is one of many, under a name of its own', () => {
    expect(domainLabel('acme.kotisivukone.com')).toBe('acme');
    expect(isSharedHost('https://acme.kotisivukone.com/')).toBe(true);
    expect(isSharedHost('https://acme.github.io/')).toBe(true);
    expect(isSharedHost('https://www.kotisivukone.com/')).toBe(false);
  });

  it.each([
    ['https://acme.teamtailor.com/jobs', 'acme'],
    ['https://jobs.lever.co/acme/1234', 'acme'],
    ['https://www.teamtailor.com/', ''],
    ['https://acme.example/jobs', ''],
    ['nonsense', ''],
  ])('of an employer: %s is %s', (address, owner) => {
    expect(careerOwner(address)).toBe(owner);
  });
});

describe('a private address', () => {
  it.each([
    'http://localhost:3000/',
    'http://intranet/',
    'http://10.1.2.3/',
    'http://192.168.0.1/',
    'http://172.20.0.1/',
    'http://169.254.1.1/',
    'http://[::1]/',
    'http://[fd00::1]/',
    'http://nas.local/',
    'https://wiki.corp/',
  ])('is %s', (address) => {
    expect(isPrivateAddress(address)).toBe(true);
  });

  it.each(['https://acme.example/', 'http://172.32.0.1/', 'http://8.8.8.8/', 'https://[2001:db8::1]/', 'about:blank'])(
    'is not %s',
    (address) => {
      expect(isPrivateAddress(address)).toBe(false);
    },
  );
});
