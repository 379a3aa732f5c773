import type { industrialization as fr } from '../fr/industrialization';

export const industrialization: Record<keyof typeof fr, string> = {
  'industrialization.title': 'Industrialization',
  'industrialization.scope': 'Levers of “{scenario}”; other scenarios keep theirs.',
  'industrialization.level': 'Level',
  'industrialization.today': 'today',
  'industrialization.todayIs': 'Today: {level}, {name}.',
  'industrialization.scale.0': 'ad hoc',
  'industrialization.scale.1': 'partial',
  'industrialization.scale.2': 'standardized',
  'industrialization.scale.3': 'industrialized',
  'industrialization.scale.4': 'optimized',
  'industrialization.does.integration':
    'Well-integrated solutions break down less often: the number of incidents falls.',
  'industrialization.does.automation': 'What keeps coming back does itself: hours of regular work fall.',
  'industrialization.does.runbooks':
    'Written instructions shorten incidents and problems, help a stand-in to cope, and keep the knowledge when somebody leaves.',
  'industrialization.does.serviceContract':
    'Clear commitments between IT and its users remove ambiguity: steering a contract costs less.',
  'industrialization.effect': 'Effect',
  'industrialization.atFull': ': up to {value}',

  'industrialization.effectTitle': 'Effect of the levers, same team',
  'industrialization.freed': '{hours} freed compared with today’s levers, that is {posts}.',
  'industrialization.added': '{hours} more than at today’s levers.',
  'industrialization.noChange': 'Not an hour of difference from today’s levers.',
  'industrialization.freedNote':
    'A freed hour becomes free time; it becomes a saving only as whole posts, contractor days or contract volume given up.',
  'industrialization.now': 'Now',
  'industrialization.againstToday': 'Against today',
  'industrialization.againstBefore': 'Last move',
  'industrialization.notMoved': '–',
  'industrialization.same': 'unchanged',
  'industrialization.better': 'better',
  'industrialization.worse': 'worse',
  'industrialization.line.cost': 'Cost',
  'industrialization.line.onTime': 'On time',
  'industrialization.line.loss': 'Expected loss',
  'industrialization.line.programme': 'of which programme',
  'industrialization.line.need': 'Need',
  'industrialization.line.posts': 'Posts required',
  'industrialization.line.externalizability': 'Externalizable',

  'industrialization.bothWays': 'Easier to hand over, and to keep',
  'industrialization.t4':
    'The more production is industrialized, the simpler it is to hand over, in part or in whole: transition, the provider’s risk margin and its running-in cost less.',
  'industrialization.t5':
    'But what is industrialized also costs and risks less in-house: the case for keeping it grows at the same time.',

  'industrialization.rolesTitle': 'Roles that differ',
  'industrialization.rolesHint':
    'An empty cell follows the whole; a value holds for that role only, in this scenario.',
  'industrialization.role': 'Role',
  'industrialization.noRole': 'No role in this scenario.',
  'industrialization.edited': '{lever} at {level}',
  'industrialization.editedRoles': 'Levers of single roles ({n})',
};
