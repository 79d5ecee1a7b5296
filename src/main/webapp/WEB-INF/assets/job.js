// Looks after a job that is under way: shows how far it is, then what became of it. Without scripts there is a link.
(() => {
  const EVERY = 2000;
  const region = () => document.getElementById('job');
  const isUnderWay = job => job.dataset.underWay === 'true';

  function show(fresh) {
    const job = region();
    const news = fresh.dataset.status !== job.dataset.status;
    if (!news && isUnderWay(fresh)) {
      for (const id of ['job-bar', 'job-figures']) {
        const place = document.getElementById(id);
        const newer = fresh.querySelector('#' + id);
        if (place && newer) {
          place.replaceChildren(...newer.childNodes);
        }
      }
      return;
    }
    const hadFocus = job.contains(document.activeElement);
    job.replaceWith(fresh);
    document.getElementById('job-news').textContent = fresh.dataset.status;
    if (hadFocus) {
      document.getElementById('job-h').focus();
    }
  }

  async function look() {
    try {
      const answer = await fetch(location.href, {credentials: 'same-origin'});
      if (answer.ok && !answer.redirected) {
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        const fresh = page.getElementById('job');
        if (fresh) {
          show(document.adoptNode(fresh));
        }
      }
    } catch (away) {
      // the next look tries again
    }
    follow();
  }

  function follow() {
    if (region() && isUnderWay(region())) {
      setTimeout(look, EVERY);
    }
  }

  follow();
})();
