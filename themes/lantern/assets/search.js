/* Looks for words on this device. What is typed goes into no address, is kept nowhere, and is sent to nobody. */
'use strict';
{
  const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const WEIGHTS = [1, 3, 6];
  const MOST_WORDS = 5;
  const STEP = 10;
  const IRREGULAR = new Map([
    ['women', 'woman'], ['men', 'man'], ['children', 'child'], ['people', 'person'], ['lives', 'life']]);

  // As the classes Folding and Singular do when the index is made.
  const fold = text => (text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replace(/ς/g, 'σ')
    .match(/[\p{L}\p{N}]+/gu) || []).filter(word => word.length <= 40 && !/^[a-z]$/.test(word));
  const cut = (word, ending) => word.length > 3 ? word.replace(ending, '$1') : word;
  const bare = (word, s, e) => {
    const shorter = cut(cut(word, s), e);
    return shorter === word ? word : bare(shorter, s, e);
  };
  const english = word => {
    const stem = bare(IRREGULAR.get(word) || word, /([^isu])s$/, /([osxz]|ch|sh)e$/);
    return stem.length > 3 ? stem.replace(/ie$/, 'y') : stem;
  };
  const spanish = word => bare(word, /(.)s$/, /([^aeiou])e$/).replace(/z$/, 'c');
  const singular = (word, language) => !/^[a-z]+$/.test(word) ? word
    : language === 'en' ? english(word) : language === 'es' ? spanish(word) : word;
  const terms = (text, language, stops) =>
    [...new Set(fold(text).filter(word => !stops.has(word)).map(word => singular(word, language)))];

  // As the class Term does.
  const hash = term => {
    let value = 0x811C9DC5;
    for (let i = 0; i < term.length; i++) value = Math.imul(value ^ term.charCodeAt(i), 0x01000193);
    return value >>> 0;
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

  const fetched = async name => {
    const answer = await fetch(say.index + name + '.txt', {credentials: 'omit'});
    if (!answer.ok) throw new Error(answer.status);
    return answer.text();
  };
  const file = name => {
    if (!files.has(name)) files.set(name, fetched(name));
    files.get(name).catch(() => files.delete(name));
    return files.get(name);
  };

  const open = async () => {
    const [head, pages, words] = (await file('index')).split('\n\n');
    const [format, count, stops, parts, cuts] = head.split('\n').map(line => line.slice(line.indexOf(' ') + 1));
    if (format !== '1') throw new Error(format);
    const [all, block] = count.split(' ').map(Number);
    return {all, block, pages, words, stops: new Set(stops.split(' ')), parts: parts.split('\t'),
      cuts: cuts ? cuts.split(' ').map(first => parseInt(first, 36)) : []};
  };

  const sets = async (index, term) => {
    const text = index.words || await file('w' + index.cuts.filter(first => first <= hash(term)).length);
    const line = ('\n' + text).split('\n' + term + '\t')[1];
    return line ? line.split('\n')[0].split('\t').map(numbers) : [];
  };

  const look = async (index, text) => {
    const scores = new Map();
    const wanted = terms(text, document.documentElement.lang.split('-')[0], index.stops).slice(0, MOST_WORDS);
    for (const each of await Promise.all(wanted.map(term => sets(index, term)))) {
      const rare = Math.log(1 + index.all / each.reduce((sum, set) => sum + set.length, 1));
      each.forEach((set, weight) => set.forEach(page => {
        const score = scores.get(page) || {page, words: 0, sum: 0};
        score.words++;
        score.sum += WEIGHTS[weight] * rare;
        scores.set(page, score);
      }));
    }
    return [...scores.values()].sort((a, b) => b.words - a.words || b.sum - a.sum || a.page - b.page);
  };

  const line = async (index, page) => index.block
    ? (await file('p' + Math.floor(page / index.block))).split('\n')[page % index.block]
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
