// The Shapley value as its definition reads: the mean of what a player adds over every order, one order after the other.

/** All orders of a list. */
function listOrders<T>(list: readonly T[]): T[][] {
  if (list.length === 0) return [[]];
  return list.flatMap((one, i) =>
    listOrders([...list.slice(0, i), ...list.slice(i + 1)]).map((rest) => [one, ...rest]),
  );
}

/** Mean of what each player adds to those before them. */
export function averageOverOrders<T>(
  players: readonly T[],
  worthOf: (before: readonly T[]) => number,
): Map<T, number> {
  const orders = listOrders(players);
  const sums = new Map<T, number>(players.map((player) => [player, 0]));
  for (const order of orders) {
    order.forEach((player, i) => {
      const added = worthOf(order.slice(0, i + 1)) - worthOf(order.slice(0, i));
      sums.set(player, (sums.get(player) ?? 0) + added / orders.length);
    });
  }
  return sums;
}
