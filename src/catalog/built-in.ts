import type { Catalog } from './types.js';

/**
 * The built-in catalog: the owner's SLA page as data. Every cell, note and text is checked against the
 * page in test/catalog/built-in.test.ts. `basis` and `uncertain` say where a line comes from. The embed build
 * leaves both out, and what else no visitor sees (test/tools/build/as-shown.mjs).
 */
export const builtInCatalog: Catalog = {
  format: 'sla-plan-catalog/1',
  id: 'integration-support',
  version: '1.0.0',
  lang: 'en',
  title: 'Support for your integrations',
  plans: [
    {
      id: 'standard',
      name: 'Standard',
      summary: 'For integrations with limited operational impact',
      suits: 'Used when delays do not affect operations significantly.',
      highlights: [
        'Business hours support',
        'General troubleshooting and maintenance',
        'Response time up to 3 business days',
        'No prioritised handling of urgent issues',
      ],
    },
    {
      id: 'premium',
      name: 'Premium',
      summary: 'For integrations used in daily operations',
      suits: 'Typically used when integrations affect finance or operational workflows.',
      highlights: [
        'Guaranteed response times',
        'Handling of urgent (P1) issues within defined timeframes',
        'Priority routing of tickets',
        'Access to more experienced support resources',
        'Annual integration health review',
      ],
    },
    {
      id: 'enterprise',
      name: 'Enterprise',
      summary: 'For complex and business-critical environments',
      suits: 'Used where integrations are part of core processes and involve multiple systems or teams.',
      highlights: [
        'Faster response for critical issues',
        'Proactive monitoring',
        'Vendor and third-party coordination',
        'Dedicated account management',
        'Access to solution architect expertise',
        'Regular reviews',
      ],
    },
  ],
  featureGroups: [
    {
      id: 'response',
      name: 'Response & prioritisation',
      features: [
        {
          id: 'first-response',
          name: 'Guaranteed first response',
          type: 'duration',
          caveat: 'Response time is not the same as resolution time.',
          unit: 'business-day',
          cells: {
            standard: {
              value: 3,
              text: '3 business days',
              note: 'when timing is not critical',
            },
            premium: {
              value: 2,
              text: '2 business days',
              note: 'for operational workflows',
            },
            enterprise: {
              value: 1,
              text: '1 business day',
              note: 'for higher-impact situations',
            },
          },
        },
        {
          id: 'p1-response',
          name: 'P1 (urgent) response',
          type: 'duration',
          caveat: 'Response time is not the same as resolution time.',
          unit: 'hour',
          cells: {
            standard: {
              value: null,
              text: '—',
              note: 'no prioritised urgent handling',
            },
            premium: {
              value: 6,
              text: '6 hours',
              note: 'for issues affecting operations',
            },
            enterprise: {
              value: 4,
              text: '4 hours',
              note: 'for critical incidents',
            },
          },
        },
        {
          id: 'p1-updates',
          name: 'P1 updates',
          type: 'duration',
          unit: 'hour',
          cells: {
            standard: {
              value: null,
              text: '—',
              note: 'no prioritised urgent handling',
            },
            premium: {
              value: 12,
              text: 'Every 12 hours',
              note: 'keeps teams informed during incidents',
            },
            enterprise: {
              value: 4,
              text: 'Every 4 hours',
              note: 'more frequent updates during critical issues',
            },
          },
        },
        {
          id: 'urgent-tickets',
          name: 'Urgent ticket allowance',
          type: 'count',
          unit: 'per-month',
          cells: {
            standard: {
              value: null,
              text: '—',
              note: 'no prioritised urgent handling',
            },
            premium: {
              value: 2,
              text: '2/month',
              note: 'for occasional urgent cases',
            },
            enterprise: {
              value: 6,
              text: '6/month',
              note: 'for environments with higher dependency',
            },
          },
        },
      ],
    },
    {
      id: 'structure',
      name: 'Support structure',
      features: [
        {
          id: 'support-users',
          name: 'Support users',
          type: 'count',
          unit: 'person',
          cells: {
            standard: {
              value: 1,
              text: '1',
              note: 'single point of contact',
            },
            premium: {
              value: 3,
              text: '3',
              note: 'supports multiple team members',
            },
            enterprise: {
              value: 4,
              text: '4',
              note: 'supports broader team involvement',
            },
          },
        },
        {
          id: 'support-level',
          name: 'Support level',
          type: 'ordinal',
          scale: ['1st', '2nd', '2nd+3rd'],
          cells: {
            standard: {
              value: '1st',
              text: '1st line',
              note: 'general support',
            },
            premium: {
              value: '2nd',
              text: '2nd line',
              note: 'more technical expertise',
            },
            enterprise: {
              value: '2nd+3rd',
              text: '2nd + 3rd line',
              note: 'access to senior specialists',
            },
          },
        },
        {
          id: 'communication',
          name: 'Communication',
          type: 'ordinal',
          scale: ['helpdesk', 'helpdesk-priority', 'helpdesk-account-manager'],
          cells: {
            standard: {
              value: 'helpdesk',
              text: 'Helpdesk',
              note: 'standard access',
            },
            premium: {
              value: 'helpdesk-priority',
              text: 'Helpdesk',
              note: 'priority handling',
            },
            enterprise: {
              value: 'helpdesk-account-manager',
              text: 'Helpdesk + account manager',
              note: 'additional coordination if needed',
            },
          },
        },
      ],
    },
    {
      id: 'escalation',
      name: 'Escalation & monitoring',
      features: [
        {
          id: 'proactive-monitoring',
          name: 'Proactive monitoring',
          type: 'boolean',
          cells: {
            standard: {
              value: false,
              text: '—',
              note: 'handled when reported',
              merged: true,
            },
            premium: {
              value: false,
              text: '—',
              note: 'handled when reported',
              merged: true,
            },
            enterprise: {
              value: true,
              text: 'Yes',
              note: 'issues can be identified earlier',
            },
          },
        },
        {
          id: 'vendor-escalation',
          name: 'Vendor escalation',
          type: 'ordinal',
          scale: ['none', 'limited', 'full'],
          cells: {
            standard: {
              value: 'none',
              text: '—',
              note: 'handled by your team',
            },
            premium: {
              value: 'limited',
              text: 'Limited',
              note: 'support when needed',
            },
            enterprise: {
              value: 'full',
              text: 'Full',
              note: 'we coordinate across systems and vendors',
            },
          },
        },
        {
          id: 'incident-reports',
          name: 'Incident reports',
          type: 'ordinal',
          scale: ['none', 'available', 'included'],
          uncertain: 'Two values for three columns, and no plan bullet says which way the cells merge.',
          cells: {
            standard: {
              value: 'available',
              text: 'Available',
              footnote: '*',
              note: 'provided when required',
              merged: true,
            },
            premium: {
              value: 'available',
              text: 'Available',
              footnote: '*',
              note: 'provided when required',
              merged: true,
            },
            enterprise: {
              value: 'included',
              text: 'Included',
              note: 'standard for transparency',
            },
          },
        },
      ],
    },
    {
      id: 'governance',
      name: 'Governance & optimisation',
      features: [
        {
          id: 'health-review',
          name: 'Health review',
          type: 'count',
          unit: 'per-year',
          cells: {
            standard: {
              value: null,
              text: '',
            },
            premium: {
              value: 1,
              text: '1/year',
              note: 'review of stability over time',
            },
            enterprise: {
              value: 2,
              text: '2/year',
              note: 'regular follow-up',
            },
          },
        },
        {
          id: 'optimisation',
          name: 'Optimisation services',
          type: 'ordinal',
          scale: ['on-request', 'prioritised', 'included'],
          cells: {
            standard: {
              value: 'on-request',
              text: 'Yes',
              footnote: '*',
              note: 'on request',
            },
            premium: {
              value: 'prioritised',
              text: 'Yes',
              footnote: '*',
              note: 'prioritised',
            },
            enterprise: {
              value: 'included',
              text: 'Included',
              note: 'ongoing improvements',
            },
          },
        },
        {
          id: 'change-management',
          name: 'Change management',
          type: 'ordinal',
          scale: ['standard', 'higher', 'expedited'],
          cells: {
            standard: {
              value: 'standard',
              text: 'Yes',
              footnote: '*',
              note: 'standard scheduling',
            },
            premium: {
              value: 'higher',
              text: 'Yes',
              footnote: '*',
              note: 'higher priority',
            },
            enterprise: {
              value: 'expedited',
              text: 'Yes',
              footnote: '*',
              note: 'expedited handling',
            },
          },
        },
      ],
    },
    {
      id: 'strategic',
      name: 'Strategic support',
      features: [
        {
          id: 'account-management',
          name: 'Account management',
          type: 'ordinal',
          scale: ['none', 'shared', 'dedicated'],
          cells: {
            standard: {
              value: 'none',
              text: '',
            },
            premium: {
              value: 'shared',
              text: 'Shared',
              note: 'access when needed',
            },
            enterprise: {
              value: 'dedicated',
              text: 'Dedicated',
              note: 'single point of coordination',
            },
          },
        },
        {
          id: 'solution-architect',
          name: 'Solution architect',
          type: 'boolean',
          cells: {
            standard: {
              value: false,
              text: '—',
              merged: true,
            },
            premium: {
              value: false,
              text: '—',
              merged: true,
            },
            enterprise: {
              value: true,
              text: 'Included',
              note: 'support for complex changes',
            },
          },
        },
        {
          id: 'error-notifications',
          name: 'Error notifications',
          type: 'set',
          scale: ['email', 'sms'],
          cells: {
            standard: {
              value: ['email'],
              text: 'Email',
              note: 'basic visibility',
            },
            premium: {
              value: ['email', 'sms'],
              text: 'Email/SMS',
              note: 'faster awareness',
            },
            enterprise: {
              value: ['email', 'sms'],
              text: 'Email/SMS',
              note: 'real-time visibility',
            },
          },
        },
      ],
    },
  ],
  footnotes: {
    '*': {
      text: 'Ask us for the terms. Support covers incidents; changes and improvements follow separate processes.',
      uncertain: 'The page never explains the asterisk.',
    },
  },
  integrations: {
    max: 12,
    suggestions: [
      {
        id: 'payroll',
        name: 'Payroll',
      },
      {
        id: 'finance',
        name: 'Finance / ERP',
      },
      {
        id: 'crm',
        name: 'CRM',
      },
      {
        id: 'webshop',
        name: 'Webshop',
      },
      {
        id: 'banking',
        name: 'Bank & payments',
      },
      {
        id: 'logistics',
        name: 'Warehouse & logistics',
      },
      {
        id: 'hr',
        name: 'HR & time registration',
      },
      {
        id: 'reporting',
        name: 'Reporting',
      },
    ],
  },
  questions: [
    {
      id: 'impact',
      scope: 'integration',
      kind: 'single',
      order: 'ascending',
      text: 'If {integration} stopped working, what would happen?',
      hint: 'Think of the worst moment, such as the day before payday or month-end.',
      options: [
        {
          id: 'minor',
          label: 'Hardly anything. Work goes on without it.',
          points: 1,
          basis: 'For integrations with limited operational impact',
          because: 'work goes on if {integration} stops',
          if: 'work could go on without {integration}',
        },
        {
          id: 'moderate',
          label: 'Some daily work is slowed down or done by hand.',
          points: 2,
          basis: 'For integrations used in daily operations',
          because: 'daily work slows down if {integration} stops',
          if: '{integration} only slowed down some daily work',
        },
        {
          id: 'major',
          label: 'Finance or operations are held up.',
          points: 4,
          basis: 'Typically used when integrations affect finance or operational workflows.',
          because: 'finance or operations are held up if {integration} stops',
          if: '{integration} held up finance or operations',
        },
        {
          id: 'critical',
          label: 'A core process stops, across several systems or teams.',
          points: 6,
          basis: 'Used where integrations are part of core processes and involve multiple systems or teams.',
          because: 'a core process stops if {integration} stops',
          if: 'a core process stopped with {integration}',
        },
      ],
    },
    {
      id: 'urgency',
      scope: 'integration',
      kind: 'single',
      order: 'ascending',
      text: 'How long can it wait before someone must start working on it?',
      hint: 'This is about the first response. How long a fix takes depends on the issue.',
      options: [
        {
          id: 'days',
          label: 'A few days',
          points: 1,
          basis: 'when timing is not critical',
          because: 'it can wait a few days',
          if: '{integration} could wait a few days',
        },
        {
          id: 'day-or-two',
          label: 'A day or two',
          points: 2,
          basis: 'for operational workflows',
          because: 'it can wait a day or two',
          if: '{integration} could wait a day or two',
          ifMore: '{integration} could wait no more than a day or two',
        },
        {
          id: 'same-day',
          label: 'Until later the same day',
          points: 3,
          basis: 'for issues affecting operations',
          because: 'it cannot wait until tomorrow',
          if: '{integration} could wait until later the same day',
          ifMore: '{integration} could not wait until tomorrow',
        },
        {
          id: 'hours',
          label: 'A few hours at most',
          points: 5,
          basis: 'for critical incidents',
          because: 'it can wait a few hours at most',
          if: '{integration} could not wait more than a few hours',
        },
      ],
    },
    {
      id: 'urgent',
      scope: 'organisation',
      kind: 'single',
      order: 'ascending',
      text: 'How many urgent problems do you expect in a busy month?',
      hint: 'Urgent means it cannot wait for the normal queue. Count all integrations together.',
      options: [
        {
          id: 'none',
          label: 'None',
          basis: 'No prioritised handling of urgent issues',
          because: 'you expect no urgent problems',
          if: 'you expected no urgent problems',
        },
        {
          id: '1-2',
          label: 'One or two',
          needs: [
            {
              feature: 'urgent-tickets',
              atLeast: 2,
            },
          ],
          basis: 'for occasional urgent cases',
          because: 'you expect one or two urgent problems a month',
          if: 'you expected no more than two urgent problems a month',
          ifMore: 'you expected one or two urgent problems a month',
        },
        {
          id: '3-6',
          label: 'Three to six',
          needs: [
            {
              feature: 'urgent-tickets',
              atLeast: 6,
            },
          ],
          basis: 'for environments with higher dependency',
          because: 'you expect three to six urgent problems a month',
          if: 'you expected three to six urgent problems a month',
        },
        {
          id: '7+',
          label: 'Seven or more',
          needs: [
            {
              feature: 'urgent-tickets',
              atLeast: 7,
            },
          ],
          overLimit: true,
          basis: 'for environments with higher dependency',
          because: 'you expect seven or more urgent problems a month',
          if: 'you expected seven or more urgent problems a month',
        },
      ],
    },
    {
      id: 'people',
      scope: 'organisation',
      kind: 'single',
      order: 'ascending',
      text: 'How many of your people must be able to contact support?',
      options: [
        {
          id: '1',
          label: 'One',
          needs: [
            {
              feature: 'support-users',
              atLeast: 1,
            },
          ],
          basis: 'single point of contact',
          because: 'one person contacts support',
          if: 'one person could do all contact with support',
        },
        {
          id: '2-3',
          label: 'Two or three',
          needs: [
            {
              feature: 'support-users',
              atLeast: 3,
            },
          ],
          basis: 'supports multiple team members',
          because: 'two or three of your people must be able to contact support',
          if: 'two or three contacts were enough',
        },
        {
          id: '4',
          label: 'Four',
          needs: [
            {
              feature: 'support-users',
              atLeast: 4,
            },
          ],
          basis: 'supports broader team involvement',
          because: 'four of your people must be able to contact support',
          if: 'four of your people had to contact support',
        },
        {
          id: '5+',
          label: 'Five or more',
          needs: [
            {
              feature: 'support-users',
              atLeast: 5,
            },
          ],
          overLimit: true,
          basis: 'supports broader team involvement',
          because: 'five or more of your people must be able to contact support',
          if: 'five or more of your people had to contact support',
        },
      ],
    },
    {
      id: 'suppliers',
      scope: 'organisation',
      kind: 'single',
      order: 'ascending',
      text: 'When another supplier is involved in a problem, who should contact them?',
      options: [
        {
          id: 'us',
          label: 'We do that ourselves',
          needs: [
            {
              feature: 'vendor-escalation',
              atLeast: 'none',
            },
          ],
          basis: 'handled by your team',
          because: 'you contact other suppliers yourselves',
          if: 'you contacted other suppliers yourselves',
        },
        {
          id: 'help',
          label: 'We do, with your help when needed',
          needs: [
            {
              feature: 'vendor-escalation',
              atLeast: 'limited',
            },
          ],
          basis: 'support when needed',
          because: 'you need help with other suppliers now and then',
          if: 'you contacted other suppliers yourselves, with our help when needed',
        },
        {
          id: 'you',
          label: 'You do, across all suppliers',
          needs: [
            {
              feature: 'vendor-escalation',
              atLeast: 'full',
            },
          ],
          basis: 'we coordinate across systems and vendors',
          because: 'we should contact all other suppliers for you',
          if: 'we had to contact all other suppliers for you',
        },
      ],
    },
    {
      id: 'extras',
      scope: 'organisation',
      kind: 'multiple',
      text: 'Which of these must be part of the plan?',
      hint: 'Tick only what you could not do without.',
      none: 'None of these',
      options: [
        {
          id: 'alerts',
          label: 'A text message when something fails',
          needs: [
            {
              feature: 'error-notifications',
              includes: ['sms'],
            },
          ],
          basis: 'faster awareness',
          because: 'you need a text message when something fails',
          ifWithout: 'you could do without a text message when something fails',
        },
        {
          id: 'check-up',
          label: 'A yearly check-up of our integrations',
          needs: [
            {
              feature: 'health-review',
              atLeast: 1,
            },
          ],
          basis: 'Annual integration health review',
          because: 'you need a yearly check-up of your integrations',
          ifWithout: 'you could do without the yearly check-up',
        },
        {
          id: 'specialists',
          label: 'Experienced specialists for difficult problems',
          needs: [
            {
              feature: 'support-level',
              atLeast: '2nd',
            },
          ],
          basis: 'Access to more experienced support resources',
          because: 'you need experienced specialists for difficult problems',
          ifWithout: 'you could do without experienced specialists',
        },
        {
          id: 'monitoring',
          label: 'Problems spotted before we report them',
          needs: [
            {
              feature: 'proactive-monitoring',
              is: true,
            },
          ],
          basis: 'issues can be identified earlier',
          because: 'problems must be spotted before you report them',
          ifWithout: 'you could report problems yourselves',
        },
        {
          id: 'contact-person',
          label: 'One dedicated contact person',
          needs: [
            {
              feature: 'account-management',
              atLeast: 'dedicated',
            },
          ],
          basis: 'Dedicated account management',
          because: 'you need one dedicated contact person',
          ifWithout: 'you could do without a dedicated contact person',
        },
        {
          id: 'architect',
          label: 'Expert advice on complex changes',
          needs: [
            {
              feature: 'solution-architect',
              is: true,
            },
          ],
          basis: 'support for complex changes',
          because: 'you need expert advice on complex changes',
          ifWithout: 'you could do without expert advice on complex changes',
        },
      ],
    },
  ],
  unsure: "I don't know",
  score: {
    product: ['impact', 'urgency'],
    othersPercent: 25,
    othersBasis: 'Several small issues occurring close together',
    bands: [
      {
        id: 'routine',
        from: 0,
        label: 'Limited operational impact',
        needs: [
          {
            feature: 'first-response',
            atMost: 3,
          },
        ],
        basis: 'Used when delays do not affect operations significantly.',
      },
      {
        id: 'operational',
        from: 4,
        label: 'Affects daily operations',
        needs: [
          {
            feature: 'first-response',
            atMost: 2,
          },
          {
            feature: 'p1-response',
            atMost: 6,
          },
        ],
        basis: 'Typically used when integrations affect finance or operational workflows.',
      },
      {
        id: 'critical',
        from: 18,
        label: 'Business-critical',
        needs: [
          {
            feature: 'first-response',
            atMost: 1,
          },
          {
            feature: 'p1-response',
            atMost: 4,
          },
          {
            feature: 'p1-updates',
            atMost: 4,
          },
        ],
        basis: 'For complex and business-critical environments',
      },
    ],
  },
  clarifications: [
    {
      id: 'urgent',
      claim: 'Urgent issues should always be prioritised',
      answer: 'Urgency is handled through defined SLA levels and processes.',
      when: [
        {
          question: 'urgency',
          in: ['same-day', 'hours'],
        },
        {
          question: 'urgent',
          in: ['1-2', '3-6', '7+'],
        },
      ],
    },
    {
      id: 'resolution',
      claim: 'Support means immediate resolution',
      answer: 'SLAs define response times. Resolution depends on the issue.',
      when: [
        {
          question: 'urgency',
          in: ['hours'],
        },
      ],
    },
    {
      id: 'rarely',
      claim: 'We do not need this often',
      answer: 'SLA value is seen when something happens, not in daily use.',
      when: [
        {
          question: 'urgent',
          in: ['none'],
          planAtLeast: 'premium',
        },
      ],
    },
    {
      id: 'just-works',
      claim: 'The integration should just work',
      answer: 'Real-world usage introduces edge cases over time. This is expected.',
      when: [
        {
          question: 'urgent',
          in: ['3-6', '7+'],
        },
        {
          question: 'extras',
          in: ['monitoring'],
        },
      ],
    },
    {
      id: 'covered',
      claim: 'Everything should be covered under support',
      answer: 'Support covers incidents. Changes and improvements follow separate processes.',
      when: [
        {
          question: 'extras',
          in: ['architect', 'check-up'],
        },
      ],
    },
  ],
  contact: {
    text: 'Not sure which plan fits?',
    label: 'Contact us',
    href: null,
  },
};
