// On a small screen the list matters more than its filters, so they start folded up.
export function foldFilters() {
  if (window.matchMedia('(max-width: 48em)').matches) {
    document.querySelectorAll('details.app-filter').forEach(filter => { filter.open = false })
  }
}
