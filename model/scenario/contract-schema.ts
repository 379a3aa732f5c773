// What is bought, in the document: providers with their contracts, their price and what they promise.
// Every field says its unit and its range.

import * as z from 'zod/mini';
import { CONTRACT_KINDS, FREQUENCIES } from '../catalogue/ids';
import { define, describe, documentation, id, name, number, share } from './fields';
import { LIST_LIMITS } from './limits';

const frequencies = z.array(z.enum(FREQUENCIES)).check(z.minLength(1), z.maxLength(FREQUENCIES.length));
documentation.add(frequencies, { description: 'Frequencies of need it serves', uniqueItems: true });

export const contractSchema = define(
  'contract',
  z.strictObject({
    id: id('Identifier of the contract, unique in its provider'),
    kind: describe(z.enum(CONTRACT_KINDS), 'Kind of contract'),
    frequencies,
    committedLevel: share('Share served on time that the contract promises'),
    offHours: describe(z.boolean(), 'Whether its window includes nights and weekends'),
    coverageClause: describe(z.boolean(), 'Able to act in place of our people when they are away'),
    price: describe(
      z.strictObject({
        fixedPerYear: number(0, 1e9, 'Fixed price', 'EUR/year'),
        perHour: z.optional(
          number(0, 100_000, 'Price per hour of need delegated; default: price list by role', 'EUR/hour'),
        ),
        perUser: number(0, 100_000, 'Price per user and year', 'EUR/year'),
      }),
      'Price of the first year',
    ),
    volumeCapHours: z.optional(number(0, 1e7, 'Hours of need included in the price', 'hours/year')),
    priceBeyondCap: number(0, 10, 'Price beyond the cap, as a multiple of the price per hour', 'times'),
    penaltyRate: share('Penalty for each point of service missing, as a share of the yearly price'),
    penaltyCap: share('Most the penalties can reach, as a share of the yearly price'),
    noticeMonths: number(0, 120, 'Notice', 'months'),
    transitionMonths: number(0, 120, 'Time to hand over', 'months'),
    reversibility: share('Cost of taking the work back, as a share of the yearly price'),
    termYears: number(0.25, 20, 'Term', 'years'),
    indexation: number(-0.2, 0.5, 'Yearly change of price', 'ratio'),
  }),
  'A contract with a provider',
);

export const providerSchema = define(
  'provider',
  z.strictObject({
    id: id('Identifier of the provider, unique in its scenario'),
    name: name('Name of the provider'),
    contracts: z.array(contractSchema).check(z.minLength(1), z.maxLength(LIST_LIMITS.contracts)),
  }),
  'A provider with its contracts',
);
