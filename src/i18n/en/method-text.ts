// The Method page in English. The facts of the memo are restated, never copied.

import type { MethodText } from '../method-text';

export const methodText: MethodText = {
  principle: [
    'Sourcier compares ways of sharing IT operations work among people and providers. Each way is a scenario. Three results describe it, in their natural unit and never in arbitrary points: what it costs (€/year), the share of needs served on time (%), and the loss to expect (€/year).',
    'Beside them stand facts a manager can check by eye: how many holders can carry on alone, how many hours a year an incident would find nobody, which roles stop if somebody leaves.',
    'Every figure opens: it shows its formula, its inputs with unit and source, and the figures it came from, down to a value entered, an assumption or a fact of the memo. The explanation is made by the very code that made the figure, so the two cannot drift apart.',
    'Two engines give the same quantities and check one another. The score is a closed form: the same data give the same result, at once, without drawing lots; it tells the mean. The simulation plays years of operations, event by event; it tells how they spread, and what a bad year is like.',
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
    'The letters: e is externalizability; ε, one for each lever, the most that it takes away when pushed to its end; δ, the part of the knowledge that complete runbooks keep; γ, the part of the promised service a provider loses where nothing is industrialized; in a price, g is the yearly increase and Y the term in years; Σ reads “sum”, Π “product”, ^ “to the power of”.',
  ],
  demand: [
    'A need is told by frequency: hours of regular work, incidents a year and the mean effort of each, long problems and theirs, project days. It is measured or estimated at the industrialization of today; a change of lever multiplies it by the ratio between the new effect and today’s, so that the present situation is never counted twice.',
    'With q integration, a automation and d runbooks: regular hours follow 1 − ε·a, the number of incidents 1 − ε·q, the effort of an incident and of a problem 1 − ε·d. Project days do not move. The service contract s relieves the governance of contracts, by 1 − ε·s against a reference level of 0.25.',
    'Externalizability (e, from 0 to 1) is the weighted geometric mean of the four levers: one at zero is enough to make it zero. It sets the cost of transition, the provider’s risk premium and the degradation of its service; all three fall as e rises.',
  ],
  presence: [
    'A year has segments: office hours (2,016 h by default), known peaks taken out of them, and, where the role is served then, nights and weekends (6,744 h). Each has its hours, its share of incidents, its people; nobody who works by day is spread over the night. Where nights are not served, incidents wait for the opening. The share of regular work that falls due at night is entered apart: it is none unless you say so.',
    'A person is planned to be there pᵢ = hours worked ÷ hours of the segment, and misses a part uᵢ of it unexpectedly, which joins sickness and the post left empty by a departure until somebody new is trained (alternating renewal).',
    'Leave is taken in turns for a part g (70% by default, an opinion) and independently for the rest. The law of the number present is the mixture of the two, each computed exactly: systematic sampling of those planned, or independent presence, then Poisson-binomial dynamic programming for unplanned absences.',
    'The hours a person gives are those worked, less unplanned absence, training, what is not productive, and a loss for each role beyond the first. An expert does planned work faster, whoever only assists slower.',
    'A named backup, or whoever can only follow the runbooks, serves when no main holder is there. A provider covers our own part only if its contract says so, and its contracts fail together: a delegated share covers nothing else by itself.',
  ],
  onTime: [
    'An incident is on time when its wait does not exceed the response target of its priority. Regular work is on time for the part that those present can do when it falls due, after incidents; a long problem or a project for the part that the capacity left in the year can do. The headline weights each frequency of each role by the number of needs of today, weights that do not move from one scenario to another.',
    'The queue is M/M/c given who is present. With k holders there, the freest first, the load is that of the role plus, for each, that of their other roles shared with the colleagues then present; the chance of waiting is Erlang C, and the wait ends at a rate that takes the spread of efforts and the return of the absent into account. The backlog left by absences is added. A wait behind an incident of another role lasts as long as the incidents of that role do.',
    'More people present never serve worse than fewer: where the formula would say so, because who arrives is overwhelmed by other roles, the best value of a smaller team is kept. So adding a holder never lowers the share on time of the role.',
    'When no main holder is there, help is tried in turn: backups, on-call rota, covering provider, help of last resort, return of an absent person. Each is kept only where it does better than the next. The queue of those on call uses Erlang C with a real number of servers (Jagerman’s integral).',
    'From 80% load the queue no longer follows what a team really does (urgent incidents first, others given up): the role is marked “saturated”, and its waits are only an order of magnitude.',
    'The delegated share is served at the committed level × (1 − γ·(1 − e)), less what exceeds the volume cap when nothing is priced beyond it, whatever happens to our own teams.',
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
    'Salaries and contributions (employer cost × full-time equivalent, paid whether the time is used or not), workplace and premises, days of on-site contractors (days they are there), replacement of departures, contracts, their governance, on-call (a weekly allowance shared by the roles of the rota, and call-outs), help of last resort, transition and exit, industrialization programme.',
    'A contract costs its first year (fixed + per user + price per hour × hours asked, cap included), plus a risk premium that falls with e, indexed over the term. A fixed price is split between roles by the need as measured, so that a lever never moves money from one role to another. Transition is paid for what today does not already delegate to that provider; exit weights an early end by the cost of taking back and of running twice. Days bought from an agency also pay the ramp-up of whoever replaces the contractor who left.',
    'Employer cost follows the French schedule of contributions, dated and checked against the official rules; elsewhere, a rate you enter. A saving counts only for a whole post really removed; severance and hiring are paid once and spread over some years. Providers’ penalties are counted once, in the loss.',
    'Raising the levers above today’s costs an investment, spread over the same years, and upkeep, in proportion to the hours of today. Time that is paid and serves no role is shown apart: it is the idle capacity of a fixed cost.',
  ],
  loss: [
    'Incidents: number × €/h by severity × (wait + repair). Beyond 80 h (an opinion you can change) a wait no longer costs more: the business has found another way. Major events: rate × (duration, reduced by runbooks, + wait for our part) × €/h. Departures: rate × chance that every other autonomous holder, backup or covering provider is gone too × cost of rebuilding the knowledge, reduced by runbooks.',
    'What is delegated does not leave us whole. We keep the wait at the level promised, the repair, the gap between the level promised and the level kept less penalties up to their cap, and the failure of the provider: rate × months to take back × the incidents it holds × €/h × a wait of crisis. Each contract shows this ledger line by line.',
    'Dependence, privileged access by an outsider, time an on-site contractor has spent there: flagged in words, never turned into euros.',
  ],
  structure: [
    'Per role: number of holders able to carry on alone (autonomous people, named backups, providers whose contract covers or who hold the whole role; a provider counts once), effective number of holders (inverse Herfindahl index), hours with nobody. Per person and per provider: blast radius, that is the roles and hours that stop and the loss of a week without them.',
    'For the whole: the roles that one loss (N-1) or two (N-2) can stop, and the smallest group of people and providers whose loss stops a given share of the work. The last is looked for exactly; if the search takes too long, the screen says so and gives bounds.',
  ],
  simulation: [
    'A year is 252 office days and, where anyone works then, 843 shifts outside them. Incidents arrive at random (Poisson, with the rate of the hour), with a priority and an effort. The preferred holder who is there and free takes them up; failing that they wait, by priority then by order of arrival. A priority 1 interrupts work on a lower one, which is taken up again where it was left. Whoever is free takes the most urgent incident of the roles they hold.',
    'People are named. Each has a leave plan drawn every year, in whole weeks, a share of it placed where it leaves the most colleagues in their roles; illnesses that come and go; departures, after which the post is empty and then in training. Part-timers have days off every week; shifts are rostered in turns. Backups, on-call rota, covering provider and help of last resort act as in the score, but one incident at a time.',
    'The run falls due every day and is done with what incidents leave of those present; long problems arrive as lumps with a deadline; projects are planned by quarter. What is not done in time is late when it is caught up, lost when it has piled up for too long (a week of run, a quarter of the rest). An incident that waits for 80 h is given up.',
    'Providers take their share of what arrives, keep the level of their contract up to its cap, and fail now and then, with all their contracts at once. Penalties are reckoned each year on the level measured. Costs and losses are booked as they occur, by the price list and the assumptions of the score.',
    'Two uncertainties are kept apart. Chance: what happens in a year. Ignorance of the inputs: each pair of replicates draws every assumption between its low and high values (triangular law). Two replicates of a pair share their inputs and not their chance: their covariance is the part of the variance due to ignorance. A replicate is three years in a row, by default, after a quarter of warm-up.',
    'Draws are xoshiro128++ streams, one per replicate, person or role, and purpose: a change to one role leaves the draws of the others as they were, and two scenarios are compared over the same years. The same seed gives the same bytes, whatever the number of workers.',
    'Every estimate has its 95% interval: means by blocks (a pair is a block), helped by control variates; quantiles by Woodruff’s method; the mean of the worst 5% of years (CVaR) by its influence function. A run stops at the number of years asked for, or as soon as a precision is reached.',
  ],
  comparison: [
    'Two scenarios differ first by their data: who holds each role, needs, people, contracts, levers. The list of what differs is complete; the order of lists and the names of the scenarios do not count.',
    'What a difference changes depends on those already made: handing a role over brings less once that role is automated. Its part of the change is therefore the mean of what it adds over every possible order (Shapley value), computed exactly from the score of each combination. Parts add up to the change, depend on no order, and only change sign the other way. Beside each stands what the difference changes made first, and made last.',
    'In a combination, a person, a provider or a contract that only one side has is there as soon as a role is given to it: a post is saved only when its last role leaves it, and the roles that leave it share this saving equally. Whatever no role is given to is a difference apart. Beyond eight differences, the smallest are told as one, and nothing is lost.',
    'A scenario is among the best when no other does at least as well on cost, service on time and loss at once, and better on one of the three (Pareto).',
  ],
  laws: [
    {
      name: 'Concentration (T1)',
      text: 'keeping a role with fewer of its holders, or merging two identical people into one, never raises payroll, never lowers the hours with nobody, never shrinks the blast radius of who stays.',
    },
    {
      name: 'Backup',
      text: 'naming an autonomous backup never raises the hours with nobody or the wait of that role, and never lowers its on-time service.',
    },
    {
      name: 'Frequency (T2)',
      text: 'for projects alone, paying by the day is cheaper than an employee exactly below the break-even number of days; for incidents, a provider paid by use is cheaper per incident on time exactly below a break-even number.',
    },
    {
      name: 'Transfer (T3)',
      text: 'a role wholly delegated round the clock is served at the level of its contract and no longer depends on our teams; what remains of the gap is never negative nor below the gap less the penalty cap.',
    },
    {
      name: 'Industrialization (T4, T5)',
      text: 'raising a lever never raises in-house running cost or loss, nor the price, governance or transition of a contract, and never lowers externalizability; two worked cases show that it can turn the advice either way.',
    },
    {
      name: 'Scale',
      text: 'doubling needs and staff together never lowers the on-time service of a role, as long as neither it nor another role of its people is saturated, without provider or help of last resort.',
    },
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
      text: 'without needs the fixed cost remains and no loss; with nobody nothing is on time; with people in plenty (a worked case) everything is.',
    },
    {
      name: 'Monotonicity and continuity',
      text: 'one more holder, even one who has other roles, a longer target, quicker help or fewer incidents never harm a role; nothing jumps along worked cases of load, roster and levers.',
    },
    {
      name: 'Agreement',
      text: 'where the assumptions reduce to a known case (M/M/c, independent or coordinated presence, a provider on or off) the exact result is found.',
    },
  ],
  limits: [
    'The laws above are tests: each that is not a worked case is tried on hundreds or thousands of studies drawn at random, at every change of the program.',
    'The error of the closed form when absences, other roles and help mix is measured against the simulation, on hundreds of drawn situations: the table below, in full in docs/verification.md of the source. Where it is large, the screens say so.',
    'The score tells means only. The simulation tells distributions, but it too knows no season beyond the peaks entered, and draws people and incidents independently of one another.',
    'Default values are orders of magnitude for a mid-size French company. The effects of industrialization are opinions that lean on studies comparing self-selected groups: they prove no causality.',
  ],
  regimes: [
    {
      name: 'no absence, one role per head, load up to 95%',
      text: 'exact: Erlang C and exponential waits of an M/M/c queue, from 1 to 30 people, to the eighth decimal; the mean wait counts up to 80 h',
    },
    {
      name: 'presence',
      text: 'exact: with default hours and 8% unplanned absence, one holder leaves the role alone 20.4% of office hours; two 2.6% if all leave is taken in turns, 3.1% for 70% of it, 4.2% if none is',
    },
    {
      name: 'several roles per head, absences',
      text: 'approximate: half of the time within 1 point for incidents on time and 0.5% for cost; with a single holder, 4 points, one time in ten beyond 12',
    },
    {
      name: 'planned work',
      text: 'below 50% load, 1 to 3 points; from 80%, 5 to 15: the closed form does not see what is given up first, nor that a day full of other incidents leaves less for the run',
    },
    {
      name: 'waits and loss',
      text: 'overstated: by 8% of the loss in the median where several can carry on alone, by half or more where incidents saturate the team, since the urgent are served first and cost the most',
    },
    {
      name: 'failure of a provider',
      text: 'the simulation counts what it held as late; the score counts its cost, and keeps the level promised',
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
      name: 'D. Blackman & S. Vigna, 2021',
      text: 'Scrambled linear pseudorandom number generators, ACM Transactions on Mathematical Software 47. The generator of the simulation.',
    },
    {
      name: 'G. Marsaglia & W. W. Tsang, 2000',
      text: 'The ziggurat method for generating random variables, Journal of Statistical Software 5. Exponential draws.',
    },
    {
      name: 'R. T. Rockafellar & S. Uryasev, 2002',
      text: 'Conditional value-at-risk for general loss distributions, Journal of Banking & Finance 26. Mean of the worst years.',
    },
    {
      name: 'R. S. Woodruff, 1952',
      text: 'Confidence intervals for medians and other position measures, Journal of the American Statistical Association 47.',
    },
    {
      name: 'S. S. Lavenberg & P. D. Welch, 1981',
      text: 'A perspective on the use of control variables, Management Science 27. Means that ask for fewer years.',
    },
    {
      name: 'L. S. Shapley, 1953',
      text: 'A value for n-person games, Contributions to the Theory of Games II, Princeton University Press. The part of each difference in a change.',
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
      name: 'W. G. Madow, 1949',
      text: 'On the theory of systematic sampling, II, Annals of Mathematical Statistics 20. Leave taken in turns.',
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
    { fr: 'dossier de production', en: 'runbook', text: 'written instructions to operate an application' },
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
      text: 'how many holders must be gone before a role, or a given share of the work, stops',
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
