// What the document keeps for its reports: how one is made, and how people are called in one that shows no names.

import * as z from 'zod/mini';
import { ROLE_KINDS } from '../catalogue/ids';
import { define, describe, id, name, string } from './fields';
import { LIST_LIMITS } from './limits';

/** Longest logo kept in a study, as a data address (characters): about 300 kB of picture. */
const MAX_LOGO_LENGTH = 400_000;

export const pseudonymSchema = define(
  'pseudonym',
  z.strictObject({
    person: id('Person it stands for'),
    kind: z.optional(describe(z.enum(ROLE_KINDS), 'Role kind it is made from; absent: simply a person')),
    number: describe(
      z.int().check(z.gte(1), z.lte(LIST_LIMITS.pseudonyms)),
      'Number among the pseudonyms of its kind',
      'count',
    ),
  }),
  'How a person is called in reports that do not show names: Administrator 1. Kept so that every report says the same',
);

const chosenScenarios = (description: string) =>
  describe(z.array(id('Scenario')).check(z.maxLength(LIST_LIMITS.scenarios + 1)), description);

export const reportSchema = define(
  'report',
  z.strictObject({
    title: z.optional(name('Title; absent: the name of the study')),
    client: z.optional(name('For whom it is made')),
    author: z.optional(name('Who made it')),
    date: z.optional(
      describe(
        string(10).check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'date')),
        'Date of the report, ISO 8601; absent: the day it is made',
      ),
    ),
    logo: z.optional(
      describe(
        string(MAX_LOGO_LENGTH).check(
          z.regex(/^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/, 'logo'),
        ),
        'Logo, a PNG or JPEG picture as a data address',
      ),
    ),
    language: z.optional(describe(z.enum(['fr', 'en']), 'Language; absent: that of the application')),
    sections: z.optional(
      describe(
        z.array(id('Section')).check(z.maxLength(LIST_LIMITS.reportSections)),
        'Sections it has, in their order; absent: all, in the usual order',
      ),
    ),
    scenarios: z.optional(chosenScenarios('Scenarios it compares, in their order; absent: all')),
    details: z.optional(
      chosenScenarios('Scenarios it tells role by role; absent: the baseline and the one on screen'),
    ),
    names: z.optional(describe(z.boolean(), 'Whether people are called by their own names; absent: no')),
  }),
  'How the report is made',
);
