import type { Texts } from './translate.js';

/** The built-in catalog in Norwegian (Bokmål). A draft: its owner confirms it and then takes `-draft` off the version. */
export const texts: Texts = {
  lang: 'nb',
  version: '1.0.0-draft',
  title: 'Support for integrasjonene deres',
  plans: {
    standard: {
      summary: 'For integrasjoner med begrenset betydning for driften',
      suits: 'Brukes når forsinkelser ikke påvirker driften nevneverdig.',
      highlights: [
        'Support i kontortiden',
        'Generell feilsøking og vedlikehold',
        'Svartid på inntil 3 virkedager',
        'Ingen prioritert håndtering av hastesaker',
      ],
    },
    premium: {
      summary: 'For integrasjoner i daglig bruk',
      suits: 'Brukes gjerne når integrasjoner påvirker økonomi eller arbeidsflyt.',
      highlights: [
        'Garanterte svartider',
        'Håndtering av hastesaker (P1) innen fastsatte frister',
        'Prioritert fordeling av saker',
        'Tilgang til mer erfarne supportmedarbeidere',
        'Årlig gjennomgang av integrasjonene',
      ],
    },
    enterprise: {
      summary: 'For komplekse og forretningskritiske miljøer',
      suits: 'Brukes når integrasjoner er en del av kjerneprosesser og berører flere systemer eller team.',
      highlights: [
        'Raskere svar i kritiske saker',
        'Proaktiv overvåking',
        'Koordinering med leverandører og tredjeparter',
        'Egen kundeansvarlig',
        'Tilgang til kompetansen til en løsningsarkitekt',
        'Jevnlige gjennomganger',
      ],
    },
  },
  featureGroups: {
    response: {
      name: 'Svar og prioritering',
      features: {
        'first-response': {
          name: 'Garantert første svar',
          caveat: 'Svartid er ikke det samme som løsningstid.',
          cells: {
            standard: {
              text: '3 virkedager',
              note: 'når det ikke haster',
            },
            premium: {
              text: '2 virkedager',
              note: 'for arbeidsflyt i driften',
            },
            enterprise: {
              text: '1 virkedag',
              note: 'for situasjoner med større konsekvenser',
            },
          },
        },
        'p1-response': {
          name: 'Svar ved P1 (haster)',
          caveat: 'Svartid er ikke det samme som løsningstid.',
          cells: {
            standard: {
              note: 'ingen prioritert håndtering av hastesaker',
            },
            premium: {
              text: '6 timer',
              note: 'for problemer som påvirker driften',
            },
            enterprise: {
              text: '4 timer',
              note: 'for kritiske hendelser',
            },
          },
        },
        'p1-updates': {
          name: 'P1-oppdateringer',
          cells: {
            standard: {
              note: 'ingen prioritert håndtering av hastesaker',
            },
            premium: {
              text: 'Hver 12. time',
              note: 'holder teamene orientert under hendelser',
            },
            enterprise: {
              text: 'Hver 4. time',
              note: 'hyppigere oppdateringer ved kritiske problemer',
            },
          },
        },
        'urgent-tickets': {
          name: 'Antall hastesaker',
          cells: {
            standard: {
              note: 'ingen prioritert håndtering av hastesaker',
            },
            premium: {
              text: '2 per måned',
              note: 'for enkelte hastesaker',
            },
            enterprise: {
              text: '6 per måned',
              note: 'for miljøer med større avhengighet',
            },
          },
        },
      },
    },
    structure: {
      name: 'Oppbygning av supporten',
      features: {
        'support-users': {
          name: 'Supportbrukere',
          cells: {
            standard: {
              note: 'ett kontaktpunkt',
            },
            premium: {
              note: 'for flere i teamet',
            },
            enterprise: {
              note: 'for bredere deltakelse fra teamet',
            },
          },
        },
        'support-level': {
          name: 'Supportnivå',
          cells: {
            standard: {
              text: '1. linje',
              note: 'generell support',
            },
            premium: {
              text: '2. linje',
              note: 'mer teknisk kompetanse',
            },
            enterprise: {
              text: '2. + 3. linje',
              note: 'tilgang til seniorspesialister',
            },
          },
        },
        communication: {
          name: 'Kommunikasjon',
          cells: {
            standard: {
              text: 'Helpdesk',
              note: 'vanlig tilgang',
            },
            premium: {
              text: 'Helpdesk',
              note: 'prioritert håndtering',
            },
            enterprise: {
              text: 'Helpdesk + kundeansvarlig',
              note: 'ekstra koordinering ved behov',
            },
          },
        },
      },
    },
    escalation: {
      name: 'Eskalering og overvåking',
      features: {
        'proactive-monitoring': {
          name: 'Proaktiv overvåking',
          cells: {
            standard: {
              note: 'håndteres når det meldes',
            },
            premium: {
              note: 'håndteres når det meldes',
            },
            enterprise: {
              text: 'Ja',
              note: 'problemer kan oppdages tidligere',
            },
          },
        },
        'vendor-escalation': {
          name: 'Eskalering til leverandører',
          cells: {
            standard: {
              note: 'tas hånd om av teamet deres',
            },
            premium: {
              text: 'Begrenset',
              note: 'støtte ved behov',
            },
            enterprise: {
              text: 'Full',
              note: 'vi koordinerer på tvers av systemer og leverandører',
            },
          },
        },
        'incident-reports': {
          name: 'Hendelsesrapporter',
          cells: {
            standard: {
              text: 'Tilgjengelig',
              note: 'leveres ved behov',
            },
            premium: {
              text: 'Tilgjengelig',
              note: 'leveres ved behov',
            },
            enterprise: {
              text: 'Inkludert',
              note: 'standard, for åpenhet',
            },
          },
        },
      },
    },
    governance: {
      name: 'Styring og optimalisering',
      features: {
        'health-review': {
          name: 'Gjennomgang av integrasjonene',
          cells: {
            premium: {
              text: '1 per år',
              note: 'gjennomgang av stabilitet over tid',
            },
            enterprise: {
              text: '2 per år',
              note: 'jevnlig oppfølging',
            },
          },
        },
        optimisation: {
          name: 'Optimaliseringstjenester',
          cells: {
            standard: {
              text: 'Ja',
              note: 'på forespørsel',
            },
            premium: {
              text: 'Ja',
              note: 'prioritert',
            },
            enterprise: {
              text: 'Inkludert',
              note: 'løpende forbedringer',
            },
          },
        },
        'change-management': {
          name: 'Endringshåndtering',
          cells: {
            standard: {
              text: 'Ja',
              note: 'vanlig planlegging',
            },
            premium: {
              text: 'Ja',
              note: 'høyere prioritet',
            },
            enterprise: {
              text: 'Ja',
              note: 'raskere håndtering',
            },
          },
        },
      },
    },
    strategic: {
      name: 'Strategisk støtte',
      features: {
        'account-management': {
          name: 'Kundeoppfølging',
          cells: {
            premium: {
              text: 'Delt',
              note: 'tilgang ved behov',
            },
            enterprise: {
              text: 'Egen',
              note: 'ett punkt for koordinering',
            },
          },
        },
        'solution-architect': {
          name: 'Løsningsarkitekt',
          cells: {
            enterprise: {
              text: 'Inkludert',
              note: 'støtte ved komplekse endringer',
            },
          },
        },
        'error-notifications': {
          name: 'Feilvarsler',
          cells: {
            standard: {
              text: 'E-post',
              note: 'grunnleggende oversikt',
            },
            premium: {
              text: 'E-post/SMS',
              note: 'raskere beskjed',
            },
            enterprise: {
              text: 'E-post/SMS',
              note: 'oversikt i sanntid',
            },
          },
        },
      },
    },
  },
  footnotes: {
    '*': {
      text: 'Spør oss om vilkårene. Supporten dekker hendelser; endringer og forbedringer følger egne prosesser.',
    },
  },
  integrations: {
    suggestions: {
      payroll: {
        name: 'Lønn',
      },
      finance: {
        name: 'Økonomi / ERP',
      },
      crm: {
        name: 'CRM',
      },
      webshop: {
        name: 'Nettbutikk',
      },
      banking: {
        name: 'Bank og betalinger',
      },
      logistics: {
        name: 'Lager og logistikk',
      },
      hr: {
        name: 'HR og timeregistrering',
      },
      reporting: {
        name: 'Rapportering',
      },
    },
  },
  questions: {
    impact: {
      text: 'Hva ville skje hvis «{integration}» sluttet å virke?',
      hint: 'Tenk på det verste tidspunktet, for eksempel dagen før lønning eller månedsslutt.',
      options: {
        minor: {
          label: 'Nesten ingenting. Arbeidet går videre uten.',
          because: 'arbeidet går videre hvis «{integration}» slutter å virke',
          if: 'arbeidet kunne gå videre uten «{integration}»',
        },
        moderate: {
          label: 'Noe av det daglige arbeidet går saktere eller gjøres for hånd.',
          because: 'det daglige arbeidet går saktere hvis «{integration}» slutter å virke',
          if: '«{integration}» bare forsinket noe av det daglige arbeidet',
        },
        major: {
          label: 'Økonomien eller driften blir hindret.',
          because: 'økonomien eller driften blir hindret hvis «{integration}» slutter å virke',
          if: '«{integration}» hindret økonomien eller driften',
        },
        critical: {
          label: 'En kjerneprosess stopper, på tvers av flere systemer eller team.',
          because: 'en kjerneprosess stopper hvis «{integration}» slutter å virke',
          if: 'en kjerneprosess stoppet sammen med «{integration}»',
        },
      },
    },
    urgency: {
      text: 'Hvor lenge kan det vente før noen må begynne å jobbe med det?',
      hint: 'Dette gjelder det første svaret. Hvor lang tid en løsning tar, avhenger av problemet.',
      options: {
        days: {
          label: 'Noen dager',
          because: 'det kan vente noen dager',
          if: '«{integration}» kunne vente noen dager',
        },
        'day-or-two': {
          label: 'En dag eller to',
          because: 'det kan vente en dag eller to',
          if: '«{integration}» kunne vente en dag eller to',
          ifMore: '«{integration}» ikke kunne vente mer enn en dag eller to',
        },
        'same-day': {
          label: 'Til senere samme dag',
          because: 'det kan ikke vente til i morgen',
          if: '«{integration}» kunne vente til senere samme dag',
          ifMore: '«{integration}» ikke kunne vente til i morgen',
        },
        hours: {
          label: 'Noen få timer',
          because: 'det kan bare vente noen få timer',
          if: '«{integration}» ikke kunne vente mer enn noen få timer',
        },
      },
    },
    urgent: {
      text: 'Hvor mange hasteproblemer venter dere i en travel måned?',
      hint: 'At noe haster, betyr at det ikke kan vente på vanlig tur. Tell alle integrasjonene samlet.',
      options: {
        none: {
          label: 'Ingen',
          because: 'dere venter ingen hasteproblemer',
          if: 'dere ikke ventet noen hasteproblemer',
        },
        '1-2': {
          label: 'Ett eller to',
          because: 'dere venter ett eller to hasteproblemer i måneden',
          if: 'dere ikke ventet mer enn to hasteproblemer i måneden',
          ifMore: 'dere ventet ett eller to hasteproblemer i måneden',
        },
        '3-6': {
          label: 'Tre til seks',
          because: 'dere venter tre til seks hasteproblemer i måneden',
          if: 'dere ventet tre til seks hasteproblemer i måneden',
        },
        '7+': {
          label: 'Sju eller flere',
          because: 'dere venter sju eller flere hasteproblemer i måneden',
          if: 'dere ventet sju eller flere hasteproblemer i måneden',
        },
      },
    },
    people: {
      text: 'Hvor mange hos dere må kunne kontakte support?',
      options: {
        '1': {
          label: 'Én',
          because: 'én person kontakter support',
          if: 'én person kunne ta all kontakt med support',
        },
        '4': {
          label: 'Fire',
          because: 'fire personer hos dere må kunne kontakte support',
          if: 'fire personer hos dere måtte kontakte support',
        },
        '2-3': {
          label: 'To eller tre',
          because: 'to eller tre personer hos dere må kunne kontakte support',
          if: 'to eller tre kontaktpersoner var nok',
        },
        '5+': {
          label: 'Fem eller flere',
          because: 'fem eller flere personer hos dere må kunne kontakte support',
          if: 'fem eller flere personer hos dere måtte kontakte support',
        },
      },
    },
    suppliers: {
      text: 'Når en annen leverandør er involvert i et problem, hvem skal kontakte dem?',
      options: {
        us: {
          label: 'Det gjør vi selv',
          because: 'dere kontakter selv andre leverandører',
          if: 'dere selv kontaktet andre leverandører',
        },
        help: {
          label: 'Vi, med hjelp fra dere ved behov',
          because: 'dere trenger hjelp med andre leverandører av og til',
          if: 'dere selv kontaktet andre leverandører, med hjelp fra oss ved behov',
        },
        you: {
          label: 'Dere, for alle leverandører',
          because: 'vi skal kontakte alle andre leverandører for dere',
          if: 'vi måtte kontakte alle andre leverandører for dere',
        },
      },
    },
    extras: {
      text: 'Hva av dette må være med i avtalen?',
      hint: 'Kryss bare av for det dere ikke kan klare dere uten.',
      none: 'Ingenting av dette',
      options: {
        alerts: {
          label: 'En SMS når noe slutter å virke',
          because: 'dere trenger en SMS når noe slutter å virke',
          ifWithout: 'dere kunne klare dere uten en SMS når noe slutter å virke',
        },
        'check-up': {
          label: 'En årlig gjennomgang av integrasjonene våre',
          because: 'dere trenger en årlig gjennomgang av integrasjonene deres',
          ifWithout: 'dere kunne klare dere uten den årlige gjennomgangen',
        },
        specialists: {
          label: 'Erfarne spesialister til vanskelige problemer',
          because: 'dere trenger erfarne spesialister til vanskelige problemer',
          ifWithout: 'dere kunne klare dere uten erfarne spesialister',
        },
        monitoring: {
          label: 'Problemer som oppdages før vi melder dem',
          because: 'problemer må oppdages før dere melder dem',
          ifWithout: 'dere kunne melde problemer selv',
        },
        'contact-person': {
          label: 'Én fast kontaktperson',
          because: 'dere trenger én fast kontaktperson',
          ifWithout: 'dere kunne klare dere uten en fast kontaktperson',
        },
        architect: {
          label: 'Ekspertråd ved komplekse endringer',
          because: 'dere trenger ekspertråd ved komplekse endringer',
          ifWithout: 'dere kunne klare dere uten ekspertråd ved komplekse endringer',
        },
      },
    },
  },
  unsure: 'Vet ikke',
  score: {
    bands: {
      routine: {
        label: 'Begrenset betydning for driften',
      },
      operational: {
        label: 'Påvirker det daglige arbeidet',
      },
      critical: {
        label: 'Forretningskritisk',
      },
    },
  },
  clarifications: {
    urgent: {
      claim: 'Hastesaker bør alltid prioriteres',
      answer: 'Hastesaker håndteres gjennom fastsatte SLA-nivåer og prosesser.',
    },
    resolution: {
      claim: 'Support betyr umiddelbar løsning',
      answer: 'SLA-er fastsetter svartider. Løsningen avhenger av problemet.',
    },
    rarely: {
      claim: 'Vi trenger ikke dette ofte',
      answer: 'Verdien av en SLA vises når noe skjer, ikke i daglig bruk.',
    },
    'just-works': {
      claim: 'Integrasjonen skal bare virke',
      answer: 'I praktisk bruk dukker det opp spesialtilfeller over tid. Det er som forventet.',
    },
    covered: {
      claim: 'Alt bør dekkes av supporten',
      answer: 'Supporten dekker hendelser. Endringer og forbedringer følger egne prosesser.',
    },
  },
  contact: {
    text: 'Usikker på hvilken avtale som passer?',
    label: 'Kontakt oss',
  },
};
