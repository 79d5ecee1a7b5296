// Keeps what is being typed some seconds after the last key, and moves through the list with j and k. Without scripts
// there are buttons and links.
(() => {
  const PAUSE = 3000;
  const form = document.getElementById('review');
  const news = document.getElementById('draft-news');

  async function keep() {
    const fields = new URLSearchParams(new FormData(form));
    try {
      const answer = await fetch(form.dataset.draft, {method: 'POST', body: fields, credentials: 'same-origin'});
      const line = await answer.text();
      if (answer.ok) {
        form.elements.version.value = answer.headers.get('Version');
      }
      if (answer.ok || answer.status === 409 || answer.status === 422) {
        news.textContent = line;
      } else {
        news.textContent = form.dataset.away;
      }
    } catch (away) {
      news.textContent = form.dataset.away;
    }
  }

  let waiting;
  let under = false;
  let keeping = Promise.resolve();
  function now() {
    if (waiting) {
      clearTimeout(waiting);
      waiting = null;
      under = true;
      keeping = keeping.then(keep).then(() => { under = false; });
    }
    return keeping;
  }
  function later() {
    clearTimeout(waiting);
    waiting = setTimeout(now, PAUSE);
  }

  if (form && form.dataset.draft) {
    form.addEventListener('input', later);
    form.addEventListener('submit', event => {
      clearTimeout(waiting);
      waiting = null;
      if (under) {
        // what is under way raises the version that the form brings along; a form that is being sent is not sent again
        event.preventDefault();
        const button = event.submitter;
        keeping.then(() => setTimeout(() => form.requestSubmit(button)));
      }
    });
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') {
        now();
      }
    });
  }

  document.addEventListener('keydown', event => {
    const typing = event.target.closest('input:not([type=radio]), textarea, select');
    const link = {j: 'next', k: 'prev'}[event.key];
    if (link && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const to = document.querySelector(`main a[rel=${link}]`);
      if (to) {
        now().then(() => to.click());
      }
    }
  });
})();
