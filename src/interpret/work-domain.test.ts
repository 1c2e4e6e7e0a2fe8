import { describe, expect, it } from 'vitest';
import { FREE_MAIL_DOMAINS } from './words/mail.ts';
import { workDomain } from './work-domain.ts';

describe('the domain somebody has from their work', () => {
  it.each([
    ['aino@lumivaara.example', 'lumivaara.example'],
    ['Aino.Esimerkki@Myynti.Lumivaara.Example', 'lumivaara.example'],
    ['kauppa.lumivaara.example', 'lumivaara.example'],
  ])('of %s is %s', (address, domain) => {
    expect(workDomain(address)).toBe(domain);
  });

  it.each(FREE_MAIL_DOMAINS)('is never %s', (domain) => {
    expect(workDomain(`aino@${domain}`)).toBeNull();
  });

  it.each(['', 'aino', 'aino@', 'aino@localhost', 'aino@127.0.0.1', 'aino@acme.github.io', 'aino@finder.fi'])(
    'is not told by %j',
    (address) => {
      expect(workDomain(address)).toBeNull();
    },
  );
});
