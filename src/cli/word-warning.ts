// What a manager must be told, in a sentence.

import type { Warning } from '../../model';
import type { Format } from '../i18n/format';
import type { Say } from './language';
import type { Names } from './names';

export function wordWarning(warning: Warning, say: Say, format: Format, { role, holder }: Names): string {
  switch (warning.code) {
    case 'role-without-holder':
    case 'off-hours-unstaffed':
      return say(`cli.warning.${warning.code}`, { role: role(warning.roleId) });
    case 'single-holder': {
      const hours = format.unit(warning.uncoveredHours, 'hours');
      return say('cli.warning.single-holder', { role: role(warning.roleId), hours });
    }
    case 'lock-in': {
      const { roleId, providerId } = warning;
      return say('cli.warning.lock-in', { role: role(roleId), holder: holder(providerId) });
    }
    case 'role-saturated': {
      const load = format.percent(warning.load, 0);
      return say('cli.warning.role-saturated', { role: role(warning.roleId), load });
    }
    case 'over-delegated': {
      const share = format.percent(warning.share, 0);
      return say('cli.warning.over-delegated', { role: role(warning.roleId), share });
    }
    case 'on-call-too-thin': {
      const { people, needed } = warning;
      return say('cli.warning.on-call-too-thin', { role: role(warning.roleId), people, needed });
    }
    case 'not-autonomous': {
      const { level } = warning;
      const person = holder(warning.personId);
      return say('cli.warning.not-autonomous', { role: role(warning.roleId), person, level });
    }
    case 'over-assigned': {
      const share = format.percent(warning.share, 0);
      return say('cli.warning.over-assigned', { person: holder(warning.personId), share });
    }
    case 'overloaded': {
      const load = format.percent(warning.load, 0);
      return say('cli.warning.overloaded', { person: holder(warning.personId), load });
    }
    case 'long-contractor': {
      const months = format.number(warning.months, 0);
      return say('cli.warning.long-contractor', { person: holder(warning.personId), months });
    }
    case 'privileged-outsider': {
      const who = holder(warning.holderId);
      return say('cli.warning.privileged-outsider', { role: role(warning.roleId), holder: who });
    }
    case 'over-cap': {
      const { contractId: contract } = warning;
      const use = format.percent(warning.use, 0);
      return say('cli.warning.over-cap', { provider: holder(warning.providerId), contract, use });
    }
    default:
      return warning satisfies never;
  }
}
