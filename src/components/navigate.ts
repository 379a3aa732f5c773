// Goes to a screen by its word in the address (`#/assign`), leaving a step in the browser's history.

export function navigate(route: string): void {
  window.location.hash = `#/${route}`;
}
