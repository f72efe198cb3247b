
(() => {
  'use strict';

  const DATA = JSON.parse(document.getElementById('data').textContent);
  const LARGEST = 1024 * 1024;
  const DAY = 86400000;
  const STEPS = ['container', 'format', 'subject', 'key', 'signature', 'claims', 'validity', 'status', 'recipient', 'issuer'];
  const WORST_FIRST = ['tampered', 'wrong-holder', 'revoked', 'suspended', 'expired', 'not-yet-valid', 'unknown-issuer', 'status-unknown'];
  const VERSION_1 = 'https://www.w3.org/2018/credentials/v1';
  const VERSION_2 = 'https://www.w3.org/ns/credentials/v2';
  const BADGES = 'https://purl.imsglobal.org/spec/ob/v3p0/context';
  const TOKEN = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*\.[A-Za-z0-9_-]*$/;

  const word = (key, ...args) => args.reduce((text, arg, i) => text.split('{' + i + '}').join(arg), DATA.texts[key] || key);
  const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
  const list = (value) => (value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]);
  const text = (value) => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '');
  const isOf = (node, type) => isObject(node) && list(node.type).includes(type);
  const subtle = window.crypto && window.crypto.subtle;

  // Reading: a picture, a token, or JSON around a token.

  function decoded(bytes) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch (e) {
      return null;
    }
  }

  function base64(part) {
    if (!/^[A-Za-z0-9_-]*$/.test(part) || part.length % 4 === 1) {
      return null;
    }
    return Uint8Array.from(atob(part.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));
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
        return [];
      }
      const type = latin(bytes.subarray(at + 4, at + 8));
      if (type === 'IEND') {
        return found;
      }
      found.push({ type, data: bytes.subarray(at + 8, at + 8 + length) });
      at += 12 + length;
    }
    return [];
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

  function fromPng(bytes) {
    const all = chunks(bytes);
    const texts = (keyword) => all.flatMap((chunk) => pngText(chunk, keyword));
    const found = texts('openbadgecredential').length > 0 ? texts('openbadgecredential') : texts('openbadges');
    return found.length === 1 ? { kind: 'png', text: found[0].trim() } : null;
  }

  function fromSvg(svg) {
    if (/<!DOCTYPE/i.test(svg)) {
      return null;
    }
    const xml = new DOMParser().parseFromString(svg, 'image/svg+xml');
    const found = [
      ...xml.getElementsByTagNameNS('https://purl.imsglobal.org/ob/v3p0', 'credential'),
      ...xml.getElementsByTagNameNS('http://openbadges.org', 'assertion'),
    ];
    if (xml.getElementsByTagName('parsererror').length > 0 || found.length !== 1) {
      return null;
    }
    const verify = found[0].getAttribute('verify') || '';
    return { kind: 'svg', text: (verify.includes('.') ? verify : found[0].textContent).trim() };
  }

  /** Whether an object has a name twice, or brackets are nested too deep. */
  function isDoubtful(json) {
    const open = [];
    const tokens = json.match(/"(?:[^"\\]|\\.)*"|[{}[\]:]/g) || [];
    return tokens.some((token, i) => {
      if (token === '{' || token === '[') {
        return open.push(new Set()) > 32;
      }
      if (token === '}' || token === ']') {
        open.pop();
      } else if (token !== ':' && tokens[i + 1] === ':') {
        const names = open[open.length - 1];
        return names.size === names.add(JSON.parse(token)).size;
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

  /** A token alone in quotes, or the only token among the members of an object. */
  function unwrapped(json) {
    const value = parsed(json);
    const members = isObject(value) ? Object.values(value).flatMap(list) : list(value);
    const tokens = members.filter((member) => typeof member === 'string' && TOKEN.test(member) && member.length > 100);
    return { kind: 'json', text: tokens.length === 1 ? tokens[0] : json };
  }

  function read(bytes) {
    if (isPng(bytes)) {
      return fromPng(bytes);
    }
    const all = decoded(bytes);
    if (all === null) {
      return null;
    }
    const input = all.trim();
    if (input.startsWith('<') && input.includes('<svg')) {
      return fromSvg(input);
    }
    if (input.startsWith('{') || input.startsWith('"')) {
      return unwrapped(input);
    }
    return TOKEN.test(input) ? { kind: 'jws', text: input } : null;
  }

  // The credential's fields, of version 2.0 of the data model or 1.1.

  function fieldsOf(payload) {
    const nested = isObject(payload.vc);
    const credential = nested ? payload.vc : payload;
    const isOld = nested || list(credential['@context'])[0] === VERSION_1;
    return {
      credential,
      claims: payload,
      isOld,
      id: text(credential.id),
      issuerId: isObject(credential.issuer) ? text(credential.issuer.id) : text(credential.issuer),
      subject: isObject(credential.credentialSubject) ? credential.credentialSubject : {},
      from: time(credential[isOld ? 'issuanceDate' : 'validFrom']),
      until: time(credential[isOld ? 'expirationDate' : 'validUntil']),
    };
  }

  /** Times without a zone are no times. */
  function time(value) {
    const isTime = typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(value);
    const at = isTime ? Date.parse(value) : NaN;
    return Number.isNaN(at) ? null : at;
  }

  function brokenForm(fields) {
    const contexts = list(fields.credential['@context']);
    if (contexts.length < 2 || contexts[0] !== (fields.isOld ? VERSION_1 : VERSION_2) || !text(contexts[1]).startsWith(BADGES)) {
      return 'contexts-wrong';
    }
    const isBadge = isOf(fields.credential, 'OpenBadgeCredential') || isOf(fields.credential, 'AchievementCredential');
    if (!isOf(fields.credential, 'VerifiableCredential') || !isBadge) {
      return 'type-wrong';
    }
    if (!isOf(fields.credential.issuer, 'Profile')) {
      return 'issuer-no-profile';
    }
    if (!fields.id || !fields.issuerId) {
      return 'id-missing';
    }
    const until = fields.credential[fields.isOld ? 'expirationDate' : 'validUntil'];
    const untilBroken = until !== undefined && until !== null && fields.until === null;
    return fields.from === null || untilBroken ? 'times-wrong' : null;
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

  const isSecond = (claim, at) => typeof claim === 'number' && at !== null && Math.trunc(claim) === Math.floor(at / 1000);

  function brokenClaim(fields) {
    const claims = fields.claims;
    if (text(claims.iss) !== fields.issuerId) {
      return 'claim-iss';
    }
    if (text(claims.jti) !== fields.id) {
      return 'claim-jti';
    }
    if (!text(claims.sub) || text(claims.sub) !== text(fields.subject.id)) {
      return 'claim-sub';
    }
    if (!isSecond(claims.nbf, fields.from)) {
      return 'claim-nbf';
    }
    return (claims.exp !== undefined || fields.until !== null) && !isSecond(claims.exp, fields.until) ? 'claim-exp' : null;
  }

  // Keys and signatures: two algorithms, each with its own kind of key.

  function brokenHeader(header) {
    if (!['ES256', 'RS256'].includes(header.alg)) {
      return 'algorithm-not-allowed';
    }
    if (isObject(header.jwk) && 'd' in header.jwk) {
      return 'private-key-shown';
    }
    const isKnown = Object.keys(header).every((name) => ['alg', 'kid', 'jwk', 'typ'].includes(name));
    return isKnown && text(header.typ === undefined ? 'JWT' : header.typ).toUpperCase() === 'JWT' ? null : 'header-not-allowed';
  }

  function namedKey(kid) {
    const bytes = kid.startsWith('did:jwk:') ? base64(kid.substring(8).split('#')[0]) : null;
    const key = bytes ? parsed(decoded(bytes)) : null;
    return isObject(key) ? key : null;
  }

  const isSameKey = (one, other) =>
    one.kty === other.kty && (one.kty === 'EC' ? one.crv === other.crv && one.x === other.x && one.y === other.y : one.n === other.n && one.e === other.e);

  function findKey(header) {
    const kid = text(header.kid);
    const pinned = DATA.issuers.find((issuer) => kid && issuer.key.kid === kid);
    if (pinned) {
      return { key: pinned.key, source: 'pinned-key', pinned };
    }
    const own = isObject(header.jwk) ? header.jwk : namedKey(kid);
    if (!own) {
      return null;
    }
    const known = DATA.issuers.find((issuer) => isSameKey(issuer.key, own));
    return { key: own, source: known ? 'pinned-key' : isObject(header.jwk) ? 'embedded-key' : 'key-in-name', pinned: known };
  }

  function missingKey(header) {
    const kid = text(header.kid);
    return !kid ? 'no-key-named' : /^https?:/.test(kid) ? 'key-not-at-hand' : 'key-method-unknown';
  }

  async function isSigned(compact, alg, key) {
    const parts = compact.split('.');
    const signature = base64(parts[2]);
    const signed = new TextEncoder().encode(parts[0] + '.' + parts[1]);
    const isEc = key.kty === 'EC' && key.crv === 'P-256';
    const isRsa = key.kty === 'RSA' && (base64(text(key.n)) || []).length >= 256;
    if (!signature || (alg === 'ES256' ? !isEc || signature.length !== 64 : !isRsa)) {
      return false;
    }
    const kind = isEc ? { name: 'ECDSA', namedCurve: 'P-256' } : { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
    const open = isEc ? { kty: 'EC', crv: key.crv, x: key.x, y: key.y } : { kty: 'RSA', n: key.n, e: key.e };
    try {
      const imported = await subtle.importKey('jwk', open, kind, false, ['verify']);
      return await subtle.verify({ name: kind.name, hash: 'SHA-256' }, imported, signature, signed);
    } catch (e) {
      return false;
    }
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
    if (!found) {
      run.failed('container', bytes.length > LARGEST ? 'too-large' : 'no-credential-found', 'malformed');
      return run.stop('malformed');
    }
    run.passed('container', 'found-in-' + found.kind);
    if (!TOKEN.test(found.text)) {
      return withoutToken(run, found.text);
    }
    const parts = found.text.split('.').map((part) => decoded(base64(part) || new Uint8Array([0xff])));
    const header = parsed(parts[0]);
    const payload = parsed(parts[1]);
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
      run.passed('format', 'form-of-version-2');
      run.notChecked('signature', 'hosted-needs-network');
      return run.stop('unchecked');
    }
    const fields = fieldsOf(value);
    if (!form(run, fields)) {
      return run.stop('malformed');
    }
    if (value.proof !== undefined) {
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

  async function token(run, compact, header, fields, email) {
    if (!form(run, fields)) {
      return run.stop('malformed');
    }
    const headerBroken = brokenHeader(header);
    if (headerBroken) {
      run.failed('key', headerBroken, 'tampered');
      return run.stop('tampered');
    }
    const key = findKey(header);
    if (!key) {
      run.notChecked('key', missingKey(header));
      return run.stop('unchecked');
    }
    run.passed('key', 'key-found', key.source);
    if (!subtle) {
      run.notChecked('signature', 'browser-cannot-check');
      return run.stop('unchecked');
    }
    if (!(await isSigned(compact, header.alg, key.key))) {
      run.failed('signature', 'signature-wrong', 'tampered');
      return run.stop('tampered');
    }
    run.passed('signature', 'signature-right');
    const claim = brokenClaim(fields);
    if (claim) {
      run.failed('claims', claim, 'tampered');
      return run.stop('tampered');
    }
    run.passed('claims', 'claims-agree');
    validity(run, fields);
    status(run, fields, key.pinned);
    await recipient(run, list(fields.subject.identifier), email);
    issuer(run, fields, key.pinned);
    return run.conclude();
  }

  // Open Badges 2.0: signed ones with a pinned key; hosted ones are true only where they are hosted.

  const isVersion2 = (payload) => list(payload['@context']).includes('https://w3id.org/openbadges/v2');

  async function old(run, compact, header, assertion, email) {
    run.passed('format', 'form-of-version-2');
    const headerBroken = brokenHeader(header);
    if (headerBroken) {
      run.failed('key', headerBroken, 'tampered');
      return run.stop('tampered');
    }
    const creator = isObject(assertion.verification) ? text(assertion.verification.creator) : '';
    const pinned = DATA.issuers.find((each) => each.key.kid && each.key.kid === (creator || text(header.kid)));
    if (!pinned || !subtle) {
      run.notChecked('key', pinned ? 'browser-cannot-check' : 'key-not-at-hand');
      return run.stop('unchecked');
    }
    run.passed('key', 'key-found', 'pinned-key');
    if (!(await isSigned(compact, header.alg, pinned.key))) {
      run.failed('signature', 'signature-wrong', 'tampered');
      return run.stop('tampered');
    }
    run.passed('signature', 'signature-right');
    const issued = time(assertion.issuedOn);
    validity(run, { from: issued, until: time(assertion.expires) });
    await recipient(run, list(assertion.recipient), email);
    run.notChecked('status', 'list-not-at-hand', 'status-unknown');
    issuer(run, { from: issued || 0, issuerId: pinned.id }, pinned);
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
  const isTheIssuer = (pinned, id) => pinned.id === id || Boolean(pinned.ending && id.endsWith(pinned.ending));

  function numberIn(id) {
    try {
      return decodeURIComponent(id.split('verify.action?number=')[1] || '');
    } catch (e) {
      return '';
    }
  }

  function status(run, fields, pinned) {
    if (!pinned || !pinned.ending || !isTheIssuer(pinned, fields.issuerId)) {
      if (list(fields.credential.credentialStatus).length === 0) {
        run.passed('status', 'no-status-published');
      } else {
        run.notChecked('status', 'list-not-at-hand', 'status-unknown');
      }
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

  async function hash(value) {
    const digest = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(value)));
    return 'sha256$' + Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  async function matches(identity, email) {
    const value = text(identity.identityHash) || text(identity.identity);
    if (identity.hashed !== true) {
      return value.toLowerCase() === email.toLowerCase();
    }
    const salt = text(identity.salt);
    const hashes = await Promise.all([hash(email + salt), hash(email.toLowerCase() + salt)]);
    return hashes.includes(value.toLowerCase());
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
