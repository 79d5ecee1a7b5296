// Closes the staff menu of small screens, which lies over the page, when the focus goes on behind it. Escape and its own button close it without scripts.
(() => {
  const menu = document.getElementById('menu');
  document.addEventListener('focusin', event => {
    const outside = !menu.contains(event.target) && event.target.getAttribute('popovertarget') !== menu.id;
    if (outside && menu.hidePopover && menu.matches(':popover-open')) {
      menu.hidePopover();
    }
  });
})();
