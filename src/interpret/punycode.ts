// RFC 3492: names of domains with letters beyond ASCII travel as `xn--…`.

const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;
const LONGEST = 63;

/** One label of a host as people write it: `työ` of `xn--ty-gka`. As given when it is no such label, or a broken one. */
export function unicodeLabel(label: string): string {
  if (!label.startsWith('xn--') || label.length > LONGEST) return label;
  return decoded(label.slice(4)) ?? label;
}

function decoded(text: string): string | null {
  const split = text.lastIndexOf('-');
  const codes = Array.from(text.slice(0, Math.max(0, split)), (letter) => letter.codePointAt(0) ?? 0);
  let code = FIRST_CODE;
  let at = 0;
  let bias = FIRST_BIAS;
  for (let index = split + 1; index < text.length; ) {
    const before = at;
    for (let weight = 1, step = BASE; ; step += BASE) {
      const digit = digitOf(text.charCodeAt(index++));
      if (digit === null) return null;
      at += digit * weight;
      const threshold = Math.min(T_MAX, Math.max(T_MIN, step - bias));
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    bias = adapted(at - before, codes.length + 1, before === 0);
    code += Math.floor(at / (codes.length + 1));
    at %= codes.length + 1;
    if (code > 0x10ffff) return null;
    codes.splice(at++, 0, code);
  }
  return String.fromCodePoint(...codes);
}

function digitOf(character: number): number | null {
  if (character >= 97 && character <= 122) return character - 97;
  return character >= 48 && character <= 57 ? character - 22 : null;
}

function adapted(difference: number, length: number, isFirst: boolean): number {
  let delta = Math.floor(isFirst ? difference / DAMP : difference / 2);
  delta += Math.floor(delta / length);
  let step = 0;
  for (; delta > ((BASE - T_MIN) * T_MAX) / 2; step += BASE) delta = Math.floor(delta / (BASE - T_MIN));
  return step + Math.floor((BASE * delta) / (delta + SKEW));
}
