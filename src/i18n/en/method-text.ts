// The Method page in English. The facts of the memo are restated, never copied.

import type { MethodText } from '../method-text';

export const methodText: MethodText = {
  principle: [
    'Sourcier compares ways of sharing IT operations work among people and providers. Each way is a scenario. Three results describe it, in their natural unit and never in arbitrary points: what it costs (€/year), the share of needs served on time (%), and the loss to expect (€/year).',
    'Beside them stand facts a manager can check by eye: how many holders can carry on alone, how many hours a year an incident would find nobody, which roles stop if somebody leaves.',
    'Every figure opens: it shows its formula, its inputs with unit and source, and the figures it came from, down to a value entered, an assumption or a fact of the memo. The explanation is made by the very code that made the figure, so the two cannot drift apart.',
    'The score is a closed form: the same data give the same result, at once, without drawing lots. It tells the mean; it does not tell what a bad year is like.',
  ],
  roles: [
    'The memo describes eleven roles in two families, production and support. One person holds one or several. Where it is silent, the tool says so and takes a visible assumption.',
  ],
  tradeOffs: [
    {
      name: 'T1 Concentration',
      text: 'Depending on the size of the company, one person holds one or several roles. The fewer people the service rests on, the higher the risk: cost, performance and risk pull against each other.',
    },
    {
      name: 'T2 Frequency of need',
      text: 'Beyond skills, the way the need occurs is what leads outside: one-off (an incident, T2a), continuous, unplannable and for a limited time (a long problem, T2b), continuous, plannable and for a limited time (a project, T2c), continuous and regular (the run, T2d).',
    },
    {
      name: 'T3 Transfer',
      text: 'Managed services and SaaS transfer the risk by contract, for a performance fixed in advance. Their argument: a complete panel of skills with enough redundancy.',
    },
    {
      name: 'T4 Industrialization',
      text: 'Its level has four parts: quality of integration, automation, runbooks, service contract. They say how far, and how easily, work can be handed over, wholly or partly.',
    },
    {
      name: 'T5 Not a one-way street',
      text: 'The more industrialized the production, the easier to hand it over; but the better, too, the case for keeping it, since its cost and its risk fall.',
    },
  ],
  formulas: [
    'The formulas below are not written out again: the page reads them in the scores of your scenarios, or of the examples while there is no study. A formula changed in the model changes here too.',
  ],
  demand: [
    'A need is told by frequency: hours of regular work, incidents a year and the mean effort of each, long problems, project days. It is measured or estimated at the industrialization of today; a change of lever multiplies it by the ratio between the new effect and today’s, so that the present situation is never counted twice.',
    'With q integration, a automation, d runbooks and s service contract: regular hours follow 1 − εₐ·a, the number of incidents 1 − ε_q·q, effort 1 − ε_d·d; governance follows 1 − ε_s·s.',
    'Externalizability (e, from 0 to 1) is the weighted geometric mean of the four levers. It sets the transition cost, the provider’s risk premium and the degradation of its early days; all three fall as e rises.',
  ],
  presence: [
    'A year has segments: office hours (2,016 h), nights and weekends (6,744 h), known peaks. Each has its hours, its share of arrivals, its people; nobody who works by day is spread over the night.',
    'A person is present pᵢ = hours worked ÷ hours of the segment, less an unplanned absence uᵢ that joins sickness and the post left vacant by a departure (alternating renewal).',
    'Leave is coordinated in part (share g) and independent for the rest. The law of the number present is computed exactly: systematic sampling of those rostered, then Poisson-binomial dynamic programming for unplanned absences.',
    'A named backup serves only when no main holder is there. The contracts of one provider fail together, and a small delegated share covers nothing by itself.',
  ],
  onTime: [
    'An incident is on time when its wait does not exceed the response target of its priority. Regular work, a long problem or a project is on time for the part that the remaining capacity can do. The headline weights each frequency of each role by its share of the demands of today, weights that do not move from one scenario to another.',
    'A queue whose capacity changes: with k holders present, the probability of waiting is Erlang C with a real number of servers (Jagerman’s integral), corrected for the other roles held by the same people, the spread of efforts, and the backlog built up during absences.',
    'Above 80% load the wait computed is a minimum: the role is marked “saturated”.',
    'The delegated share is served at the committed level × (1 − γ·(1 − e)), up to the volume cap, whatever happens to our own teams.',
  ],
  states: [
    { name: 'someone is free', text: 'the incident is taken at once' },
    { name: 'someone is there, but busy', text: 'it waits its turn: Erlang C, exponential tail' },
    {
      name: 'nobody is there',
      text: 'it waits for a return, or for the help of last resort if the scenario says whom to call',
    },
  ],
  cost: [
    'Salaries and contributions (employer cost × full-time equivalent, paid whether the time is used or not), workplace and premises, days of on-site contractors, contracts (fixed + volume, indexed over the term), governance of contracts, on-call, help of last resort, replacement of departures, transition and exit spread over the term, industrialization programme.',
    'Employer cost follows the French schedule of contributions, dated and checked against the official rules; elsewhere, a rate you enter. A saving counts only for a whole post really removed. Providers’ penalties are counted once, in the loss.',
    'Time that is paid and serves no role is shown apart: it is the idle capacity of a fixed cost.',
  ],
  loss: [
    'Incidents: arrivals × €/h by severity × (wait + repair). Major events: rate × duration × €/h. Departures: rate × cost of rebuilding the knowledge when no other autonomous holder is left, reduced by runbooks. Contracts: service below the commitment, less penalties up to their cap; failure of the provider × time to take back everything it holds.',
    'Dependence, privileged access by an outsider, time an on-site contractor has spent there: flagged in words, never turned into euros.',
  ],
  structure: [
    'Per role: number of holders able to carry on alone (a provider counts once), effective number of holders (inverse Herfindahl index), hours with nobody. Per person and per provider: blast radius, that is the roles and hours that stop and the loss of a week without them.',
    'For the whole: N-1 (does every role survive any departure?), N-2, and the smallest group whose departure stops a given share of the work. The last is looked for exactly; if the search takes too long, the screen says so and gives bounds.',
  ],
  laws: [
    {
      name: 'Concentration (T1)',
      text: 'gathering roles on fewer people never raises payroll, never lowers the hours with nobody, never shrinks the blast radius of who stays.',
    },
    {
      name: 'Backup',
      text: 'naming an autonomous backup never raises the hours with nobody and never lowers the on-time service of that role.',
    },
    {
      name: 'Frequency (T2)',
      text: 'for projects alone, paying by the day is cheaper than an employee exactly below the break-even number of days.',
    },
    {
      name: 'Transfer (T3)',
      text: 'a role wholly delegated no longer depends on our teams; what loss remains is never negative nor below the loss less the penalty cap.',
    },
    {
      name: 'Industrialization (T4, T5)',
      text: 'raising a lever never raises in-house running cost or loss, nor the transition cost, and never lowers externalizability.',
    },
    { name: 'Scale', text: 'doubling needs and staff together never lowers on-time service.' },
    {
      name: 'Conservation',
      text: 'parts make the total; hours on time + late + unserved = hours needed; the leaves of an explanation give its root again.',
    },
    {
      name: 'Symmetry',
      text: 'order and names change nothing; nor does cutting a contract into two equal halves.',
    },
    {
      name: 'Limits',
      text: 'without needs the fixed cost remains and no loss; without people nothing is on time; with people in plenty everything is.',
    },
    {
      name: 'Monotonicity and continuity',
      text: 'one more holder, a longer target, quicker help or less load never harm, and nothing jumps.',
    },
    {
      name: 'Agreement',
      text: 'where the assumptions reduce to a known case (M/M/c, independent presence) the exact result is found.',
    },
  ],
  limits: [
    'The closed form of the wait was compared with a simulation on 80 fresh situations: mean absolute error on the share on time 0.015.',
    'It tells means only: no bad year, no burst, no season beyond the peaks entered.',
    'Default values are orders of magnitude for a mid-size French company. The effects of industrialization come from studies that compare self-selected groups: they prove no causality.',
  ],
  regimes: [
    { name: 'load up to 35%', text: 'mean error 0.006' },
    { name: 'load from 80 to 90%', text: 'mean error 0.034, the wait is underestimated' },
    { name: 'without absence', text: 'exact Erlang C' },
    {
      name: 'one role per head, coordinated leave, load under 65%',
      text: 'the simple form is enough: error 0.009',
    },
    {
      name: 'several roles per head',
      text: 'the simple form would be wrong by 0.04 on average and up to 0.25: hence the correction',
    },
  ],
  assumptions: [
    'Every default has a range (low, likely, high), a source and a status; each can be replaced in the Assumptions screen.',
  ],
  statuses: [
    { name: 'measured', text: 'observed in your organisation' },
    { name: 'published', text: 'read in the source cited, sometimes adapted to France: the note says so' },
    { name: 'opinion', text: 'no source gives it; a sober value, a wide range' },
  ],
  changes: [
    'The memo speaks of performance: here it is the share of needs served on time. It speaks of risk: here it is an expected loss in euros, beside structural facts that are not money.',
    '“Prestations internes” (R4, R6) is read as contractors working on site; “prestations externes” (R5) as outside contractors.',
    'The “continuous, irregular” need of the network technician (R4) fits none of the frequencies of the conclusion: it is taken as a mix of regular work and incidents.',
    'The rhythm of the desktop technician (R3) is not stated: it is taken as continuous and regular. Nor are those of R8, R10 and R11: their needs are assumptions.',
    'The memo says that the pilot often does the operations technician’s work; the reverse is inferred, and the tool lets the two roles stand in for each other fully.',
    'The internal account manager (R10) rarely exists as such: its need is zero until asked for.',
    'The four parts of industrialization are measured from 0 to 1, for the whole and, where wanted, per role.',
  ],
  references: [
    {
      name: 'A. K. Erlang, 1917',
      text: 'Solution of some problems in the theory of probabilities of significance in automatic telephone exchanges. Formulas B and C.',
    },
    {
      name: 'D. L. Jagerman, 1974',
      text: 'Some properties of the Erlang loss function, Bell System Technical Journal 53. Real number of servers.',
    },
    {
      name: 'W. L. Smith, 1958',
      text: 'Renewal theory and its ramifications, Journal of the Royal Statistical Society B 20. Share of time a post is held.',
    },
    {
      name: 'Y. H. Wang, 1993',
      text: 'On the number of successes in independent trials, Statistica Sinica 3. Poisson-binomial law.',
    },
    {
      name: 'A. O. Hirschman, 1964',
      text: 'The paternity of an index, American Economic Review 54. Herfindahl–Hirschman index.',
    },
    {
      name: 'G. Avelino et al., 2016',
      text: 'A novel approach for estimating truck factors, ICPC. Smallest group whose departure stops the work.',
    },
  ],
  glossary: [
    { fr: 'à l’heure', en: 'on time', text: 'served within the promised time' },
    {
      fr: 'aptitude à être confié',
      en: 'externalizability',
      text: 'how easily, from 0 to 1, a role can be handed over',
    },
    {
      fr: 'assistance technique, régie',
      en: 'on-site contractor',
      text: 'somebody of a provider who works on our premises, paid by the day',
    },
    { fr: 'astreinte', en: 'on-call', text: 'being reachable outside office hours' },
    {
      fr: 'clause de relève',
      en: 'coverage clause',
      text: 'the provider is able to act when our people are away',
    },
    { fr: 'contrat de service', en: 'service contract', text: 'commitment between IT and its users' },
    { fr: 'dépannage de dernier recours', en: 'break-glass', text: 'who is called when nobody is there' },
    { fr: 'dossier d’exploitation', en: 'runbook', text: 'written instructions to operate an application' },
    { fr: 'ETP', en: 'FTE', text: 'full-time equivalent' },
    { fr: 'GTI', en: 'response target', text: 'promised time before somebody takes charge' },
    { fr: 'GTR', en: 'restore target', text: 'promised time before service is restored' },
    {
      fr: 'infogérance',
      en: 'managed service',
      text: 'work handed over by contract at a committed level of service',
    },
    {
      fr: 'nombre de titulaires',
      en: 'bus factor',
      text: 'how many departures a role, or the whole, can take before it stops',
    },
    { fr: 'perte attendue', en: 'expected loss', text: 'mean loss of a year, weighted by chances' },
    { fr: 'rayon d’impact', en: 'blast radius', text: 'what stops without a person or a provider' },
    { fr: 'réversibilité', en: 'reversibility', text: 'what it costs to take the work back' },
    { fr: 'taux journalier (TJM)', en: 'day rate', text: 'price of one day of a contractor' },
    { fr: 'titulaire', en: 'holder', text: 'person or provider that holds a role' },
  ],
  privacy: [
    'There is no account and no server. Your study stays in the database of this browser, on this machine; nothing leaves it, except a file that you save yourself.',
    'The tool works without a network after the first visit. It sends neither usage statistics nor error reports.',
  ],
};
