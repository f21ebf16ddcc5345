// The way out is a plain link. With this script it covers the page at once, and three presses of Shift leave, too.
(function () {
  'use strict';

  var exit = document.querySelector('.exit');
  if (!exit) {
    return;
  }
  var title = document.title;
  var words = exit.dataset;
  var cover = null;
  var presses = 0;
  var modified = false;
  var timer = 0;

  var status = document.createElement('span');
  status.className = 'hidden';
  status.setAttribute('role', 'status');
  exit.parentNode.appendChild(status);

  var lights = document.createElement('span');
  lights.className = 'lights';
  lights.setAttribute('aria-hidden', 'true');
  for (var i = 0; i < 3; i++) {
    lights.appendChild(document.createElement('span'));
  }
  exit.appendChild(lights);

  // A button answers to the space bar; a link without a script does not.
  exit.setAttribute('role', 'button');
  exit.addEventListener('keydown', function (event) {
    if (event.key === ' ') {
      event.preventDefault();
      exit.click();
    }
  });

  function show(count, text) {
    presses = count;
    status.textContent = text;
    lights.className = 'lights' + (count ? ' lit-' + count : '');
  }

  function leave() {
    clearTimeout(timer);
    show(presses, '');
    if (!cover) {
      cover = document.createElement('div');
      cover.className = 'cover';
      cover.setAttribute('role', 'alert');
      document.body.appendChild(cover);
    }
    document.body.classList.add('leaving');
    // Words that arrive after their element are read out more surely.
    cover.textContent = words.loading;
    document.title = words.loading;
    location.replace(exit.href);
  }

  function after(then) {
    clearTimeout(timer);
    timer = setTimeout(then, 5000);
  }

  function expire() {
    show(0, words.expired);
    after(function () {
      show(0, '');
    });
  }

  function press() {
    if (presses === 2) {
      show(3, '');
      leave();
    } else {
      show(presses + 1, presses ? words.once : words.twice);
      after(expire);
    }
  }

  // A Shift that changed another key does not count: that key is let go first.
  function released(event) {
    if (cover) {
      return;
    }
    if (event.key === 'Shift' && !modified) {
      press();
    } else if (presses) {
      expire();
    }
    modified = event.shiftKey;
  }

  // Who comes back finds the page as it was, and not the cover that the browser kept.
  function restore() {
    clearTimeout(timer);
    modified = false;
    show(0, '');
    if (cover) {
      document.body.classList.remove('leaving');
      cover.remove();
      cover = null;
      document.title = title;
    }
  }

  document.querySelectorAll('.exit, .exit-skip').forEach(function (link) {
    link.addEventListener('click', function (event) {
      event.preventDefault();
      leave();
    });
  });
  document.addEventListener('keyup', released, true);
  addEventListener('pageshow', restore);
})();
