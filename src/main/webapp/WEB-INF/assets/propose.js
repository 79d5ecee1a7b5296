// Keeps a draft some seconds after the last key, counts words, and brings the list of what is missing up to date.
// Without scripts the buttons do.
(() => {
  const PAUSE = 3000;
  const AGAIN = 15000;
  const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu;
  const form = document.getElementById('proposal');
  if (!form) {
    return;
  }
  let timer = 0;
  let wanted = false;
  let under = null;
  let over = false;

  function count(place) {
    const words = (document.getElementById(place.dataset.counts).value.match(WORD) || []).length;
    place.textContent = place.dataset.pattern.replace('#', words.toLocaleString(document.documentElement.lang));
  }

  function tell(sentence) {
    const place = document.getElementById('autosave');
    if (place.textContent !== sentence) {
      place.textContent = sentence;
    }
  }

  function line(remark) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = remark.field === 'presenters' ? form.dataset.presenters : '#' + remark.field;
    link.textContent = remark.text;
    item.append(link);
    if (!remark.blocks) {
      const aside = document.createElement('span');
      aside.className = 'soft';
      aside.textContent = form.dataset.warning;
      item.append(' ', aside);
    }
    return item;
  }

  function show(remarks) {
    const list = document.getElementById('missing');
    if (!list.contains(document.activeElement)) {
      list.replaceChildren(...remarks.map(line));
      document.getElementById('missing-none').hidden = remarks.length > 0;
    }
  }

  function wait(pause) {
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  }

  async function send(last) {
    const body = new URLSearchParams(new FormData(form));
    try {
      const answer = await fetch(form.dataset.draft, {method: 'POST', body, credentials: 'same-origin', keepalive: last});
      if (answer.ok) {
        const kept = await answer.json();
        form.elements.version.value = kept.version;
        tell(kept.saved);
        show(kept.remarks);
      } else if (answer.status === 409 || answer.status === 422) {
        over = answer.status === 409;
        tell((await answer.json()).saved);
      } else {
        tell(form.dataset.away);
      }
    } catch (away) {
      wanted = true;
      tell(form.dataset.away);
      wait(AGAIN);
    }
  }

  async function save(last = false) {
    clearTimeout(timer);
    if (!wanted || over || under) {
      return;
    }
    wanted = false;
    under = send(last === true);
    await under;
    under = null;
    if (wanted) {
      wait(PAUSE);
    }
  }

  function changed() {
    wanted = true;
    wait(PAUSE);
  }

  for (const place of form.querySelectorAll('[data-counts]')) {
    document.getElementById(place.dataset.counts).addEventListener('input', () => count(place));
  }
  if (form.dataset.draft) {
    form.addEventListener('input', changed);
    form.addEventListener('change', changed);
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') {
        save(true);
      }
    });
    form.addEventListener('submit', async event => {
      clearTimeout(timer);
      wanted = false;
      if (under) {
        event.preventDefault(); // the button sends the version that the draft has then
        const button = event.submitter;
        await under;
        form.requestSubmit(button);
      }
    });
  }
})();
