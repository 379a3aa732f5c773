// Erlang's loss and delay probabilities, for whole and for fractional numbers of servers: the score gives a
// role "1.4 people" of capacity once other roles have taken their share, so the formulas must be smooth there.

/** Below this load the incomplete gamma function is summed as a series, above it as a continued fraction. */
const SERIES_LIMIT = 2;

/** Lanczos coefficients (g = 7, nine terms) of the gamma function; relative error below 1e-14 on [1, 2]. */
const LANCZOS: readonly number[] = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** Γ(1 + x) for x in [0, 1), by the Lanczos approximation. */
function gammaOnePlus(x: number): number {
  let sum = 0.99999999999980993;
  for (let i = 0; i < LANCZOS.length; i++) sum += (LANCZOS[i] as number) / (x + i + 1);
  const t = x + 7.5;
  return Math.sqrt(2 * Math.PI) * t ** (x + 0.5) * Math.exp(-t) * sum;
}

/**
 * Loss probability for a fraction of one server, c in (0, 1) and load a > 0:
 * 1/B(c, a) = a ∫₀^∞ e^(−at) (1+t)^c dt = e^a a^(−c) Γ(c+1, a).
 */
function lossOfPartServer(c: number, a: number): number {
  if (a > SERIES_LIMIT) {
    // Legendre's continued fraction of Γ(c+1, a), from the tail; it converges like exp(−4√(terms · a)).
    const terms = Math.ceil(96 / a) + 3;
    let tail = a + 2 * terms - c;
    for (let n = terms; n > 0; n--) tail = a + 2 * (n - 1) - c - (n * (n - 1 - c)) / tail;
    return tail / a;
  }
  let term = 1 / (c + 1);
  let sum = term;
  for (let n = 2; term > sum * 1e-17; n++) {
    term *= a / (c + n);
    sum += term;
  }
  const power = a ** c;
  const damped = power * Math.exp(-a);
  return damped / (gammaOnePlus(c) - damped * a * sum);
}

function checkArguments(servers: number, load: number): void {
  if (!(servers >= 0 && servers < Infinity)) throw new RangeError(`invalid servers: ${servers}`);
  if (!(load >= 0 && load < Infinity)) throw new RangeError(`invalid load: ${load}`);
}

/**
 * Erlang's loss formula B: the share of arrivals lost when none can wait.
 *
 * Method: Jagerman's continuous extension for the fractional part of `servers`, then the recursion
 * B(c) = a·B(c−1) / (c + a·B(c−1)), which never overflows. Relative error below 1e-10.
 *
 * @param servers number of servers, any real ≥ 0 (count)
 * @param load offered load ≥ 0 (erlang)
 * @returns a probability in [0, 1]; falls as `servers` grows, rises with `load`
 * @throws RangeError when an argument is negative, infinite or not a number
 * @see A. K. Erlang 1917; D. L. Jagerman, "Some properties of the Erlang loss function", BSTJ 53(3), 1974
 * @example erlangB(2, 1) // 0.2
 */
export function erlangB(servers: number, load: number): number {
  checkArguments(servers, load);
  const whole = Math.floor(servers);
  const part = servers - whole;
  if (load === 0) return servers === 0 ? 1 : 0;
  let loss = part === 0 ? 1 : Math.min(1, lossOfPartServer(part, load));
  for (let n = 1; n <= whole; n++) {
    const offered = load * loss;
    loss = offered / (part + n + offered);
  }
  return loss;
}

/**
 * Erlang's delay formula C: the chance that an arrival has to wait (M/M/c, patient arrivals).
 *
 * Method: C = B / (1 − ρ(1 − B)) with ρ = load ÷ servers; 1 as soon as the load reaches the servers, which is
 * also the limit from below, and 1 with no server at all.
 *
 * @param servers number of servers, any real ≥ 0 (count)
 * @param load offered load ≥ 0 (erlang)
 * @returns a probability in [0, 1]; falls as `servers` grows, rises with `load`
 * @throws RangeError when an argument is negative, infinite or not a number
 * @see A. A. Jagers, E. A. van Doorn, "Convexity of functions which are generalizations of the Erlang loss
 *   function and the Erlang delay function", SIAM Review 33(2), 1991
 * @example erlangC(2, 1) // 1/3
 */
export function erlangC(servers: number, load: number): number {
  checkArguments(servers, load);
  if (load >= servers) return 1;
  const loss = erlangB(servers, load);
  return Math.min(1, (servers * loss) / (servers - load + load * loss));
}
