// Edits of what every scenario shares: the study's name and the organisation.

import { nameSchema } from '../fields';
import { type Organization, organizationSchema, type Study } from '../schema';
import { isValid, type Patch, update, updateChecked } from './shared';

export function renameStudy(study: Study, name: string): Study {
  return isValid(name, nameSchema) ? update(study, { name }) : study;
}

/** Changes the organisation; a value outside of its range leaves it as it is. */
export function updateOrganization(study: Study, patch: Patch<Organization>): Study {
  return update(study, { organization: updateChecked(study.organization, patch, organizationSchema) });
}
