
(() => {
  'use strict';

  const DATA = JSON.parse(document.getElementById('data').textContent);
  const LARGEST = 1024 * 1024;
  const DAY = 86400000;
  const STEPS = ['container', 'format', 'subject', 'key', 'signature', 'claims', 'validity', 'status', 'recipient', 'issuer'];
  const WORST_FIRST = ['tampered', 'wrong-holder', 'revoked', 'suspended', 'expired', 'not-yet-valid', 'unchecked', 'unknown-issuer', 'status-unknown'];
  const VERSION_1 = 'https://www.w3.org/2018/credentials/v1';
  const VERSION_2 = 'https://www.w3.org/ns/credentials/v2';
  const BADGES = /^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/context(-3\.\d\.\d)*\.json$/;
  const TOKEN = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*\.[A-Za-z0-9_-]*$/;
  const ADDRESS = /^https?:\/\/[^\s"<>]+$/;
  const AROUND = /^[\p{White_Space}\p{Cc}\p{Cf}]+|[\p{White_Space}\p{Cc}\p{Cf}]+$/gu;
  const QUOTES = /^["'`“”„‘’«»]+|["'`“”„‘’«»]+$/g;

  const word = (key, ...args) => args.reduce((text, arg, i) => text.split('{' + i + '}').join(arg), DATA.texts[key] || key);
  const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
  const list = (value) => (value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]);
  const text = (value) => (typeof value === 'string' ? value : '');
  const isTrue = (value) => value === true || text(value).toLowerCase() === 'true';
  const idOf = (value) => (isObject(value) ? text(value.id) : text(value));
  const stripped = (value) => value.replace(AROUND, '');
  const isOf = (node, type) => isObject(node) && list(node.type).includes(type);
  const subtle = window.crypto && window.crypto.subtle;

  // Reading: a picture, a token, or JSON around a token.

  function decoded(bytes, encoding) {
    try {
      return new TextDecoder(encoding || 'utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch (e) {
      return null;
    }
  }

  /** UTF-8, UTF-16 by its byte order mark, or what the first line of an SVG picture names. */
  function inputText(bytes) {
    if (bytes.length > 1 && (bytes[0] ^ bytes[1]) === 1 && bytes[0] >= 0xfe) {
      return decoded(bytes, bytes[0] === 0xff ? 'utf-16le' : 'utf-16be');
    }
    const declared = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(latin(bytes.subarray(0, 200)));
    const encoding = declared ? declared[1].toLowerCase() : 'utf-8';
    if (['us-ascii', 'ascii', 'iso-8859-1', 'latin1', 'windows-1252'].includes(encoding)) {
      return decoded(bytes, 'iso-8859-1');
    }
    return ['utf-8', 'utf8'].includes(encoding) ? decoded(bytes) : null;
  }

  /** The bytes of base64url in its one spelling: no padding, and no unused bits that are set. */
  function base64(part) {
    if (!/^[A-Za-z0-9_-]*$/.test(part) || part.length % 4 === 1) {
      return null;
    }
    const plain = atob(part.replace(/-/g, '+').replace(/_/g, '/'));
    const again = btoa(plain).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
    return again === part ? Uint8Array.from(plain, (letter) => letter.charCodeAt(0)) : null;
  }

  function crc(bytes) {
    let sum = 0xffffffff;
    for (const byte of bytes) {
      sum ^= byte;
      for (let i = 0; i < 8; i++) {
        sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
      }
    }
    return (sum ^ 0xffffffff) >>> 0;
  }

  const latin = (bytes) => String.fromCharCode(...bytes);
  const isPng = (bytes) => bytes.length > 8 && latin(bytes.subarray(0, 8)) === '\x89PNG\r\n\x1a\n';

  function chunks(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const found = [];
    let at = 8;
    while (at + 12 <= bytes.length) {
      const length = view.getUint32(at);
      if (length > bytes.length - at - 12 || crc(bytes.subarray(at + 4, at + 8 + length)) !== view.getUint32(at + 8 + length)) {
        return null;
      }
      const type = latin(bytes.subarray(at + 4, at + 8));
      if (type === 'IEND') {
        return found;
      }
      found.push({ type, data: bytes.subarray(at + 8, at + 8 + length) });
      at += 12 + length;
    }
    return null;
  }

  function pngText(chunk, keyword) {
    const end = chunk.data.indexOf(0);
    if (!['iTXt', 'tEXt'].includes(chunk.type) || end !== keyword.length || latin(chunk.data.subarray(0, end)) !== keyword) {
      return [];
    }
    if (chunk.type === 'tEXt') {
      return list(decoded(chunk.data.subarray(end + 1)));
    }
    const language = chunk.data.indexOf(0, end + 3);
    const translated = language < 0 ? -1 : chunk.data.indexOf(0, language + 1);
    return chunk.data[end + 1] !== 0 || translated < 0 ? [] : list(decoded(chunk.data.subarray(translated + 1)));
  }

  /** What a picture holds: a credential, or the address at which an old one is hosted. */
  function baked(kind, content) {
    const inner = stripped(content);
    return ADDRESS.test(inner) ? { where: 'found-as-address', text: inner } : inner ? { where: 'found-in-' + kind, text: inner } : null;
  }

  function fromPng(bytes) {
    const all = chunks(bytes);
    if (!all) {
      return { broken: 'picture-damaged' };
    }
    const texts = (keyword) => all.flatMap((chunk) => pngText(chunk, keyword));
    const found = texts('openbadgecredential').length > 0 ? texts('openbadgecredential') : texts('openbadges');
    return found.length === 1 ? baked('png', found[0]) : null;
  }

  /** Whether the text is no XML as this browser reads it. */
  function isBroken(xml) {
    return xml.getElementsByTagName('parsererror').length > 0;
  }

  /**
   * What a document type that is kept elsewhere may declare says nothing here (XML 1.0, 4.1: an entity that is not declared
   * is an error only where everything declared has been read); some browsers refuse the whole text for it.
   */
  function drawing(svg) {
    const read = (text) => new DOMParser().parseFromString(text, 'image/svg+xml');
    const xml = read(svg);
    if (!isBroken(xml) || !/<!DOCTYPE\s+[^[\]<>]*\s(?:SYSTEM|PUBLIC)\s/i.test(svg)) {
      return xml;
    }
    const declared = Array.from(svg.matchAll(/<!ENTITY\s+([^\s%]+)\s/g), (match) => match[1]);
    const known = new Set(['amp', 'lt', 'gt', 'quot', 'apos', ...declared]);
    return read(svg.replace(/&([^\s#&;<>]+);/g, (reference, name) => (known.has(name) ? reference : '')));
  }

  /** A document type may be named and declare entities; what it points to elsewhere is never read. */
  function fromSvg(svg) {
    if (/<!ENTITY\s+(?:%|[^"'>]*\s(?:SYSTEM|PUBLIC)\s)/i.test(svg)) {
      return null;
    }
    const xml = drawing(svg);
    const found = [
      ...xml.getElementsByTagNameNS('https://purl.imsglobal.org/ob/v3p0', 'credential'),
      ...xml.getElementsByTagNameNS('http://openbadges.org', 'assertion'),
    ];
    if (isBroken(xml) || found.length !== 1 || found[0].children.length > 0) {
      return null;
    }
    const verify = stripped(found[0].getAttribute('verify') || '');
    const inner = stripped(found[0].textContent);
    return baked('svg', !TOKEN.test(verify) && inner ? inner : verify);
  }

  /** Whether an object has a name twice, brackets are nested too deep, or a name or number is too long. */
  function isDoubtful(json) {
    const open = [];
    const tokens = json.match(/"(?:[^"\\]|\\.)*"|[{}[\]:]|-?\d[\d.eE+-]*/g) || [];
    return tokens.some((token, i) => {
      if (token === '{' || token === '[') {
        return open.push(new Set()) > 32;
      }
      if (token === '}' || token === ']') {
        open.pop();
      } else if (token[0] !== '"') {
        return token.length > 1000;
      } else if (tokens[i + 1] === ':') {
        const names = open[open.length - 1];
        return token.length > 50000 || names.size === names.add(JSON.parse(token)).size;
      }
      return false;
    });
  }

  function parsed(json) {
    try {
      const value = JSON.parse(json);
      return isDoubtful(json) ? null : value;
    } catch (e) {
      return null;
    }
  }

  /** The only token among the members of an object, as services answer with, else the object itself. */
  function unwrapped(json) {
    const value = parsed(json);
    const members = isObject(value) ? Object.values(value).flatMap(list) : [];
    const tokens = members.filter((member) => TOKEN.test(text(member)) && member.length > 100);
    return { where: 'found-in-json', text: tokens.length === 1 ? tokens[0] : json };
  }

  function read(bytes) {
    if (isPng(bytes)) {
      return fromPng(bytes);
    }
    const all = inputText(bytes);
    if (all === null) {
      return null;
    }
    const input = stripped(all);
    if (input.startsWith('<') && input.includes('<svg')) {
      return fromSvg(input);
    }
    if (input.startsWith('{')) {
      return unwrapped(input);
    }
    const bare = stripped(input.replace(QUOTES, ''));
    return TOKEN.test(bare) ? { where: 'found-in-jws', text: bare } : null;
  }

  // The credential's fields, of version 2.0 of the data model or 1.1.

  function fieldsOf(payload) {
    const nested = isObject(payload.vc);
    const credential = nested ? payload.vc : payload;
    const first = text(list(credential['@context'])[0]);
    const isOld = first === VERSION_1 || (nested && first !== VERSION_2);
    const until = isOld ? 'expirationDate' : 'validUntil';
    const exp = seconds(payload.exp);
    return {
      credential,
      claims: payload,
      nested,
      isOld,
      id: text(credential.id),
      issuerId: idOf(credential.issuer),
      subject: isObject(credential.credentialSubject) ? credential.credentialSubject : {},
      from: time(credential[isOld ? 'issuanceDate' : 'validFrom']),
      until: until in credential ? time(credential[until]) : exp === null ? null : exp * 1000,
      endUnreadable: ('exp' in payload && exp === null) || (until in credential && time(credential[until]) === null),
    };
  }

  /** Date, time and offset from UTC, of the years 1000 to 9999; anything else is no time. */
  function time(value) {
    const form = /^([1-9]\d{3})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9})\d*)?)?(?:[Zz]|([+-])(\d\d):(\d\d))$/.exec(text(value));
    if (!form) {
      return null;
    }
    const [year, month, day, hour, minute, second] = form.slice(1, 7).map((part) => Number(part || 0));
    const millis = Math.floor(Number('0.' + (form[7] || '0')) * 1000);
    const offset = Number(form[9] || 0) * 60 + Number(form[10] || 0);
    const midnight = new Date(Date.UTC(year, month - 1, day));
    const isDay = midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day;
    const isEndOfDay = hour === 24 && minute === 0 && second === 0 && Number(form[7] || 0) === 0;
    const isTime = (hour < 24 || isEndOfDay) && minute < 60 && second < 60 && Number(form[10] || 0) < 60 && offset <= 14 * 60;
    const minutes = hour * 60 + minute - (form[8] === '-' ? -offset : offset);
    return isDay && isTime ? midnight.getTime() + minutes * 60000 + second * 1000 + millis : null;
  }

  /** Whole seconds since 1970 of a claim, null for what is no such number. */
  function seconds(value) {
    const whole = typeof value === 'number' ? Math.floor(value) : NaN;
    return Math.abs(whole) <= 253402300799 ? whole : null;
  }

  function brokenForm(fields) {
    const contexts = list(fields.credential['@context']);
    if (contexts.length < 2 || contexts[0] !== (fields.isOld ? VERSION_1 : VERSION_2) || !BADGES.test(text(contexts[1]))) {
      return 'contexts-wrong';
    }
    if (fields.nested && !fields.isOld) {
      return 'vc-claim-not-allowed';
    }
    const isBadge = isOf(fields.credential, 'OpenBadgeCredential') || isOf(fields.credential, 'AchievementCredential');
    if (!isOf(fields.credential, 'VerifiableCredential') || !isBadge) {
      return 'type-wrong';
    }
    if (typeof fields.credential.issuer !== 'string' && !isOf(fields.credential.issuer, 'Profile')) {
      return 'issuer-no-profile';
    }
    if (!fields.id || !fields.issuerId) {
      return 'id-missing';
    }
    return fields.from === null || fields.endUnreadable ? 'times-wrong' : null;
  }

  function brokenSubject(fields) {
    const achievement = isObject(fields.subject.achievement) ? fields.subject.achievement : {};
    const criteria = isObject(achievement.criteria) ? achievement.criteria : {};
    if (!isOf(fields.subject, 'AchievementSubject')) {
      return 'subject-type-wrong';
    }
    if (!text(fields.subject.id) && list(fields.subject.identifier).length === 0) {
      return 'subject-unnamed';
    }
    if (!text(criteria.id) && !text(criteria.narrative)) {
      return 'criteria-missing';
    }
    return list(fields.credential.evidence).every((each) => isOf(each, 'Evidence')) ? null : 'evidence-type-wrong';
  }

  function brokenClaim(fields) {
    const claims = fields.claims;
    const repeated = { iss: fields.issuerId, jti: fields.id, sub: text(fields.subject.id) };
    const broken = Object.keys(repeated).find((name) => !text(claims[name]) || claims[name] !== repeated[name]);
    if (broken) {
      return text(claims[broken]) ? 'claim-' + broken : 'claim-' + broken + '-missing';
    }
    const isSecond = (claim, at) => seconds(claim) === (at === null ? null : Math.floor(at / 1000));
    if (!('nbf' in claims)) {
      return 'claim-nbf-missing';
    }
    if (!isSecond(claims.nbf, fields.from)) {
      return 'claim-nbf';
    }
    if (fields.until !== null && !('exp' in claims)) {
      return 'claim-exp-missing';
    }
    return isSecond(claims.exp, fields.until) ? null : 'claim-exp';
  }

  // Keys and signatures: each algorithm with its own kind of key.

  const ec = (hash, curve) => ({ kty: 'EC', crv: curve, name: { name: 'ECDSA', namedCurve: curve, hash } });
  const rsa = (name, bits) => ({ kty: 'RSA', name: { name, hash: 'SHA-' + bits, saltLength: bits / 8 } });
  const ALGORITHMS = {
    RS256: rsa('RSASSA-PKCS1-v1_5', 256),
    RS384: rsa('RSASSA-PKCS1-v1_5', 384),
    RS512: rsa('RSASSA-PKCS1-v1_5', 512),
    PS256: rsa('RSA-PSS', 256),
    PS384: rsa('RSA-PSS', 384),
    PS512: rsa('RSA-PSS', 512),
    ES256: ec('SHA-256', 'P-256'),
    ES384: ec('SHA-384', 'P-384'),
    ES512: ec('SHA-512', 'P-521'),
    EdDSA: { kty: 'OKP', crv: 'Ed25519', name: { name: 'Ed25519' } },
  };
  const algorithmOf = (header) => (Object.keys(ALGORITHMS).includes(header.alg) ? ALGORITHMS[header.alg] : null);

  /** What every header must keep; that of an Open Badge of version 3 may hold four members and no more. */
  function brokenHeader(header, isStrict) {
    const alg = text(header.alg);
    if (/^(none|HS\d+)$/i.test(alg)) {
      return { reason: 'algorithm-not-allowed', verdict: 'tampered' };
    }
    if (!alg || 'crit' in header || 'b64' in header) {
      return { reason: 'header-not-allowed', verdict: 'malformed' };
    }
    if (isObject(header.jwk) && ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'].some((name) => name in header.jwk)) {
      return { reason: 'private-key-shown', verdict: 'malformed' };
    }
    if (!algorithmOf(header)) {
      return { reason: 'algorithm-unknown', verdict: 'unchecked' };
    }
    const isKnown = Object.keys(header).every((name) => ['alg', 'kid', 'jwk', 'typ'].includes(name));
    const isToken = text('typ' in header ? header.typ : 'JWT').toUpperCase() === 'JWT';
    return isStrict && !(isKnown && isToken) ? { reason: 'header-not-allowed', verdict: 'malformed' } : null;
  }

  function namedKey(kid) {
    const bytes = base64(kid.substring(8).split('#')[0]);
    const json = bytes ? decoded(bytes) : null;
    return json === null ? null : parsed(json);
  }

  const isSameKey = (one, other) => one.kty === other.kty && ['crv', 'x', 'y', 'n', 'e'].every((name) => one[name] === other[name]);

  /** Whether the key is of the kind that the algorithm needs, strong enough, and says nothing against it. */
  function fits(key, header) {
    const algorithm = algorithmOf(header);
    if (!isObject(key) || key.kty !== algorithm.kty || (algorithm.crv && key.crv !== algorithm.crv)) {
      return false;
    }
    if ((key.use !== undefined && key.use !== 'sig') || (key.alg !== undefined && key.alg !== header.alg)) {
      return false;
    }
    if (key.key_ops !== undefined && !list(key.key_ops).some((operation) => ['verify', 'sign'].includes(operation))) {
      return false;
    }
    return algorithm.kty !== 'RSA' || isStrong(base64(text(key.n)) || [], base64(text(key.e)) || []);
  }

  function isStrong(modulus, exponent) {
    const isOdd = exponent.length > 0 && exponent[exponent.length - 1] % 2 === 1;
    const isOne = exponent.length > 0 && exponent.slice(0, -1).every((byte) => byte === 0) && exponent[exponent.length - 1] === 1;
    const size = modulus.length > 0 ? (modulus.length - 1) * 8 + modulus[0].toString(2).length : 0;
    return size >= 2048 && size <= 8192 && isOdd && !isOne;
  }

  /** Those of the issuer itself first: it may have given a new key the name of an old one. */
  const trusted = (issuerId) => DATA.issuers.slice().sort((one, other) => isTheIssuer(other, issuerId) - isTheIssuer(one, issuerId));

  const pinnedKeys = (kid, issuerId) =>
    trusted(issuerId)
      .filter((issuer) => kid && issuer.key.kid === kid)
      .map((issuer) => ({ key: issuer.key, source: 'pinned-key', pinned: issuer }));

  function toldKey(header, issuerId) {
    const kid = text(header.kid);
    if (!('jwk' in header) && !kid.startsWith('did:jwk:')) {
      return { keys: [], missing: !kid ? 'no-key-named' : /^https?:\/\//.test(kid) ? 'key-not-at-hand' : 'key-method-unknown' };
    }
    const key = 'jwk' in header ? header.jwk : namedKey(kid);
    if (!isObject(key)) {
      return { keys: [], missing: 'key-does-not-fit' };
    }
    const known = trusted(issuerId).find((issuer) => isSameKey(issuer.key, key));
    return { keys: [{ key, source: known ? 'pinned-key' : 'jwk' in header ? 'embedded-key' : 'key-in-name', pinned: known }] };
  }

  /** The browser's own keys of those that fit; without any, why there is none. */
  async function usable(found, header) {
    if (found.keys.length === 0) {
      return found;
    }
    const fitting = found.keys.filter((each) => fits(each.key, header));
    if (fitting.length === 0 || !subtle) {
      return { keys: [], missing: subtle ? 'key-does-not-fit' : 'browser-cannot-check' };
    }
    let missing = 'key-does-not-fit';
    const keys = [];
    for (const each of fitting) {
      try {
        keys.push({ ...each, imported: await imported(each.key, algorithmOf(header)) });
      } catch (e) {
        missing = e.name === 'NotSupportedError' ? 'browser-cannot-check' : missing;
      }
    }
    return { keys, missing };
  }

  function imported(key, algorithm) {
    const open = { kty: key.kty };
    ['crv', 'x', 'y', 'n', 'e'].filter((name) => name in key).forEach((name) => (open[name] = key[name]));
    return subtle.importKey('jwk', open, algorithm.name, false, ['verify']);
  }

  /** The first key that made the signature, null when none did. */
  async function signer(compact, header, keys) {
    const parts = compact.split('.');
    const signed = new TextEncoder().encode(parts[0] + '.' + parts[1]);
    for (const each of keys) {
      if (await subtle.verify(algorithmOf(header).name, each.imported, base64(parts[2]), signed).catch(() => false)) {
        return each;
      }
    }
    return null;
  }

  // The checks, in their order; what stops them is never good news.

  class Run {
    constructor(now) {
      this.now = now;
      this.lines = [];
      this.verdicts = [];
      this.fields = null;
    }

    passed(check, reason, source) {
      this.lines.push({ check, outcome: 'passed', reason, source: source || 'file' });
    }

    failed(check, reason, verdict, source) {
      this.lines.push({ check, outcome: 'failed', reason, source: source || '' });
      this.verdicts.push(verdict);
    }

    notChecked(check, reason, verdict) {
      this.lines.push({ check, outcome: 'not-checked', reason, source: '' });
      if (verdict) {
        this.verdicts.push(verdict);
      }
    }

    stop(verdict) {
      return { verdict, lines: this.lines, fields: this.fields };
    }

    conclude() {
      return this.stop(WORST_FIRST.find((verdict) => this.verdicts.includes(verdict)) || 'verified');
    }
  }

  async function verify(bytes, email) {
    const run = new Run(Date.now());
    const found = bytes.length > LARGEST ? null : read(bytes);
    if (!found || found.broken) {
      const broken = found ? found.broken : 'no-credential-found';
      run.failed('container', bytes.length > LARGEST ? 'too-large' : broken, 'malformed');
      return run.stop('malformed');
    }
    run.passed('container', found.where);
    if (found.where === 'found-as-address') {
      run.notChecked('signature', 'hosted-needs-network');
      return run.stop('unchecked');
    }
    if (!TOKEN.test(found.text)) {
      return withoutToken(run, found.text);
    }
    const bytesOf = found.text.split('.').map(base64);
    const [header, payload] = bytesOf.includes(null) ? [null, null] : bytesOf.slice(0, 2).map((part) => parsed(decoded(part)));
    if (!isObject(header) || !isObject(payload)) {
      run.failed('format', 'not-json', 'malformed');
      return run.stop('malformed');
    }
    return isVersion2(payload) ? old(run, found.text, header, payload, email) : token(run, found.text, header, fieldsOf(payload), email);
  }

  function withoutToken(run, json) {
    const value = parsed(json);
    if (!isObject(value)) {
      run.failed('format', 'not-json', 'malformed');
      return run.stop('malformed');
    }
    if (isVersion2(value)) {
      if (!oldForm(run, value)) {
        return run.stop('malformed');
      }
      run.notChecked('signature', 'hosted-needs-network');
      return run.stop('unchecked');
    }
    const fields = fieldsOf(value);
    if (!form(run, fields)) {
      return run.stop('malformed');
    }
    if (fields.credential.proof !== undefined) {
      run.notChecked('signature', 'proof-needs-canonical-form');
      return run.stop('unchecked');
    }
    run.failed('signature', 'not-signed', 'malformed');
    return run.stop('malformed');
  }

  function form(run, fields) {
    const broken = brokenForm(fields);
    if (broken) {
      run.failed('format', broken, 'malformed');
      return false;
    }
    run.passed('format', 'form-right');
    run.fields = fields;
    const subject = brokenSubject(fields);
    if (subject) {
      run.failed('subject', subject, 'malformed');
      return false;
    }
    run.passed('subject', 'subject-right');
    return true;
  }

  function refused(run, header) {
    if (header.verdict === 'unchecked') {
      run.notChecked('key', header.reason);
    } else {
      run.failed('key', header.reason, header.verdict);
    }
    return run.stop(header.verdict);
  }

  /** The key that made the signature, after its two checks were noted; null ends the matter with the run's verdict. */
  async function signature(run, compact, header, found) {
    const usableKeys = await usable(found, header);
    if (usableKeys.keys.length === 0) {
      run.notChecked('key', usableKeys.missing, 'unchecked');
      return null;
    }
    run.passed('key', 'key-found', usableKeys.keys[0].source);
    const made = await signer(compact, header, usableKeys.keys);
    if (made) {
      run.passed('signature', 'signature-right');
    } else {
      run.failed('signature', 'signature-wrong', 'tampered');
    }
    return made;
  }

  async function token(run, compact, header, fields, email) {
    if (!form(run, fields)) {
      return run.stop('malformed');
    }
    const headerBroken = brokenHeader(header, true);
    if (headerBroken) {
      return refused(run, headerBroken);
    }
    const kid = text(header.kid);
    const pinned = pinnedKeys(kid, fields.issuerId);
    const key = await signature(run, compact, header, pinned.length > 0 ? { keys: pinned } : toldKey(header, fields.issuerId));
    if (!key) {
      return run.conclude();
    }
    const claim = brokenClaim(fields);
    if (claim) {
      run.failed('claims', claim, 'malformed');
      return run.stop('malformed');
    }
    run.passed('claims', 'claims-agree');
    validity(run, fields);
    status(run, fields, key.pinned);
    await recipient(run, list(fields.subject.identifier), email);
    if (isDid(kid) && isDid(fields.issuerId) && kid.split('#')[0] !== fields.issuerId.split('#')[0]) {
      run.failed('issuer', 'key-of-another', 'tampered');
    } else {
      issuer(run, fields, key.pinned);
    }
    return run.conclude();
  }

  const isDid = (name) => name.startsWith('did:');

  // Open Badges 2.0: signed ones with a pinned key; hosted ones are true only where they are hosted.

  const isVersion2 = (payload) => list(payload['@context']).includes('https://w3id.org/openbadges/v2');

  function oldFields(assertion) {
    const badge = isObject(assertion.badge) ? assertion.badge : {};
    return {
      credential: { name: badge.name, issuer: badge.issuer },
      subject: {},
      issuerId: idOf(badge.issuer),
      from: time(assertion.issuedOn),
      until: time(assertion.expires),
    };
  }

  function oldForm(run, assertion) {
    const fields = oldFields(assertion);
    run.fields = fields;
    const isTimeless = fields.from === null || ('expires' in assertion && fields.until === null);
    const broken = !isOf(assertion, 'Assertion') ? 'type-wrong' : !text(assertion.id) ? 'id-missing' : isTimeless ? 'times-wrong' : '';
    if (broken) {
      run.failed('format', broken, 'malformed');
      return null;
    }
    run.passed('format', 'form-of-version-2');
    return fields;
  }

  async function old(run, compact, header, assertion, email) {
    const fields = oldForm(run, assertion);
    if (!fields) {
      return run.stop('malformed');
    }
    const headerBroken = brokenHeader(header, false);
    if (headerBroken) {
      return refused(run, headerBroken);
    }
    const creator = isObject(assertion.verification) ? text(assertion.verification.creator) : '';
    const found = { keys: pinnedKeys(creator || text(header.kid), fields.issuerId), missing: 'key-not-at-hand' };
    const key = await signature(run, compact, header, found);
    if (!key) {
      return run.conclude();
    }
    validity(run, fields);
    await recipient(run, list(assertion.recipient), email);
    if (isTrue(assertion.revoked)) {
      run.failed('status', 'revoked', 'revoked');
    } else {
      run.notChecked('status', 'list-not-at-hand', 'status-unknown');
    }
    if (fields.issuerId) {
      issuer(run, fields, key.pinned);
    } else {
      run.notChecked('issuer', 'issuer-not-stated', 'unchecked');
    }
    return run.conclude();
  }

  function validity(run, fields) {
    if (fields.until !== null && run.now > fields.until) {
      run.failed('validity', 'expired', 'expired');
    } else if (run.now < fields.from) {
      run.failed('validity', 'not-yet-valid', 'not-yet-valid');
    } else {
      run.passed('validity', 'valid-now');
    }
  }

  const madeAt = Date.parse(DATA.madeAt);
  const isTheIssuer = (pinned, id) => Boolean(id) && (pinned.id === id || Boolean(pinned.ending && id.endsWith(pinned.ending)));

  function numberIn(id) {
    try {
      return decodeURIComponent(id.split('verify.action?number=')[1] || '');
    } catch (e) {
      return '';
    }
  }

  function status(run, fields, pinned) {
    if (!pinned || !pinned.ending || !isTheIssuer(pinned, fields.issuerId)) {
      published(run, list(fields.credential.credentialStatus));
      return;
    }
    const number = numberIn(fields.id);
    const entry = Object.prototype.hasOwnProperty.call(DATA.register, number) ? DATA.register[number] : null;
    if (entry) {
      const reason = entry === 'SUSPENDED' ? 'suspended' : 'revoked';
      run.failed('status', reason, reason, 'stapled-list');
    } else if (run.now < madeAt - DAY) {
      run.notChecked('status', 'clock-before-list', 'status-unknown');
    } else if (run.now - madeAt > DATA.freshDays * DAY) {
      run.notChecked('status', 'list-too-old', 'status-unknown');
    } else if (fields.from > madeAt || !number) {
      run.notChecked('status', 'list-older-than-badge', 'status-unknown');
    } else {
      run.passed('status', 'in-good-standing', 'stapled-list');
    }
  }

  /** Lists of others are not at hand; the first that would not be understood either is named. */
  function published(run, statuses) {
    const purposes = ['revocation', 'suspension', 'refresh', 'message'];
    const isSize = (size) => size === undefined || (/^\d{1,9}$/.test(String(size)) && Number(size) > 0 && Number(size) <= 32);
    const isBit = (each) => ['BitstringStatusListEntry', 'StatusList2021Entry'].includes(each.type) && purposes.includes(each.statusPurpose);
    const isKnown = (each) => isObject(each) && (each.type === '1EdTechRevocationList' || (isBit(each) && isSize(each.statusSize)));
    if (statuses.length === 0) {
      run.passed('status', 'no-status-published');
    } else {
      run.notChecked('status', isKnown(statuses[0]) ? 'list-not-at-hand' : 'status-method-unknown', 'status-unknown');
    }
  }

  const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

  async function hash(value, algorithm) {
    const bytes = new TextEncoder().encode(value);
    return algorithm + '$' + hex(algorithm === 'md5' ? md5(bytes) : new Uint8Array(await subtle.digest('SHA-256', bytes)));
  }

  /** MD5 (RFC 1321), which browsers do not offer and older badges hash addresses with. */
  function md5(bytes) {
    const turns = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
    const sines = Array.from({ length: 64 }, (none, i) => Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32));
    const blocks = new DataView(new ArrayBuffer(((bytes.length + 8) >> 6) * 64 + 64));
    new Uint8Array(blocks.buffer).set([...bytes, 0x80]);
    blocks.setUint32(blocks.byteLength - 8, bytes.length * 8, true);
    const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
    for (let at = 0; at < blocks.byteLength; at += 64) {
      let [a, b, c, d] = state;
      for (let i = 0; i < 64; i++) {
        const round = i >> 4;
        const mixed = [(b & c) | (~b & d), (d & b) | (~d & c), b ^ c ^ d, c ^ (b | ~d)][round];
        const word = blocks.getUint32(at + ([i, 5 * i + 1, 3 * i + 5, 7 * i][round] % 16) * 4, true);
        const sum = (a + mixed + word + sines[i]) >>> 0;
        const turn = turns[round * 4 + (i % 4)];
        [a, d, c, b] = [d, c, b, (b + ((sum << turn) | (sum >>> (32 - turn)))) >>> 0];
      }
      [a, b, c, d].forEach((value, i) => (state[i] = (state[i] + value) >>> 0));
    }
    const digest = new DataView(new ArrayBuffer(16));
    state.forEach((value, i) => digest.setUint32(i * 4, value, true));
    return new Uint8Array(digest.buffer);
  }

  /** Whether it is the address; null when it is hashed in a way that is not known. */
  async function matches(identity, email) {
    const value = text(identity.identityHash) || text(identity.identity);
    if (!isTrue(identity.hashed) && !/^[a-z0-9-]+\$/.test(value)) {
      return value.toLowerCase() === email.toLowerCase();
    }
    const form = /^(?:(sha256)\$[0-9a-f]{64}|(md5)\$[0-9a-f]{32})$/.exec(value.toLowerCase());
    if (!form) {
      return null;
    }
    const salted = [email, email.toLowerCase()].map((each) => hash(each + text(identity.salt), form[1] || form[2]));
    return (await Promise.all(salted)).includes(value.toLowerCase());
  }

  async function recipient(run, identities, email) {
    if (!email) {
      return;
    }
    const addresses = identities.filter((each) => isObject(each) && /^(emailAddress|email)$/.test(text(each.identityType) || text(each.type)));
    if (addresses.length === 0) {
      run.notChecked('recipient', 'no-address-inside');
      return;
    }
    const found = await Promise.all(addresses.map((each) => matches(each, email)));
    if (found.includes(true)) {
      run.passed('recipient', 'address-matches');
    } else if (found.includes(null)) {
      run.notChecked('recipient', 'address-hash-unknown');
    } else {
      run.failed('recipient', 'address-differs', 'wrong-holder');
    }
  }

  function issuer(run, fields, pinned) {
    const day = new Date(fields.from).toISOString().substring(0, 10);
    const claimsTrusted = DATA.issuers.some((each) => isTheIssuer(each, fields.issuerId));
    if (!pinned && claimsTrusted) {
      run.failed('issuer', 'key-not-the-issuers', 'tampered');
    } else if (pinned && !isTheIssuer(pinned, fields.issuerId)) {
      run.failed('issuer', 'key-of-another-issuer', 'tampered');
    } else if (!pinned) {
      run.failed('issuer', 'issuer-unknown', 'unknown-issuer');
    } else if ((pinned.from && day < pinned.from) || (pinned.until && day > pinned.until)) {
      run.failed('issuer', 'issuer-not-trusted-then', 'unknown-issuer');
    } else {
      run.passed('issuer', 'issuer-trusted', 'trusted-list');
    }
  }

  // The page: everything by textContent.

  function element(name, className, content) {
    const made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    if (content) {
      made.textContent = content;
    }
    return made;
  }

  const moment = (at) => new Date(at).toLocaleString(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' });
  const dayOf = (at) => new Date(at).toLocaleDateString(document.documentElement.lang, { dateStyle: 'medium', timeZone: 'UTC' });

  function age() {
    const hours = Math.floor((Date.now() - madeAt) / 3600000);
    const language = document.documentElement.lang;
    const spelled = (unit, count) => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(Math.max(0, count));
    if (hours < 2) {
      return spelled('minute', Math.floor((Date.now() - madeAt) / 60000));
    }
    return hours < 48 ? spelled('hour', hours) : spelled('day', Math.floor(hours / 24));
  }

  function tone(verdict) {
    if (verdict === 'verified') {
      return { name: 'success', symbol: '✔' };
    }
    const isUnsure = ['unknown-issuer', 'not-yet-valid', 'status-unknown', 'unchecked'].includes(verdict);
    return isUnsure ? { name: 'warning', symbol: '▲' } : { name: 'error', symbol: '✖' };
  }

  function facts(fields) {
    const shown = element('dl');
    const achievement = isObject(fields.subject.achievement) ? fields.subject.achievement : {};
    const says = [
      ['name', text(fields.credential.name) || text(achievement.name)],
      ['level', level(fields.subject, achievement)],
      ['number', text(fields.subject.licenseNumber)],
      ['issuer', isObject(fields.credential.issuer) ? text(fields.credential.issuer.name) : ''],
      ['issuer-id', fields.issuerId],
      ['from', fields.from === null ? '' : dayOf(fields.from)],
      ['until', fields.until === null ? '' : dayOf(fields.until - 1000)],
    ];
    says.filter((each) => each[1]).forEach((each) => shown.append(element('dt', '', word('fact.' + each[0])), element('dd', '', each[1])));
    return shown;
  }

  function level(subject, achievement) {
    const levels = list(achievement.resultDescription).flatMap((each) => (isObject(each) ? list(each.rubricCriterionLevel) : []));
    const reached = list(subject.result).map((each) => (isObject(each) ? text(each.achievedLevel) : ''));
    const found = levels.find((each) => isObject(each) && text(each.id) && reached.includes(text(each.id)));
    return found ? text(found.name) : '';
  }

  function source(line) {
    if (!line.source) {
      return '';
    }
    return line.source === 'stapled-list' ? word('source.stapled-list', moment(madeAt), age()) : word('source.' + line.source, '');
  }

  function table(report) {
    const made = element('table');
    made.append(element('caption', '', word('credential.checks')));
    const heads = element('tr');
    ['check', 'outcome', 'reason', 'source'].forEach((column) => {
      const head = element('th', '', word('credential.column.' + column));
      head.scope = 'col';
      heads.append(head);
    });
    made.createTHead().append(heads);
    const body = made.createTBody();
    const missing = STEPS.filter((step) => step !== 'recipient' && !report.lines.some((line) => line.check === step));
    const lines = report.lines.concat(missing.map((check) => ({ check, outcome: 'not-checked', reason: 'not-reached', source: '' })));
    lines.forEach((line) => {
      const row = element('tr');
      const head = element('th', '', word('step.' + line.check));
      head.scope = 'row';
      const symbol = { passed: '✔', failed: '✖', 'not-checked': '–' }[line.outcome];
      row.append(head, element('td', line.outcome, symbol + ' ' + word('outcome.' + line.outcome)));
      row.append(element('td', '', word('reason.' + line.reason)), element('td', '', source(line)));
      row.dataset.reason = line.reason;
      body.append(row);
    });
    return made;
  }

  function show(report, area) {
    const look = tone(report.verdict);
    const box = element('div', 'box ' + look.name);
    box.dataset.verdict = report.verdict;
    box.append(element('p', 'verdict', look.symbol + ' ' + word('verdict.' + report.verdict)), element('p', '', word('advice.' + report.verdict)));
    area.replaceChildren(box);
    if (report.fields) {
      area.append(element('h2', '', word('credential.says')), facts(report.fields));
    }
    area.append(table(report));
  }

  function labelled(name, key, control) {
    const label = element('label', '', word(key));
    label.htmlFor = name;
    control.id = name;
    return [label, control];
  }

  function notes() {
    const box = element('div', 'box');
    box.append(element('p', '', word('offline.made', DATA.community, moment(madeAt), age())));
    if (Date.now() < madeAt - DAY) {
      box.append(element('p', 'verdict', word('offline.clock')));
    } else if (Date.now() - madeAt > DATA.freshDays * DAY) {
      box.append(element('p', 'verdict', word('offline.old-too-much', String(DATA.freshDays))));
    }
    if (!subtle) {
      box.append(element('p', 'verdict', word('offline.no-crypto')));
    }
    const names = [...new Set(DATA.issuers.map((each) => each.name))];
    box.append(element('p', 'note', word('offline.issuers', names.join(', '))));
    return box;
  }

  function start() {
    const main = document.getElementById('verifier');
    const paste = element('textarea');
    const file = element('input');
    const email = element('input');
    const button = element('button', '', word('offline.button'));
    const result = element('section');
    paste.rows = 6;
    paste.spellcheck = false;
    file.type = 'file';
    email.type = 'email';
    email.autocomplete = 'off';
    button.type = 'button';
    result.setAttribute('role', 'status');
    result.id = 'result';
    const run = async (bytes) => {
      try {
        show(await verify(bytes, email.value.trim()), result);
      } catch (e) {
        result.replaceChildren(element('p', 'box error', word('offline.failed')));
      }
    };
    const take = async (chosen) => run(new Uint8Array(chosen.size > LARGEST ? LARGEST + 1 : await chosen.arrayBuffer()));
    button.addEventListener('click', () => run(new TextEncoder().encode(paste.value)));
    file.addEventListener('change', () => file.files.length > 0 && take(file.files[0]));
    document.addEventListener('dragover', (event) => event.preventDefault());
    document.addEventListener('drop', (event) => {
      event.preventDefault();
      if (event.dataTransfer.files.length > 0) {
        take(event.dataTransfer.files[0]);
      }
    });
    main.append(element('h1', '', word('offline.title')), element('p', '', word('offline.intro')), notes());
    main.append(...labelled('file', 'offline.file', file), ...labelled('paste', 'offline.paste', paste));
    main.append(...labelled('email', 'offline.email', email), button, result);
  }

  start();
})();
