// Goes to a screen by its word in the address (`#/assign`), leaving a step in the browser's history.

/** @param id what the screen is to show first: `#/needs?id=pilot` */
export function navigate(route: string, id?: string): void {
  window.location.hash = id === undefined ? `#/${route}` : `#/${route}?${new URLSearchParams({ id })}`;
}
