/* Looks for words on this device. What is typed goes into no address, is kept nowhere, and is sent to nobody. */
'use strict';
{
  const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const WEIGHTS = [1, 3, 6];
  const MOST_WORDS = 5;
  const STEP = 10;

  // As the classes Folding, Unspaced and Stem do when the index is made.
  const SIGN = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}\\u30fc';
  const PIECE = new RegExp(`(?:(?=[\\p{L}\\p{N}])[${SIGN}])+|(?:(?![${SIGN}])[\\p{L}\\p{N}])+`, 'gu');
  const UNSPACED = new RegExp(`^[${SIGN}]`, 'u');
  const STEMS = {
    en: [/^[a-z]{3,}$/, {women: 'woman', men: 'man', children: 'child', people: 'person', lives: 'life'},
      [/(..[^isu])s$/, '$1'], [/(..[osxz]|.ch|.sh)e$/, '$1'], [/(..)ied?$/, '$1y'],
      [/^([^aeiou][aeiouy][^aeiouywx])(?:ing|ed)$/, '$1e'], [/^(?=.{6})(.*[aeiouy].*)ing$/, '$1'],
      [/^(?=.{5})(.*[aeiouy].*[^e])ed$/, '$1'], [/(...[ae])nc[ey]?$/, '$1nt'], [/(.{5})at(?:e|ion)?$/, '$1'],
      [/(.{4}[st])ion$/, '$1'], [/(.{5})(?:ment|ness|ant|ee)$/, '$1'], [/(.{4})ly$/, '$1'],
      [/(...[^e])e$/, '$1'], [/(..)([bdfglmnprt])\2$/, '$1$2']],
    es: [/^[a-z]{3,}$/, {},
      [/(...)s$/, '$1'], [/(..[^aeiou])e$/, '$1'], [/^([^aeiou][aeiou][^aeiou])(?:ar|ando|ado|ada)$/, '$1o'],
      [/(.{4})(?:[ai]miento|adora?|ando|iendo|[ai]d[ao]|[ai]?cion|ant|[aei]r)$/, '$1'],
      [/(.{5})(?:ment|[ao])$/, '$1'], [/z$/, 'c']],
    ar: [/^[\u0621-\u064a]{3,}$/, {},
      [/\u0640/, ''], [/\u0629$/, '\u0647'], [/\u0649/, '\u064a'],
      [/^(?:(?:[\u0648\u0628\u0643\u0641]?\u0627\u0644|\u0644\u0644)(?=..)|\u0648(?=...))/, ''],
      [/(...)(?:\u0627\u062a|[\u0648\u064a\u0627]\u0646|\u0647\u0627|\u064a\u0647|\u0647|\u064a|\u0627)$/, '$1']],
  };
  const stem = (word, language) => {
    const [words, irregular, ...rules] = STEMS[language] || [/^$/, {}];
    let now = Object.hasOwnProperty.call(irregular, word) ? irregular[word] : word, before = '';
    while (now !== before && words.test(now)) {
      before = now;
      now = rules.reduce((rest, [ending, other]) => rest.replace(ending, other), now);
    }
    return now;
  };
  const pairs = signs => signs.length < 2 ? signs : signs.slice(1).map((sign, i) => signs[i] + sign);
  const compounds = text => (text.match(/[\p{L}\p{N}]+(?:[-\u2010\u2011.][\p{L}\p{N}]+)+/gu) || [])
    .filter(word => !UNSPACED.test(word) && (!word.includes('.') || /^\p{L}(?:\.\p{L})+$/u.test(word)))
    .map(word => word.replace(/[-\u2010\u2011.]/g, ''));
  const fold = text => text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replace(/ς/g, 'σ');
  // What is to be found together: the pairs of a run of signs without spaces, or one word.
  const units = (text, language, stops) => [...(text.match(PIECE) || []), ...compounds(text)]
    .map(word => UNSPACED.test(word) ? pairs([...word])
      : word.length > 40 || /^[a-z]$/.test(word) || stops.has(word) ? [] : [stem(word, language)]);
  const terms = (text, language, stops) => [...new Set(units(fold(text), language, stops).flat())];

  // As the classes Term and Shard do: eight digits, which are compared as words.
  const hash = term => {
    let value = 0x811C9DC5;
    for (let i = 0; i < term.length; i++) value = Math.imul(value ^ term.charCodeAt(i), 0x01000193);
    return (value >>> 0).toString(16).padStart(8, '0');
  };

  // What the class PageSet writes.
  const numbers = text => {
    const all = [];
    let page = -1, gap = 0;
    [...text].forEach((sign, i) => {
      const digit = DIGITS.indexOf(sign);
      if (text[0] === '!') {
        for (let bit = 0; i && bit < 6; bit++) if (digit >> bit & 1) all.push(6 * i - 6 + bit);
      } else {
        gap = gap * 32 + (digit & 31);
        if (digit < 32) {
          all.push(page += gap + 1);
          gap = 0;
        }
      }
    });
    return all;
  };

  const form = document.getElementById('search');
  const part = name => document.getElementById('search-' + name);
  const found = part('found'), results = part('results'), more = part('more');
  const say = form.dataset;
  const files = new Map();
  let rest = [], turn = 0;

  const fetched = async (name, how) => {
    const answer = await fetch(say.index + name, {credentials: 'omit', ...how});
    if (!answer.ok) throw new Error(answer.status);
    return answer.text();
  };
  const file = (name, how) => {
    if (!files.has(name)) files.set(name, fetched(name, how));
    files.get(name).catch(() => files.delete(name));
    return files.get(name);
  };
  // A file keeps its name when it changes: the version keeps a browser from taking an old one for a new one.
  const beside = (index, name) => file(`${name}.txt?${index.version}`);

  const open = async () => {
    const [head, pages, words] = (await file('index.txt', {cache: 'no-cache'})).split('\n\n');
    const [format, version, count, stops, parts, cuts] =
      head.split('\n').map(line => line.slice(line.indexOf(' ') + 1));
    if (format !== '3') throw new Error(format);
    const [all, undated, block] = count.split(' ').map(Number);
    return {all, undated, block, pages, words, version, stops: new Set(stops.split(' ')), parts: parts.split('\t'),
      cuts: cuts ? cuts.split(' ') : []};
  };

  // A new page has the last number: those of no day come before the oldest. They are told the other way round.
  const rank = (index, page) => (page + index.all - index.undated) % index.all;

  const sets = async (index, term) => {
    const cut = index.cuts.filter((first, i) => !i || first <= hash(term)).pop();
    const text = cut ? await beside(index, 'w' + cut) : index.words;
    const line = ('\n' + text).split('\n' + term + '\t')[1];
    return line ? line.split('\n')[0].split('\t').map(numbers) : [];
  };

  // The pages that have all of a unit, and how much it counts on each.
  const unitScores = async (index, unit) => {
    const scores = new Map();
    for (const each of await Promise.all(unit.map(term => sets(index, term)))) {
      const rare = Math.log(1 + index.all / each.reduce((sum, set) => sum + set.length, 1));
      each.forEach((set, weight) => set.forEach(page => {
        const score = scores.get(page) || {terms: 0, sum: 0};
        scores.set(page, {terms: score.terms + 1, sum: score.sum + WEIGHTS[weight] * rare});
      }));
    }
    return [...scores].filter(([, score]) => score.terms === unit.length);
  };

  // A query costs no more than a few files.
  const few = (all, seen = new Set()) => all
    .map(unit => unit.filter(term => !seen.has(term) && seen.size < MOST_WORDS && seen.add(term)))
    .filter(unit => unit.length);

  const look = async (index, text) => {
    const scores = new Map();
    const wanted = few(units(fold(text), document.documentElement.lang.split('-')[0], index.stops));
    for (const unit of await Promise.all(wanted.map(each => unitScores(index, each)))) {
      unit.forEach(([page, {sum}]) => {
        const score = scores.get(page) || {page, words: 0, sum: 0};
        scores.set(page, {page, words: score.words + 1, sum: score.sum + sum});
      });
    }
    return [...scores.values()].sort((a, b) =>
      b.words - a.words || b.sum - a.sum || rank(index, b.page) - rank(index, a.page));
  };

  const line = async (index, page) => index.block
    ? (await beside(index, 'p' + Math.floor(page / index.block))).split('\n')[page % index.block]
    : index.pages.split('\n')[page];

  const add = (parent, name, text, kind) => {
    const element = document.createElement(name);
    element.textContent = text;
    element.className = kind;
    return parent.appendChild(element);
  };

  const show = (index, [href, title, section, about, warning]) => {
    const item = add(results, 'li', '', 'item');
    if (index.parts[section]) add(item, 'p', index.parts[section], 'meta');
    add(add(item, 'h2', '', ''), 'a', title, '').href = say.root + href;
    if (about) add(item, 'p', about, '');
    if (warning) add(item, 'p', say.warning + ' ' + warning, 'meta');
    return item;
  };

  // A slow answer to words that were typed before is not shown.
  const run = async search => {
    const mine = ++turn;
    try {
      const index = await open();
      const all = search ? await look(index, part('words').value) : rest;
      const lines = await Promise.all(all.slice(0, STEP).map(score => line(index, score.page)));
      if (mine !== turn) return;
      if (search) {
        results.textContent = '';
        found.textContent = all.length > 1 ? say.many.replace('{0}', all.length) : all.length ? say.one : say.none;
      }
      const items = lines.map(each => show(index, each.split('\t')));
      rest = all.slice(STEP);
      more.hidden = !rest.length;
      if (!search) items[0].querySelector('a').focus();
    } catch (error) {
      files.clear();
      found.textContent = say.failed;
    }
  };

  form.addEventListener('submit', event => {
    event.preventDefault();
    run(true);
  });
  more.addEventListener('click', () => run(false));
  form.hidden = false;
}
